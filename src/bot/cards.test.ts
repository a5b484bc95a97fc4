import type { IAdaptiveCard } from "@microsoft/teams.cards";
import { describe, expect, it } from "vitest";
import { composeDigest } from "#domain/digest/compose-digest.ts";
import type { Event } from "#domain/digest/event.ts";
import { initiativeStatuses } from "#domain/initiatives/initiative-status.ts";
import type { Initiative, PortfolioRow } from "#domain/initiatives/initiative.ts";
import type { Language } from "#domain/shared/language.ts";
import type { Stored } from "#domain/shared/stored.ts";
import { aValuation, anInitiative, at, councilSite } from "../../tests/support/council-site.ts";
import { expectGoodCard, markdownIn } from "../../tests/support/parsed-card.ts";
import { digestCard } from "./digest/digest-card.ts";
import { foundCard } from "./initiatives/found-card.ts";
import { statusCard } from "./initiatives/status-card.ts";
import { agendaCard } from "./meetings/agenda-card.ts";
import { cardBytes } from "./shared/card.ts";
import { helpCard } from "./shared/help-card.ts";
import { sentenceCard } from "./shared/answer-command.ts";
import { decidedCard, receiptCard } from "./valuation/decided-card.ts";
import { reviewCard } from "./valuation/review-card.ts";

const tab = { publicUrl: "https://radslag.example", teamsAppId: "44444444-4444-4444-8444-444444444444" };
const site = councilSite();
const { repositories, manager, staff } = site;
const units = [...repositories.units.rows.values()];
const people = [...repositories.people.rows.values()];
const now = at("2026-11-18T08:00:00Z");
const kept = { version: "1", createdAt: now, modifiedAt: now, createdBy: 1, modifiedBy: 1 };
const stored = <R extends object>(id: number, record: R): Stored<R> => ({ ...record, id, ...kept });
const initiative = (id: number, changes: Partial<Initiative> = {}) => stored(id, anInitiative(changes));
const text = (card: IAdaptiveCard): string => JSON.stringify(card);

/** Everything that a text column may hold and that a card must bear. */
const nasty = `*fet* [länk](https://evil.example) <at>alla</at> <b>x</b> # rubrik {{DATE(2026-01-01,SHORT)}} \u202Eomvänt \uD800 👩‍💻 ${"mycket lång text ".repeat(4000)}`;

const decision = stored(7, {
  key: "d",
  initiativeId: 1,
  outcome: "reject" as const,
  decidedById: manager.id,
  bodyId: undefined,
  meetingId: undefined,
  reason: "Görs redan",
  valuationId: 1,
});
const meeting = stored(1, {
  key: "m",
  bodyId: 1,
  title: "Rådet i november",
  startsAt: at("2026-11-26T12:00:00Z"),
  endsAt: at("2026-11-26T12:30:00Z"),
  place: "Sal 1",
  joinUrl: "https://teams.microsoft.com/l/meetup-join/x/0",
  agendaState: "toPost" as const,
});
const agendaItem = (id: number, changes: object = {}) =>
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

const review = (changes: Partial<Initiative> = {}, language: Language = "sv") =>
  reviewCard({
    initiative: initiative(1, changes),
    valuation: stored(1, aValuation({ comment: changes.need === nasty ? nasty : "" })),
    unit: units[0],
    valuedBy: staff,
    language,
    tab,
    reference: "ABCD-2345",
  });

describe("the review card [A-014 in part]", () => {
  it("shows need, score, and what each chosen level means [A-149 in part]", () => {
    const card = review();
    expectGoodCard(card);
    expect(text(card)).toContain("Samlad poäng: 60 av 100");
    expect(text(card)).toContain("Hög (5)");
    expect(text(card)).toContain("Motsvarar minst en årsarbetare");
    expect(text(card)).toContain("Två handläggare på heltid");
    expect(text(card)).toContain("Ärende ABCD-2345");
  });

  it("has the two answers with ids only, a place for the reason, and a link to the form", () => {
    const { actions, body } = review();
    const data = { initiativeId: 1, valuationId: 1, reference: "ABCD-2345" };
    expect(JSON.parse(JSON.stringify(actions))).toEqual([
      { type: "Action.Execute", title: "Ta vidare", verb: "forward", style: "positive", data },
      { type: "Action.Execute", title: "Avslå", verb: "reject", style: "destructive", data },
      {
        type: "Action.OpenUrl",
        title: "Öppna värderingen",
        url: "https://teams.microsoft.com/l/entity/44444444-4444-4444-8444-444444444444/radslag?webUrl=https%3A%2F%2Fradslag.example%2F%3Fview%3Dvaluation%2F1&context=%7B%22subEntityId%22%3A%22valuation%2F1%22%7D",
      },
    ]);
    expect(body).toContainEqual(
      expect.objectContaining({ type: "Input.Text", id: "reason", isMultiline: true }),
    );
  });

  it("shows nothing of a confidential matter in the chat", () => {
    const card = review({ isConfidential: true, title: "Hemlig titel", need: "Hemligt behov" });
    expectGoodCard(card);
    expect(text(card)).not.toMatch(/Hemlig|handläggare/u);
    expect(text(card)).toContain("sekretessmarkerat");
  });
});

describe("the card of an answer", () => {
  const material = { initiative: initiative(1), decision, decidedBy: manager, language: "sv", tab } as const;
  it("says who decided what, when and why, without buttons to answer with", () => {
    const card = decidedCard(material);
    expectGoodCard(card);
    expect(text(card)).toContain("Avslaget av Maja onsdag 18 november kl. 09:00");
    expect(text(card)).toContain("Görs redan");
    expect(text(card)).not.toContain("Action.Execute");
  });

  it("tells whoever valued the need", () => {
    const card = receiptCard(material);
    expectGoodCard(card);
    expect(text(card)).toContain("Behovet som du värderade avslogs");
  });

  it("keeps the reason of a confidential matter out of the chat", () => {
    const card = decidedCard({ ...material, initiative: initiative(1, { isConfidential: true }) });
    expect(text(card)).not.toContain("Görs redan");
  });
});

describe("the agenda card", () => {
  const agenda = (count: number, changes: Partial<Initiative> = {}) => {
    const ids = Array.from({ length: count }, (_, index) => index + 1);
    return agendaCard({
      meeting,
      body: { name: "Digitaliseringsrådet" },
      items: ids.map((id) => agendaItem(id)).toReversed(),
      rows: new Map(ids.map((id) => [id, initiative(id, { title: `Initiativ ${String(id)}`, ...changes })])),
      units,
      language: "sv",
      tab,
    });
  };

  it("leaves out what was taken off it, and its time", () => {
    const items = [agendaItem(1, { isWithdrawn: true }), agendaItem(2)];
    const rows = new Map([1, 2].map((id) => [id, initiative(id, { title: `Initiativ ${String(id)}` })]));
    const card = agendaCard({ meeting, body: undefined, items, rows, units, language: "sv", tab });
    expect(text(card)).toContain("13:00  Initiativ 2");
    expect(text(card)).not.toContain("Initiativ 1");
    expect(text(card)).toContain("20 minuter");
  });

  it("gives each item its time in Swedish time, in order, and says when they do not fit", () => {
    const card = agenda(2);
    expectGoodCard(card);
    expect(text(card).indexOf("13:00  Initiativ 1")).toBeGreaterThan(0);
    expect(text(card).indexOf("13:20  Initiativ 2")).toBeGreaterThan(
      text(card).indexOf("13:00  Initiativ 1"),
    );
    expect(text(card)).toContain("2 punkter, 40 minuter");
    expect(text(card)).toContain("Punkterna tar 10 minuter mer än mötet.");
    expect(text(card)).toContain("torsdag 26 november kl. 13:00–13:30");
  });

  it("stays small with many items and says how many more there are", () => {
    const card = agenda(200);
    expectGoodCard(card);
    expect(text(card)).toMatch(/… och \d+ punkter till/u);
    expect(text(card)).toContain("200 punkter, 4000 minuter");
  });

  it("names no confidential matter, nor one that cannot be found", () => {
    expect(text(agenda(1, { isConfidential: true }))).not.toContain("Initiativ 1");
  });

  it("follows only links that are https", () => {
    const card = agendaCard({
      meeting: { ...meeting, joinUrl: "javascript:alert(1)" },
      body: undefined,
      items: [],
      rows: new Map(),
      units: [],
      language: "en",
      tab,
    });
    expectGoodCard(card);
    expect(text(card)).not.toContain("javascript");
  });
});

/** The portfolio of so many rows, of which the first have changed. */
function digestOf(total: number, changed: number, changes: Partial<PortfolioRow> = {}) {
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
      why: "",
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
const digest = (
  total: number,
  changed: number,
  changes: Partial<PortfolioRow> = {},
  language: Language = "sv",
) =>
  digestCard({
    ...digestOf(total, changed, changes),
    units,
    people,
    meeting,
    language,
    tab,
    reference: "ABCD-2345",
  });

describe("the digest card", () => {
  it("tells each change from what to what, with totals whose parts sum to the whole [D-03 in part]", () => {
    const card = digest(12, 1);
    expectGoodCard(card);
    expect(text(card)).toContain("Ny status: Värderad → För beslut");
    expect(text(card)).toMatch(/budget: 100\s000 kr → 250\s000 kr/u);
    expect(text(card)).toContain("1 initiativ har ändrats: 0 nya behov, 1 tagna vidare, 0 avslagna.");
    expect(text(card)).toContain("12 initiativ");
    const counts = [...text(card).matchAll(/(\d+) av 12 ·/gu)].map(([, count]) => Number(count));
    expect(counts).toHaveLength(initiativeStatuses.length);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(12);
    expect(text(card)).toContain("Status saknas");
    expect(text(card)).toContain("Nästa möte: Rådet i november torsdag 26 november kl. 13:00");
  });

  it("stays under 28 KB with 5,000 initiatives and 100 changes, and says how many are not shown", () => {
    const card = digest(5000, 100);
    expectGoodCard(card);
    const shown = text(card).match(/Ny status: Värderad → För beslut/gu)?.length ?? 0;
    expect(shown).toBeGreaterThanOrEqual(3);
    expect(text(card)).toContain(`… och ${String(100 - shown)} initiativ till i portföljen`);
    expect(text(card)).toMatch(/455 av 5\s000 · 9,1 %/u);
  });

  it("leaves out what is confidential and says how many, also what became so after the digest was made", () => {
    const hidden = digest(12, 5, { isConfidential: true });
    expectGoodCard(hidden);
    expect(text(hidden)).toContain("5 sekretessmarkerade ärenden har också ändrats");
    expect(text(hidden)).not.toContain("Initiativ 1");
    const { digest: made, rows } = digestOf(12, 2);
    const first = rows.get(1);
    if (first) rows.set(1, { ...first, isConfidential: true });
    const late = digestCard({ digest: made, rows, units, people, meeting, language: "sv", tab });
    expect(text(late)).toContain("1 sekretessmarkerat ärende");
    expect(text(late)).not.toContain("Initiativ 1 ");
  });

  it("is in English too", () => {
    const card = digest(12, 1, {}, "en");
    expectGoodCard(card);
    expect(text(card)).toContain("New status: Valued → For decision");
    expect(markdownIn(card).join("\n")).not.toMatch(/[åäö]/iu);
  });
});

describe("what people type", () => {
  const rows = new Map([[1, initiative(1, { title: nasty })]]);
  const cards: [string, IAdaptiveCard][] = [
    ["review", review({ title: nasty, need: nasty })],
    [
      "decided",
      decidedCard({
        initiative: initiative(1, { title: nasty }),
        decision: { ...decision, reason: nasty },
        decidedBy: { name: nasty.slice(0, 200) },
        language: "sv",
        tab,
      }),
    ],
    [
      "agenda",
      agendaCard({
        meeting: { ...meeting, title: nasty, place: nasty.slice(0, 200) },
        body: { name: nasty.slice(0, 200) },
        items: [agendaItem(1, { note: nasty })],
        rows,
        units,
        language: "sv",
        tab,
      }),
    ],
    [
      "digest",
      digestCard({
        digest: { ...digestOf(1, 1).digest, silent: { count: 1, ids: [1] } },
        rows,
        units,
        people,
        meeting: { ...meeting, title: nasty },
        language: "sv",
        tab,
      }),
    ],
    ["search", foundCard({ query: "fet", rows: [...rows.values()], units, language: "sv", tab })],
    ["search without a hit", foundCard({ query: nasty, rows: [], units, language: "sv", tab })],
  ];
  it.each(cards)("is shown as typed on the %s card, never as Markdown, and never too long", (_name, card) => {
    expectGoodCard(card);
    expect(markdownIn(card).join("\n")).not.toMatch(/evil\.example|<b>|<at>|# rubrik|DATE\(/u);
    expect(text(card)).not.toMatch(/\{\{DATE|\u202E|\\ud800(?!\\udc)/u);
  });
});

describe("the other cards", () => {
  it.each(["sv", "en"] as const)("are good cards in %s", (language) => {
    const help = helpCard("welcome", language, tab);
    expect(help.fallbackText).toContain("bot");
    expectGoodCard(help);
    expectGoodCard(sentenceCard("unavailable", language));
    expectGoodCard(statusCard([...digestOf(12, 0).rows.values()], language, tab));
    expectGoodCard(review({}, language));
  });

  it("shows a portfolio of 5,000 in a status card of the same size as one of 12", () => {
    const [small, large] = [12, 5000].map((total) =>
      statusCard([...digestOf(total, 0).rows.values()], "sv", tab),
    );
    if (!small || !large) throw new Error("two cards were made");
    expectGoodCard(large);
    expect(cardBytes(large)).toBeLessThan(cardBytes(small) * 1.1);
  });
});
