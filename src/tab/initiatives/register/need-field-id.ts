/** The id of a field's control, for the links of the summary of problems. */
export const needFieldId = (name: string): string => `need-${name}`;

/** Brings a field into view with the focus in it. */
export function showNeedField(name: string): void {
  const control = document.getElementById(needFieldId(name));
  control?.scrollIntoView({ block: "center" });
  control?.focus({ preventScroll: true });
}
