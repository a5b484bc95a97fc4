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

/** How many things within each other are opened on the way. */
const deepest = 8;

/** Opens what holds the field, one thing within the other as each is drawn, and gives the first control there the focus. */
export function focusField(root: ParentNode, field: string, depth = 0): void {
  const inOrder = [...root.querySelectorAll<HTMLElement>("[data-path]")]
    .filter(({ dataset: { path = "" } }) => field === path || field.startsWith(`${path}.`))
    .toSorted((a, b) => (a.dataset["path"] ?? "").length - (b.dataset["path"] ?? "").length);
  const closed = inOrder.find((place) => place instanceof HTMLDetailsElement && !place.open);
  if (closed && depth < deepest) {
    closed.querySelector("summary")?.click();
    setTimeout(() => {
      focusField(root, field, depth + 1);
    }, 30);
    return;
  }
  const control = inOrder.at(-1)?.querySelector<HTMLElement>("input, select, textarea, button, summary");
  control?.scrollIntoView({ block: "center" });
  control?.focus();
}
