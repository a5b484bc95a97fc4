/** A key that none of the others has; keys are never shown, so that a name may change freely. */
export function newKey(others: readonly { readonly key: string }[], stem: string): string {
  const taken = new Set(others.map(({ key }) => key));
  let number = others.length + 1;
  while (taken.has(`${stem}${String(number)}`)) number += 1;
  return `${stem}${String(number)}`;
}

export const noText = { sv: "", en: "" } as const;
