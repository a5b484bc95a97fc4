import type { Past } from "#domain/shared/row-history.ts";

/** What of a row stands when only some may change it. */
export interface Stands<Said> {
  readonly said: Said;
  /** The site's user number of whoever tried last to change it and may not; undefined when everybody could. */
  readonly refused: number | undefined;
}

/**
 * What a row says when the changes of those who may not make them are passed over. Whoever changes something else in the row has
 * said nothing of it.
 * @param versions of the row, oldest first
 * @param first what the row may have begun as
 * @returns undefined when no version is kept
 */
export function whatStands<Said extends object>(
  versions: readonly Past<Said>[],
  may: (by: number, to: Said) => boolean,
  first: (made: Past<Said>) => Said = ({ said }) => said,
): Stands<Said> | undefined {
  const [made, ...later] = versions;
  if (!made) return undefined;
  let said = first(made);
  let refused = sameValues(said, made.said) ? undefined : made.by;
  let before = made.said;
  for (const { said: after, by } of later) {
    const isChange = !sameValues(after, before);
    before = after;
    if (!isChange) continue;
    if (may(by, after)) said = after;
    refused = sameValues(said, after) ? undefined : by;
  }
  return { said, refused };
}

/** Whether two records say the same; their values are texts, numbers or nothing. */
export const sameValues = <Said extends object>(one: Said, other: Said): boolean =>
  Object.entries(one).every(([name, value]) => Reflect.get(other, name) === value);
