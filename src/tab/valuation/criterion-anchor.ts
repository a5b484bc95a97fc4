/** The id of a criterion's section, for links to it. */
export const criterionAnchor = (key: string): string => `criterion-${key}`;

/** Brings a criterion into view and puts the focus on its first level, or on the level chosen. */
export function showCriterion(key: string): void {
  const section = document.getElementById(criterionAnchor(key));
  const radio =
    section?.querySelector<HTMLInputElement>("input[type=radio]:checked") ??
    section?.querySelector<HTMLInputElement>("input[type=radio]");
  section?.scrollIntoView({ block: "start" });
  radio?.focus({ preventScroll: true });
}
