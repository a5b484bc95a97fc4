import { OpenUrlAction, type CardElement, type IAdaptiveCard } from "@microsoft/teams.cards";
import type { Digest, DigestEntry } from "#domain/digest/compose-digest.ts";
import type { PortfolioRow } from "#domain/initiatives/initiative.ts";
import type { Meeting } from "#domain/meetings/meeting.ts";
import type { Person } from "#domain/organisation/person.ts";
import type { Unit } from "#domain/organisation/unit.ts";
import type { Language } from "#domain/shared/language.ts";
import type { Stored } from "#domain/shared/stored.ts";
import { totals } from "#bot/initiatives/totals.ts";
import { card, fitting } from "#bot/shared/card.ts";
import { box, heading, labelled, quoted, shortened, subtle, words } from "#bot/shared/card-elements.ts";
import { sentence } from "#bot/shared/sentences.ts";
import { swedishMoment, swedishDay } from "#bot/shared/swedish-moment.ts";
import { tabLink, type TabAddress } from "#bot/shared/tab-link.ts";
import { told, type Names } from "./told.ts";

export interface DigestCardMaterial {
  readonly digest: Digest;
  readonly rows: ReadonlyMap<number, Stored<PortfolioRow>>;
  readonly units: readonly Stored<Unit>[];
  readonly people: readonly Stored<Person>[];
  readonly meeting: Stored<Meeting> | undefined;
  readonly language: Language;
  readonly tab: TabAddress;
  readonly reference?: string | undefined;
}

/** The week: totals of the whole list, what changed from what to what, the next meeting, what stands still. */
export const digestCard = (material: DigestCardMaterial): IAdaptiveCard =>
  fitting([20, 14, 10, 6, 3, 0].map((most) => () => versionOf(material, most)));

function versionOf(material: DigestCardMaterial, most: number): IAdaptiveCard {
  const { digest, rows, meeting, language, tab, reference } = material;
  const open = digest.entries.filter(({ initiativeId }) => rows.get(initiativeId)?.isConfidential === false);
  const shown = open.slice(0, most);
  const hidden = digest.confidential + digest.entries.length - open.length;
  const more = digest.changed - shown.length - (digest.entries.length - open.length);
  const counts =
    digest.changed === 0
      ? sentence("digestQuiet", language)
      : sentence("digestCounts", language, {
          changed: digest.changed,
          newNeeds: digest.newNeeds,
          forwarded: digest.forwarded,
          rejected: digest.rejected,
        });
  return card({
    language,
    reference,
    fallbackText: `${sentence("digestTitle", language)}. ${counts}`,
    body: [
      heading(sentence("digestTitle", language)),
      ...(digest.since === undefined
        ? []
        : [subtle(sentence("digestSince", language, { since: swedishDay(digest.since, language) }))]),
      words(counts),
      ...modelsOf(digest, language),
      ...shown.map((entry) => entryOf(entry, material)),
      ...(more > 0 ? [words(sentence("digestMore", language, { more }))] : []),
      ...(hidden > 0 ? [subtle(sentence("digestConfidential", language, { count: hidden }))] : []),
      ...meetingOf(meeting, language),
      ...silentOf(material),
      ...totals(digest, language),
    ],
    actions: [
      new OpenUrlAction(tabLink(tab, "portfolio"), { title: sentence("openPortfolio", language) }),
      ...(meeting
        ? [
            new OpenUrlAction(tabLink(tab, `meeting/${String(meeting.id)}`), {
              title: sentence("openAgenda", language),
            }),
          ]
        : []),
    ],
  });
}

function entryOf({ initiativeId, happened }: DigestEntry, material: DigestCardMaterial): CardElement {
  const { rows, units, people, language } = material;
  const initiative = rows.get(initiativeId);
  const unit = units.find(({ id }) => id === initiative?.unitId)?.shortName;
  const names: Names = { units, people, language };
  const title = shortened(initiative?.title ?? "", 90);
  return box(
    [
      quoted(unit === undefined ? title : `${title} (${unit})`, { weight: "Bolder" }),
      {
        ...quoted(shortened(happened.map((each) => told(each, names)).join("; "), 240), { size: "Small" }),
        spacing: "None",
      },
    ],
    "Small",
  );
}

/** A digest that waits since before models were told of has none. */
const modelsOf = ({ newModels = [] }: Partial<Digest>, language: Language): CardElement[] =>
  newModels.map((name) => labelled(sentence("newModel", language), shortened(name, 120)));

const meetingOf = (meeting: Stored<Meeting> | undefined, language: Language): CardElement[] =>
  meeting
    ? [
        quoted(
          sentence("digestMeeting", language, {
            title: shortened(meeting.title, 90),
            when: swedishMoment(meeting.startsAt, language),
          }),
        ),
      ]
    : [];

function silentOf({ digest, rows, language }: DigestCardMaterial): CardElement[] {
  if (digest.silent.count === 0) return [];
  const titles = digest.silent.ids.flatMap((id) => {
    const found = rows.get(id);
    return found && !found.isConfidential ? [shortened(found.title, 60)] : [];
  });
  const text = sentence("digestSilent", language, { count: digest.silent.count });
  return [quoted(`${text} ${titles.join(", ")}.`, { isSubtle: true, size: "Small" })];
}
