import type { ModelPart } from "../model-parts.ts";

const partOfField: Readonly<Record<string, ModelPart>> = {
  mandates: "mandates",
  processes: "process",
  routing: "rules",
  questions: "rules",
  forms: "rules",
  duties: "rules",
  valuationModels: "valuation",
  ranking: "valuation",
  money: "money",
  parameters: "money",
};

/** The part in which a problem's field is edited. */
export const partOf = (field: string): ModelPart => partOfField[field.split(".")[0] ?? ""] ?? "overview";

/** Opens what holds the field, as far in as it is drawn, and gives the first control there the focus. */
export function focusField(root: ParentNode, field: string): void {
  const places = [...root.querySelectorAll<HTMLElement>("[data-path]")].filter(({ dataset }) => {
    const path = dataset["path"] ?? "";
    return field === path || field.startsWith(`${path}.`);
  });
  const found = places.toSorted(
    (a, b) => (b.dataset["path"] ?? "").length - (a.dataset["path"] ?? "").length,
  )[0];
  for (let each: HTMLElement | null | undefined = found; each; each = each.parentElement) {
    if (each instanceof HTMLDetailsElement) each.open = true;
  }
  const control = found?.querySelector<HTMLElement>("input, select, textarea, summary, button");
  control?.scrollIntoView({ block: "center" });
  control?.focus();
}
