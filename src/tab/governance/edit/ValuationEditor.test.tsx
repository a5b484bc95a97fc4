// @vitest-environment jsdom
import { contradictions } from "#domain/governance/contradictions.ts";
import type { GoverningModel } from "#domain/governance/governing-model.ts";
import { lund } from "#domain/governance/presets/lund.ts";
import { vaxjo } from "#domain/governance/presets/vaxjo.ts";
import { builtInModels } from "#domain/valuation/valuation-models.ts";
import { lundBenefitComplexity } from "#domain/valuation/lund-benefit-complexity.ts";
import type { Language } from "#domain/shared/language.ts";
import type { Criterion, ValuationModel } from "#domain/valuation/valuation-model.ts";
import { fireEvent, screen, within } from "@testing-library/react";
import { useEffect, useState } from "react";
import { describe, expect, it } from "vitest";
import { showScreen } from "../../../../tests/support/show-screen.tsx";
import { tabPortfolio } from "../../../../tests/support/tab-portfolio.ts";
import { ValuationEditor } from "./ValuationEditor.tsx";

const missing = (what: string): never => {
  throw new Error(`There is ${what}.`);
};

let model: GoverningModel = vaxjo;

/** The editor over a draft that is kept as the page keeps it. */
function Draft({ start }: { readonly start: GoverningModel }) {
  const [draft, setDraft] = useState(start);
  useEffect(() => {
    model = draft;
  });
  return (
    <ValuationEditor
      model={draft}
      units={[]}
      change={(part) => {
        setDraft({ ...draft, ...part });
      }}
    />
  );
}

const show = (start: GoverningModel = vaxjo, language: Language = "sv") =>
  showScreen(<Draft start={start} />, tabPortfolio({ size: 1 }), { language });
const press = (name: string | RegExp): void => {
  fireEvent.click(screen.getByRole("button", { name }));
};
const choose = (name: string, value: string): void => {
  fireEvent.change(screen.getByRole("combobox", { name }), { target: { value } });
};
const unfold = (title: string): void => {
  fireEvent.click(screen.getByText(title, { selector: "summary" }));
};
const keys = (): readonly string[] => model.valuationModels.map(({ key }) => key);
const valuation = (key: string): ValuationModel =>
  model.valuationModels.find((each) => each.key === key) ?? missing(`no ${key}`);
const problems = (): readonly string[] => contradictions(model).map(({ field }) => field);
const unused = (start: GoverningModel): GoverningModel => ({
  ...start,
  valuationModels: [...start.valuationModels, { ...lundBenefitComplexity, key: "own" }],
});

describe("the ways to value in a draft", () => {
  it.each(builtInModels.map((original) => [original.name.sv, original] as const))(
    "get one more as a copy of %s, sound at once and with the focus on it [D-25 in part]",
    (name, original) => {
      show();
      const before = keys();
      choose("Utgå från", original.key);
      press("Lägg till en värderingsmodell");
      const [added = ""] = keys().filter((key) => !before.includes(key));
      const isBeside = before.includes(original.key);
      expect(valuation(added)).toMatchObject({
        criteria: original.criteria,
        name: { sv: isBeside ? `${name} (kopia)` : name },
      });
      expect(added === original.key).toBe(!isBeside);
      expect(document.activeElement?.textContent).toBe(valuation(added).name.sv);
      expect(problems()).toEqual([]);
    },
  );

  it("get one more from nothing, which cannot be published before it asks something", () => {
    show();
    press("Lägg till en värderingsmodell");
    const added = keys().at(-1) ?? "";
    expect(valuation(added)).toMatchObject({ version: 1, criteria: [] });
    expect(problems().some((field) => field.startsWith(`valuationModels.${added}`))).toBe(true);
    const own = within(document.activeElement?.closest("details") ?? document.body);
    fireEvent.click(own.getByRole("button", { name: "Lägg till ett kriterium" }));
    expect(valuation(added).criteria[0]?.levels).toHaveLength(2);
  });

  it("lose one that no form values with, and say so; one that forms use names the forms and stays", () => {
    show(unused(vaxjo));
    const used = vaxjo.forms.find(({ size }) => size === "normal")?.valuationModel ?? "";
    unfold(valuation(used).name.sv);
    const remove = screen.getByRole("button", {
      name: `Ta bort värderingsmodellen ${valuation(used).name.sv}`,
    });
    expect(remove.getAttribute("aria-disabled")).toBe("true");
    expect(screen.getByText(/^Modellen används av formulären: .*Välj en annan modell/u)).toBeTruthy();
    fireEvent.click(remove);
    expect(keys()).toContain(used);
    unfold(lundBenefitComplexity.name.sv);
    press(`Ta bort värderingsmodellen ${lundBenefitComplexity.name.sv}`);
    expect(keys()).not.toContain("own");
    expect(screen.getByText(`${lundBenefitComplexity.name.sv} är borttagen ur utkastet.`)).toBeTruthy();
    expect(document.activeElement?.textContent).toBe("Lägg till en värderingsmodell");
    expect(problems()).toEqual([]);
  });

  it("speak English", () => {
    show(vaxjo, "en");
    expect(screen.getAllByRole("option", { name: /^A copy of / })).toHaveLength(builtInModels.length);
    unfold(vaxjo.valuationModels[0]?.name.en ?? "");
    expect(screen.getByText(/^The model is used by the forms: /u)).toBeTruthy();
  });
});

describe("a criterion", () => {
  const [first] = vaxjo.valuationModels;
  const isLevel = ({ kind }: Criterion): boolean => kind === "level";
  const criterion = first?.criteria.find(isLevel) ?? missing("no criterion with levels");
  const now = (): Criterion =>
    valuation(first?.key ?? "").criteria.find(({ key }) => key === criterion.key) ??
    expect.fail("it is gone");
  const open = (): void => {
    unfold(first?.name.sv ?? "");
    unfold(criterion.name.sv);
  };

  it("that is answered otherwise loses its levels, is told of it, and gets them back if one thinks better of it", () => {
    show();
    open();
    expect(screen.getByText(/^Bara nivåer ger poäng\. Byter du/u)).toBeTruthy();
    choose("Besvaras", "words");
    expect(now()).toMatchObject({ kind: "words", levels: [], shows: undefined });
    expect(screen.getByText(new RegExp(`^${criterion.levels.length} nivåer är borttagna`, "u"))).toBeTruthy();
    choose("Besvaras", "calculation");
    expect(now()).toMatchObject({ kind: "calculation", levels: [], shows: "netEffectPerYear" });
    choose("Visar ur kalkylen", "payback");
    expect(now().shows).toBe("payback");
    choose("Besvaras", "level");
    expect(now()).toEqual(criterion);
    expect(screen.getByText(new RegExp(`^${criterion.levels.length} nivåer är tillbaka`, "u"))).toBeTruthy();
    expect(problems()).toEqual([]);
  });

  it("answered by levels from now on has the scale of the others, and cannot be published until they mean something", () => {
    const words = { ...criterion, kind: "words", levels: [] } as const;
    const criteria = (first?.criteria ?? []).map((each) => (each.key === criterion.key ? words : each));
    show({
      ...vaxjo,
      valuationModels: vaxjo.valuationModels.map((each) =>
        each.key === first?.key ? { ...each, criteria } : each,
      ),
    });
    open();
    choose("Besvaras", "level");
    const scale = criteria.find(isLevel)?.levels.map(({ value }) => value);
    expect(now().levels.map(({ value }) => value)).toEqual(scale);
    const path = `valuationModels.${first?.key ?? ""}.criteria.${criterion.key}.levels`;
    expect(problems()).toEqual((scale ?? []).map((value) => `${path}.${String(value)}.meaning`));
  });

  it("that is an axis of the four fields keeps the model from being published, until another axis is chosen", () => {
    show(lund);
    const own = lund.valuationModels.find(({ quadrants }) => quadrants) ?? missing("no four fields");
    const axis = own.criteria.find(({ key }) => key === own.quadrants?.x) ?? missing("no axis");
    const others = own.criteria.filter((each) => isLevel(each) && each.key !== axis.key);
    unfold(own.name.sv);
    unfold(axis.name.sv);
    choose("Besvaras", "words");
    expect(problems()).toContain(`valuationModels.${own.key}.quadrants`);
    const other = others.find(({ key }) => key !== own.quadrants?.y) ?? missing("no other axis");
    choose("Vågrät axel", other.key);
    expect(problems().filter((field) => field.includes("quadrants"))).toEqual([]);
  });
});
