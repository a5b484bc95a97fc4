import { expect } from "vitest";
import type { GoverningModel } from "#domain/governance/governing-model.ts";
import { lund } from "#domain/governance/presets/lund.ts";
import { orebro } from "#domain/governance/presets/orebro.ts";
import { taby } from "#domain/governance/presets/taby.ts";
import { vaxjo } from "#domain/governance/presets/vaxjo.ts";
import { expectPlace } from "./governance-refusals.ts";
import type { About, GovernanceStory } from "./governance-story.ts";
import type { TabVisitor } from "./story.ts";

/** What the tab shows of a model, and of no other. */
export interface Look {
  readonly model: GoverningModel;
  /** Where the initiative stands by the list, and on its page. */
  readonly place: string;
  readonly now: string;
  /** A question that it alone asks in the form that registers a need. */
  readonly question: string;
  readonly valuedWith: string;
  readonly criterion: string;
  /** In "Vem gör vad": who, and what they may. */
  readonly mandate: readonly [party: string, mandate: string];
  readonly order: RegExp;
  readonly hours: string;
  readonly fund: string | undefined;
  /** The council's mandate above its agenda. */
  readonly council: string;
}

export const looks = {
  vaxjo: {
    model: vaxjo,
    place: "allocate forDecision",
    now: "Fördela resurser för beslutsunderlag",
    question: "Är det en komplicerad e-tjänst?",
    valuedWith: "Växjös värderingsmatris",
    criterion: "Potentiell effekt i tid",
    mandate: ["PULS", "Stödjer"],
    order: /högst poäng, sedan kortast återbetalningstid.*Som i Växjö/,
    hours: "1200",
    fund: undefined,
    council: "Mandat: stödjer",
  },
  taby: {
    model: taby,
    place: "prepare forDecision",
    now: "Beredningsgruppen prövar och rekommenderar",
    question: "Är det en principiellt viktig fråga?",
    valuedWith: "Täbys lämplighetsprövning",
    criterion: "Innovationsfaktor",
    mandate: ["Beredningsgruppen", "Rekommenderar"],
    order: /högst poäng, sedan kortast återbetalningstid.*Som i Täby/,
    hours: "1500",
    fund: "Centrala medel för digitalisering",
    council: "Mandat: beslutar",
  },
  lund: {
    model: lund,
    place: "decide forDecision",
    now: "Besluta enligt delegationsordningen",
    question: "Kan fler enheter ha nytta av samma lösning?",
    valuedWith: "Lunds nytta och komplexitet",
    criterion: "Potentiell komplexitet",
    mandate: ["Digitaliseringsforum", "Bereder"],
    order: /högst poäng, sedan störst nuvärde.*Som i Lund/,
    hours: "",
    fund: undefined,
    council: "Mandat: bereder",
  },
  orebro: {
    model: orebro,
    place: "director forDecision",
    now: "Kommundirektören beslutar med styrgruppen",
    question: "Är det ordinarie utveckling som förvaltningen klarar själv?",
    valuedWith: "Örebros värderingssammanställning",
    criterion: "Laglig angelägenhet",
    mandate: ["Kommundirektör", "Beslutar"],
    order: /högst poäng, sedan störst nuvärde.*Som i Örebro/,
    hours: "2000",
    fund: "Digitaliseringsportföljen",
    council: "Mandat: informeras",
  },
} as const satisfies Readonly<Record<string, Look>>;

type Keep = (visitor: TabVisitor, of: string) => Promise<void>;

/**
 * What anybody sees of the model in force, page by page.
 * @param isChecked by axe too
 */
export async function expectLook(
  story: GovernanceStory,
  { look, on, isChecked = false }: { readonly look: Look; readonly on: About; readonly isChecked?: boolean },
): Promise<void> {
  const keep: Keep = (visitor, of) => {
    const name = `${look.model.key}-${of}`;
    return isChecked ? story.show(visitor, name) : story.picture(visitor, name);
  };
  await expectPlace(story, on, look.place);
  await expectForms(story, look, on, keep);
  await expectRules(story, look, keep);
  await expectMoneyAndAgenda(story, look, keep);
}

const size = { height: 1600 } as const;
const coordinator = "Karin Lindqvist";

async function expectForms(story: GovernanceStory, look: Look, on: About, keep: Keep): Promise<void> {
  const form = await story.open(coordinator, "register", size);
  await form.tab.locator("#need-title").waitFor();
  const folds = form.tab.locator("form details:not([open]) > summary");
  while ((await folds.count()) > 0) await folds.first().click();
  const questions = Object.values(looks).map(({ question }) => question);
  await form.tab.getByText(look.question, { exact: true }).waitFor();
  const asked = await shownOf(questions, (words) => form.tab.getByText(words, { exact: true }));
  expect(asked).toEqual([look.question]);
  await keep(form, "register");

  const valuation = await story.open(coordinator, `valuation/${String(on.id)}`, size);
  await valuation.tab.getByText(look.valuedWith).first().waitFor();
  await valuation.tab.getByRole("radiogroup", { name: look.criterion }).waitFor();
  const criteria = Object.values(looks).map(({ criterion }) => criterion);
  const valued = await shownOf(criteria, (name) => valuation.tab.getByRole("radiogroup", { name }));
  expect(valued).toEqual([look.criterion]);
  await keep(valuation, "valuation");
}

async function shownOf(
  all: readonly string[],
  find: (words: string) => { readonly count: () => Promise<number> },
): Promise<readonly string[]> {
  const shown: string[] = [];
  for (const words of all) if ((await find(words).count()) > 0) shown.push(words);
  return shown;
}

async function expectRules(story: GovernanceStory, look: Look, keep: Keep): Promise<void> {
  const governing = await story.open(coordinator, "governance", size);
  await governing.tab.getByRole("tab", { name: "Vem gör vad" }).click();
  const [party, mandate] = look.mandate;
  const row = governing.tab.getByRole("row", { name: new RegExp(`^${party}`, "u") }).first();
  await row.getByText(mandate, { exact: true }).first().waitFor();
  await keep(governing, "who-does-what");

  const ranking = await story.open(coordinator, "ranking", size);
  await ranking.tab.getByText(look.order).waitFor();
  const hours = ranking.tab.getByLabel("Gemensamma resurser (timmar)");
  await hours.waitFor();
  expect(await hours.inputValue()).toBe(look.hours);
  await keep(ranking, "ranking");
}

async function expectMoneyAndAgenda(story: GovernanceStory, look: Look, keep: Keep): Promise<void> {
  const money = await story.open(coordinator, "money", size);
  await money.tab.getByRole("heading", { name: look.fund ?? "Inga centrala medel" }).waitFor();
  const ledger = money.tab.getByText("Liggare", { exact: true });
  expect((await ledger.count()) > 0).toBe(look.fund !== undefined);
  await keep(money, "money");

  const meeting = await story.open(coordinator, "meetings", size);
  await meeting.tab.getByRole("link", { name: "Öppna dagordningen" }).first().click();
  await meeting.tab.getByText(look.council).waitFor();
  await keep(meeting, "agenda");
}
