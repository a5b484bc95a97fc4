import type { IAdaptiveCard } from "@microsoft/teams.cards";
import { reviewCard } from "#bot/valuation/review-card.ts";
import { reviewMatter } from "#bot/valuation/review-matter.ts";
import { composeDigest } from "#domain/digest/compose-digest.ts";
import type { Event } from "#domain/digest/event.ts";
import { noRows, type CaseRows } from "#domain/governance/case-rows.ts";
import { ModelBook } from "#domain/governance/model-in-force.ts";
import type { ModelVersion } from "#domain/governance/model-version.ts";
import { initiativeStatuses } from "#domain/initiatives/initiative-status.ts";
import type { Initiative, PortfolioRow } from "#domain/initiatives/initiative.ts";
import type { Language } from "#domain/shared/language.ts";
import type { Stored } from "#domain/shared/stored.ts";
import { swedishDay } from "#domain/shared/swedish-day.ts";
import type { Valuation } from "#domain/valuation/valuation.ts";
import { decision as aDecision } from "./records.ts";
import { aValuation, anInitiative, at, councilSite } from "./council-site.ts";

export const tab = {
  publicUrl: "https://radslag.example",
  teamsAppId: "44444444-4444-4444-8444-444444444444",
};
const { repositories, manager, staff } = councilSite();
export { manager };
export const units = [...repositories.units.rows.values()];
export const people = [...repositories.people.rows.values()];
const now = at("2026-11-18T08:00:00Z");
const kept = { version: "1", createdAt: now, modifiedAt: now, createdBy: 1, modifiedBy: 1 };
const stored = <R extends object>(id: number, record: R): Stored<R> => ({ ...record, id, ...kept });
export const initiative = (id: number, changes: Partial<Initiative> = {}) =>
  stored(id, anInitiative(changes));
export const text = (card: IAdaptiveCard): string => JSON.stringify(card);

/** Everything that a text column may hold and that a card must bear. */
export const nasty = `*fet* [länk](https://evil.example) <at>alla</at> <b>x</b> # rubrik {{DATE(2026-01-01,SHORT)}} \u202Eomvänt \uD800 👩‍💻 ${"mycket lång text ".repeat(4000)}`;

export const decision = stored(
  7,
  aDecision({
    key: "d",
    outcome: "reject",
    decidedById: manager.id,
    reason: "Görs redan",
    valuationId: 1,
    step: "review",
    matter: "review",
  }),
);
export const meeting = stored(1, {
  key: "m",
  bodyId: 1,
  title: "Rådet i november",
  startsAt: at("2026-11-26T12:00:00Z"),
  endsAt: at("2026-11-26T12:30:00Z"),
  place: "Sal 1",
  joinUrl: "https://teams.microsoft.com/l/meetup-join/x/0",
  agendaState: "toPost" as const,
});
export const agendaItem = (id: number, changes: object = {}) =>
  stored(id, {
    key: `i${String(id)}`,
    meetingId: 1,
    initiativeId: id,
    itemType: "decision" as const,
    position: id,
    minutes: 20,
    note: "Taget vidare i linjen",
    isWithdrawn: false,
    ...changes,
  });

const organisation = { units, people, bodies: [...repositories.bodies.rows.values()] };

/** An initiative at a step, with its rows; Växjö's model governs unless another does. */
export function matterOf(
  rows: Partial<CaseRows>,
  cause = "valuations.1",
  versions: readonly ModelVersion[] = [],
) {
  const governing = {
    book: new ModelBook(versions),
    organisation,
    accountId: 1,
    hasCounted: () => false,
  };
  const whole = { ...noRows, initiative: initiative(1), ...rows };
  return reviewMatter({ cause, step: undefined }, whole, governing, swedishDay(now));
}

export const aValued = (changes: Partial<Valuation> = {}) =>
  stored(1, aValuation({ valuedById: staff.id, ...changes }));

export const review = (changes: Partial<Initiative> = {}, language: Language = "sv", comment = "") =>
  reviewCard({
    matter: matterOf({ initiative: initiative(1, changes), valuations: [aValued({ comment })] }),
    language,
    tab,
    reference: "ABCD-2345",
  });

/** The portfolio of so many rows, of which the first have changed. */
export function digestOf(total: number, changed: number, changes: Partial<PortfolioRow> = {}) {
  const rows = Array.from({ length: total }, (_, index) =>
    initiative(index + 1, {
      title: `Initiativ ${String(index + 1)} ${"med ett långt namn ".repeat(5)}`,
      unitId: 1 + (index % 2),
      status: initiativeStatuses[index % initiativeStatuses.length] ?? "idea",
      budget: index % 3 === 0 ? undefined : 100_000,
      ...changes,
    }),
  );
  const event = (id: number, more: Partial<Event>): Stored<Event> =>
    stored(id, {
      key: `e${String(id)}`,
      kind: "edited",
      at: now,
      personId: manager.id,
      initiativeId: 1,
      meetingId: undefined,
      from: "",
      to: "",
      why: { sv: "", en: "" },
      ...more,
    });
  const events = Array.from({ length: changed }, (_, index) => [
    event(3 * index + 1, { initiativeId: index + 1, from: "budget=100000", to: "budget=250000" }),
    event(3 * index + 2, { initiativeId: index + 1, kind: "forwarded" }),
    event(3 * index + 3, {
      initiativeId: index + 1,
      kind: "statusChanged",
      from: "valued",
      to: "forDecision",
    }),
  ]).flat();
  const digest = composeDigest({
    events,
    rows,
    nextMeeting: meeting,
    since: at("2026-11-09T06:30:00Z"),
    until: now,
    lastEventId: 0,
    silentBefore: at("2026-10-18T22:00:00Z"),
  });
  return { digest, rows: new Map(rows.map((row) => [row.id, row])) };
}
