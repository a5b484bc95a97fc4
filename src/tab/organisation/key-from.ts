/** A short, plain key made from a name, that none of the others has. */
export function keyFrom(name: string, taken: readonly string[]): string {
  const plain = name
    .toLocaleLowerCase("sv")
    .normalize("NFD")
    .replace(/\p{Diacritic}/gu, "")
    .replace(/[^a-z0-9]+/gu, "-")
    .replace(/^-+|-+$/gu, "")
    .slice(0, 40);
  const stem = plain === "" ? "ny" : plain;
  let key = stem;
  for (let number = 2; taken.includes(key); number += 1) key = `${stem}-${String(number)}`;
  return key;
}
