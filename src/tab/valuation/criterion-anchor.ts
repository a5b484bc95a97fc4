/** The id of a criterion's section, for links to it. */
export const criterionAnchor = (key: string): string => `criterion-${key}`;

/** Brings a criterion into view and puts the focus on its first level, on the level chosen, or on what it asks for instead. */
export function showCriterion(key: string): void {
  const section = document.getElementById(criterionAnchor(key));
  const control =
    section?.querySelector<HTMLElement>("input[type=radio]:checked") ??
    section?.querySelector<HTMLElement>("input[type=radio], textarea, a[href]");
  section?.scrollIntoView({ block: "start" });
  control?.focus({ preventScroll: true });
}
