import type { Language, Text } from "#domain/shared/language.ts";
import type { BasisItem, BasisKind } from "./basis-item.ts";
import { standingItems } from "./basis-state.ts";

interface TemplateItem {
  readonly key: string;
  readonly kind: BasisKind;
  readonly title: Text;
  readonly text: Text;
}

/** Several pieces that belong together, added at once. */
export interface BasisTemplate {
  readonly key: string;
  readonly name: Text;
  /** What came of adding it, as the history tells it. */
  readonly added: Text;
  readonly items: readonly TemplateItem[];
}

export const basisTemplates: readonly BasisTemplate[] = [
  {
    key: "changePlan",
    name: { sv: "Lägg till förändringsplan", en: "Add a change plan" },
    added: { sv: "Förändringsplan", en: "Change plan" },
    items: [
      {
        key: "change",
        kind: "changeActivity",
        title: { sv: "Led förändringen", en: "Lead the change" },
        text: {
          sv: "Vem leder, vilka chefer är med, vad gör vi på ett nytt sätt och vad slutar vi göra?",
          en: "Who leads, which managers take part, what do we do in a new way and what do we stop doing?",
        },
      },
      {
        key: "communication",
        kind: "communication",
        title: { sv: "Berätta för dem som berörs", en: "Tell those concerned" },
        text: {
          sv: "Vilka berörs, vad behöver de veta, när och av vem?",
          en: "Who is concerned, what do they need to know, when and from whom?",
        },
      },
      {
        key: "training",
        kind: "training",
        title: { sv: "Utbilda användarna", en: "Train the users" },
        text: {
          sv: "Vilka behöver kunna vad, hur lång tid tar det och vem håller i det?",
          en: "Who needs to know what, how long does it take and who runs it?",
        },
      },
      {
        key: "technology",
        kind: "technology",
        title: { sv: "Gör det tekniska arbetet", en: "Do the technical work" },
        text: {
          sv: "Vad ska utvecklas, kopplas ihop och installeras? Med timmar syns om tekniken tar över förändringen.",
          en: "What is to be developed, connected and installed? With hours it shows whether technology crowds out the change.",
        },
      },
    ],
  },
  {
    key: "checks",
    name: { sv: "Lägg till de vanliga kontrollerna", en: "Add the usual checks" },
    added: { sv: "De vanliga kontrollerna före drift", en: "The usual checks before going live" },
    items: [
      {
        key: "technology",
        kind: "check",
        title: { sv: "Tekniken fungerar", en: "The technology works" },
        text: {
          sv: "Integrationer, belastning, avbrott och återläsning är provade.",
          en: "Integrations, load, interruptions and restoring have been tried.",
        },
      },
      {
        key: "security",
        kind: "check",
        title: { sv: "Säkerheten håller: inget läcker", en: "Security holds: nothing leaks" },
        text: {
          sv: "Behörigheter, loggar och vart uppgifter skickas är provade. Ingen ser mer än sitt.",
          en: "Permissions, logs and where data is sent have been tried. Nobody sees more than their own.",
        },
      },
      {
        key: "support",
        kind: "check",
        title: { sv: "Supporten är på plats", en: "Support is in place" },
        text: {
          sv: "Användarna vet vart de vänder sig, och de som svarar kan tjänsten.",
          en: "Users know where to turn, and those who answer know the service.",
        },
      },
      {
        key: "management",
        kind: "check",
        title: { sv: "Förvaltningen är på plats", en: "Management is in place" },
        text: {
          sv: "Systemägare, förvaltare och avtal är klara, och budgeten för driften finns.",
          en: "System owner, manager and agreements are settled, and the budget for running it exists.",
        },
      },
    ],
  },
  {
    key: "afterStart",
    name: { sv: "Lägg till det som görs efter driftstart", en: "Add what is done after going live" },
    added: { sv: "Det som görs efter driftstart", en: "What is done after going live" },
    items: [
      {
        key: "marketing",
        kind: "marketing",
        title: { sv: "Gör tjänsten känd", en: "Make the service known" },
        text: {
          sv: "Var finns målgruppen, vad får dem att prova, och när berättar vi igen?",
          en: "Where is the target group, what makes them try, and when do we tell again?",
        },
      },
      {
        key: "usage",
        kind: "usage",
        title: { sv: "Mät användningen", en: "Measure the use" },
        text: {
          sv: "Hur många i målgruppen använder tjänsten efter tre månader, av hur många?",
          en: "How many of the target group use the service after three months, out of how many?",
        },
      },
    ],
  },
];

type Known = Pick<BasisItem, "key" | "isRemoved">;

const stem = (initiativeId: number, template: string, item: string): string =>
  `basis:${String(initiativeId)}:${template}:${item}:`;

/** The template's pieces that the initiative lacks; one that was taken away comes as a new row. */
export function missingOf(
  { key, items }: BasisTemplate,
  initiativeId: number,
  rows: readonly Known[],
  language: Language,
): readonly BasisItem[] {
  const standing = standingItems(rows);
  return items.flatMap(({ key: item, kind, title, text }): readonly BasisItem[] => {
    const start = stem(initiativeId, key, item);
    const isFromTemplate = (row: Known): boolean => row.key.startsWith(start);
    if (standing.some(isFromTemplate)) return [];
    return [
      {
        key: `${start}${String(rows.filter(isFromTemplate).length)}`,
        initiativeId,
        kind,
        title: title[language],
        text: text[language],
        outcome: "",
        personId: undefined,
        dueOn: undefined,
        doneOn: undefined,
        hours: undefined,
        link: "",
        isRemoved: false,
      },
    ];
  });
}

/** The template that a row was added by, and whether it was then the first time (`0`); undefined for one that was added by hand. */
export function templateOf({
  key,
  initiativeId,
}: Pick<BasisItem, "key" | "initiativeId">):
  { readonly template: BasisTemplate; readonly time: string } | undefined {
  const [kind, id, name, item, time, ...more] = key.split(":");
  if (kind !== "basis" || id !== String(initiativeId) || time === undefined || more.length > 0)
    return undefined;
  const template = basisTemplates.find((each) => each.key === name);
  return template?.items.some((each) => each.key === item) === true ? { template, time } : undefined;
}
