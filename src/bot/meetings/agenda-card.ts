import { OpenUrlAction, type CardElement, type IAdaptiveCard } from "@microsoft/teams.cards";
import type { PortfolioRow } from "#domain/initiatives/initiative.ts";
import { inOrder, standing, startMinutes, totalMinutes } from "#domain/meetings/agenda.ts";
import { agendaItemTypeLabels, type AgendaItem, type Meeting } from "#domain/meetings/meeting.ts";
import type { Body } from "#domain/organisation/body.ts";
import type { Unit } from "#domain/organisation/unit.ts";
import { instant } from "#domain/shared/calendar.ts";
import type { Language } from "#domain/shared/language.ts";
import type { Stored } from "#domain/shared/stored.ts";
import { card, fitting } from "#bot/shared/card.ts";
import { banner, box, heading, quoted, row, shortened, subtle, words } from "#bot/shared/card-elements.ts";
import { sentence } from "#bot/shared/sentences.ts";
import { swedishMoment, swedishTime } from "#bot/shared/swedish-moment.ts";
import { tabLink, type TabAddress } from "#bot/shared/tab-link.ts";

export interface AgendaMaterial {
  readonly meeting: Stored<Meeting>;
  readonly body: Pick<Body, "name"> | undefined;
  readonly items: readonly Stored<AgendaItem>[];
  readonly rows: ReadonlyMap<number, Stored<PortfolioRow>>;
  readonly units: readonly Stored<Unit>[];
  readonly language: Language;
  readonly tab: TabAddress;
  readonly reference?: string | undefined;
}

/** A meeting's agenda with times, sent out before the meeting. */
export const agendaCard = (material: AgendaMaterial): IAdaptiveCard =>
  fitting([40, 25, 15, 8, 3].map((most) => () => versionOf(material, most)));

function versionOf(material: AgendaMaterial, most: number): IAdaptiveCard {
  const { meeting, body, language, tab, reference } = material;
  const items = inOrder(standing(material.items));
  const starts = startMinutes(items);
  const when = `${swedishMoment(meeting.startsAt, language)}–${swedishTime(meeting.endsAt, language)}`;
  const shown = items
    .slice(0, most)
    .map((item, index) => itemOf(item, minutesLater(meeting, starts[index] ?? 0, language), material));
  const more = items.length - shown.length;
  return card({
    language,
    reference,
    fallbackText: `${sentence("agendaTitle", language)}: ${shortened(meeting.title, 120)}, ${when}`,
    body: [
      heading(sentence("agendaTitle", language)),
      quoted(shortened(meeting.title, 200), { size: "Medium", weight: "Bolder" }),
      quoted(
        [body?.name, when, meeting.place].filter((part) => part !== undefined && part !== "").join(" · "),
      ),
      ...overOf(items, meeting, language),
      ...(items.length === 0 ? [words(sentence("agendaEmpty", language))] : shown),
      ...(more > 0 ? [words(sentence("agendaMore", language, { more }))] : []),
      subtle(sentence("agendaTotal", language, { items: items.length, minutes: totalMinutes(items) })),
    ],
    actions: [
      new OpenUrlAction(tabLink(tab, `meeting/${String(meeting.id)}`), {
        title: sentence("openAgenda", language),
      }),
      ...(meeting.joinUrl.startsWith("https://")
        ? [new OpenUrlAction(meeting.joinUrl, { title: sentence("joinMeeting", language) })]
        : []),
    ],
  });
}

function itemOf(item: AgendaItem, starts: string, { rows, units, language }: AgendaMaterial): CardElement {
  const initiative = rows.get(item.initiativeId);
  const isHidden = initiative?.isConfidential !== false;
  const title = isHidden ? sentence("confidentialTitle", language) : initiative.title;
  const unit = units.find(({ id }) => id === initiative?.unitId);
  const kind = agendaItemTypeLabels[item.itemType][language];
  const about = [kind, isHidden ? undefined : unit?.shortName].filter((part) => part !== undefined);
  return box(
    [
      row(
        [
          quoted(`${starts}  ${shortened(title, 120)}`, { weight: "Bolder" }),
          { ...quoted(about.join(" · "), { isSubtle: true, size: "Small" }), spacing: "None" },
          ...(isHidden || item.note === ""
            ? []
            : [{ ...quoted(shortened(item.note, 160), { size: "Small" }), spacing: "None" as const }]),
        ],
        sentence("minutes", language, { minutes: item.minutes }),
      ),
    ],
    "Small",
  );
}

const lengthOf = ({ startsAt, endsAt }: Meeting): number =>
  (Date.parse(endsAt) - Date.parse(startsAt)) / 60_000;

function overOf(items: readonly AgendaItem[], meeting: Meeting, language: Language): CardElement[] {
  const over = totalMinutes(items) - lengthOf(meeting);
  return over > 0 ? [banner(sentence("agendaOver", language, { over }), "warning")] : [];
}

function minutesLater({ startsAt }: Meeting, minutes: number, language: Language): string {
  const at = instant(new Date(Date.parse(startsAt) + minutes * 60_000).toISOString());
  return at === undefined ? "" : swedishTime(at, language);
}
