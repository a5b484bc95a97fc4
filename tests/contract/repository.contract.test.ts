import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Decision } from "#domain/decisions/decision.ts";
import type { Notice } from "#domain/digest/notice.ts";
import { initiativeStatuses } from "#domain/initiatives/initiative-status.ts";
import type { Initiative } from "#domain/initiatives/initiative.ts";
import type { Meeting } from "#domain/meetings/meeting.ts";
import type { Body } from "#domain/organisation/body.ts";
import type { Person } from "#domain/organisation/person.ts";
import { calendarDate, instant } from "#domain/shared/calendar.ts";
import { ConflictError, DuplicateError, NotFoundError } from "#domain/shared/failures.ts";
import type { Repositories } from "#domain/shared/repositories.ts";
import { parsePartialDate } from "#domain/shared/partial-date.ts";
import type { Valuation } from "#domain/valuation/valuation.ts";
import { allLists } from "#sharepoint/lists/all-lists.ts";
import { provisionedSite, type ProvisionedSite } from "../support/provisioned-site.ts";
import { initiative, person as aPerson, unit as aUnit } from "../support/records.ts";

let site: ProvisionedSite;
let all: Repositories;
beforeAll(async () => {
  site = await provisionedSite();
  all = site.as("admin");
});
afterAll(() => site.contract.close());

const at = (text: string) => instant(text) ?? expect.fail(text);
const day = (text: string) => calendarDate(text) ?? expect.fail(text);
const fresh = () => crypto.randomUUID();

async function initiatives(count: number, said: Partial<Initiative> = {}): Promise<readonly number[]> {
  const mark = fresh();
  await all.initiatives.addAll(
    Array.from({ length: count }, (_, index) =>
      initiative({ ...said, sourceRegister: mark, sourceKey: String(index).padStart(3, "0") }),
    ),
  );
  const found = await all.initiatives.find({
    where: [{ property: "sourceRegister", is: "eq", value: mark }],
  });
  return found.map(({ id }) => id);
}

describe("every property of a record", () => {
  it("comes back as it was added: an initiative, with its links, dates, money and texts", async () => {
    const unit = await all.units.add(aUnit({ isCentral: true }));
    const [one, two] = [await all.people.add(aPerson()), await all.people.add(aPerson())];
    const full: Required<Initiative> = {
      ...initiative({ title: "Ärende & 'citat' <b> ” 👩🏽‍⚕️" }),
      need: "Rad ett\nRad två",
      background: "b".repeat(20_000),
      volumes: "v",
      effectsForStaff: "m",
      effectsForUsers: "a",
      expectedCosts: "k",
      unitId: unit.id,
      otherUnitIds: [unit.id],
      form: "lineAssignment",
      origin: "politicalOrCentral",
      priorityClass: "law",
      legalReference: "SoL 3 kap. 3 §",
      isNewSystem: false,
      needAnswers: { replaces: true, hours: 40, where: "Intranätet" },
      purpose: "Syfte",
      risks: "Risker",
      followUp: "Efter ett år",
      preStudy: "Målgrupper\nLogik",
      reviewerIds: [one.id, two.id],
      benefitOwnerId: one.id,
      changeLeadId: two.id,
      projectLeadId: one.id,
      funding: "shared",
      costSplit: [{ unitId: unit.id, percent: 100 }],
      isFocused: true,
      startsOn: parsePartialDate("höst 2017"),
      endsOn: parsePartialDate("2018-11-06"),
      budget: 596_600.5,
      isConfidential: true,
      recordNumber: "KS 2026/12",
      benefitCalculation: "yes",
      evaluation: "partly",
      purposeAndGoals: "missing",
      riskAnalysis: "yes",
      statedStatus: "executing",
      statedAt: at("2026-10-25T00:30:00Z"),
      status: "forDecision",
      score: 61.25,
      step: "decide",
      sourceRegister: "Antura",
      sourceKey: "A-1",
    };
    const added = await all.initiatives.add(full);
    expect(added).toMatchObject(full);
    expect(await all.initiatives.byId(added.id)).toEqual(added);
    expect(await all.initiatives.byKey(full.key)).toEqual(added);
  });

  it("tells what is unknown from nought, empty and no", async () => {
    const added = await all.initiatives.add(initiative());
    expect(added).toMatchObject({
      budget: undefined,
      isNewSystem: undefined,
      score: undefined,
      unitId: undefined,
    });
    expect(added).toMatchObject({ startsOn: undefined, origin: undefined, otherUnitIds: [], need: "" });
    const zero = await all.initiatives.add(initiative({ budget: 0, isNewSystem: false, score: 0 }));
    expect(zero).toMatchObject({ budget: 0, isNewSystem: false, score: 0 });
  });

  it("comes back as it was added: people, bodies, meetings, valuations, decisions and notices", async () => {
    const me = await site.contract.sp.web.currentUser();
    const unit = await all.units.add(aUnit());
    const person: Person = {
      key: fresh(),
      name: "Åsa Öberg",
      objectId: fresh(),
      accountId: me.Id,
      unitId: undefined,
      roles: ["member", "manager"],
      deputyId: undefined,
      title: "Avdelningschef",
    };
    const asa = await all.people.add(person);
    expect(asa).toMatchObject(person);
    const body: Body = {
      key: fresh(),
      name: "Rådet",
      purpose: "Bereda",
      bodyRole: "preparation",
      unitId: unit.id,
      cadence: "everySecondWeek",
      startsOn: day("2026-03-29"),
      endsOn: day("2026-10-25"),
      chairId: asa.id,
      secretaryId: undefined,
      memberIds: [asa.id],
      channelId: "19:abc@thread.tacv2",
    };
    const council = await all.bodies.add(body);
    expect(council).toMatchObject(body);
    const meeting: Meeting = {
      key: fresh(),
      bodyId: council.id,
      title: "Råd i december",
      startsAt: at("2026-12-01T08:00:00Z"),
      endsAt: at("2026-12-01T09:30:00Z"),
      place: "Lysekil",
      joinUrl: `https://teams.microsoft.com/l/meetup-join/${"x".repeat(300)}`,
      agendaState: "toPost",
    };
    const met = await all.meetings.add(meeting);
    expect(met).toMatchObject(meeting);
    const { id: initiativeId } = await all.initiatives.add(initiative());
    const valuation: Valuation = {
      key: fresh(),
      initiativeId,
      valuedById: asa.id,
      model: "vaxjo",
      modelVersion: 1,
      answers: {
        benefit: { level: 4, reason: 'Sparar "mycket" tid\n' },
        risk: { level: 1, reason: "" },
        why: { level: undefined, reason: "i ord" },
      },
      comment: "k",
    };
    const valued = await all.valuations.add(valuation);
    expect(valued).toMatchObject(valuation);
    const decision: Decision = {
      key: fresh(),
      initiativeId,
      outcome: "investigateFurther",
      decidedById: asa.id,
      bodyId: council.id,
      meetingId: met.id,
      reason: "r",
      valuationId: valued.id,
      step: "decide",
      matter: "execution",
      model: "vaxjo:1:2026-01-01",
      delegationPoint: "KS delegationsordning 4.2",
      standing: "notYetRead",
      standingReason: { sv: "", en: "" },
    };
    expect(await all.decisions.add(decision)).toMatchObject(decision);
    const notice: Notice = {
      key: fresh(),
      kind: "review",
      recipient: person.key,
      initiativeId,
      meetingId: undefined,
      content: '{"a":1}',
      state: "due",
      attempts: 2,
      notBefore: at("2026-12-01T08:00:00Z"),
      reason: "",
      conversationId: "",
      activityId: "",
      sentAt: undefined,
    };
    expect(await all.notices.add(notice)).toMatchObject(notice);
  });

  it("has beside it a key that no two rows share, in every list", () => {
    for (const { columns } of allLists) expect(columns["key"]?.unique).toBe(true);
  });

  it("says who made the row and who changed it last", async () => {
    const added = await site.as("staff").initiatives.add(initiative());
    const changed = await site
      .as("coordinators")
      .initiatives.update(added.id, added.version, { need: "Mer" });
    expect(changed.createdBy).toBe(added.createdBy);
    expect(changed.modifiedBy).not.toBe(added.createdBy);
    expect(Date.parse(changed.modifiedAt)).toBeGreaterThanOrEqual(Date.parse(added.createdAt));
  });
});

describe("find", () => {
  it("takes what people type as a value, never as a part of the query", async () => {
    const name = `O'Brien' or Id gt 0 or Title eq 'å/&?+%27`;
    const added = await all.initiatives.add(initiative({ sourceRegister: name }));
    const found = await all.initiatives.find({
      where: [{ property: "sourceRegister", is: "eq", value: name }],
    });
    expect(found.map(({ id }) => id)).toEqual([added.id]);
    expect(await all.initiatives.byKey("' or Id gt 0 or Key eq '")).toBeUndefined();
    const asNumber = all.initiatives.find({
      where: [{ property: "unitId", is: "eq", value: "1 or 1 eq 1" }],
    });
    await expect(asNumber).rejects.toThrow("no number");
  });

  it("compares choices, numbers, truth values, moments, links and what is missing", async () => {
    const mark = fresh();
    const unit = await all.units.add(aUnit({ key: mark }));
    const add = (said: Partial<Initiative>) =>
      all.initiatives.add(initiative({ ...said, sourceRegister: mark }));
    const one = await add({ status: "valued", budget: 10, isConfidential: true, unitId: unit.id });
    const two = await add({ status: "decided", budget: 20 });
    const three = await add({ status: "decided" });
    const ids = async (...where: NonNullable<Parameters<typeof all.initiatives.find>[0]>["where"] & object) =>
      (
        await all.initiatives.find({
          where: [{ property: "sourceRegister", is: "eq", value: mark }, ...where],
        })
      ).map(({ id }) => id);
    expect(await ids({ property: "status", is: "eq", value: "decided" })).toEqual([two.id, three.id]);
    expect(await ids({ property: "budget", is: "ge", value: 20 })).toEqual([two.id]);
    expect(await ids({ property: "budget", is: "eq", value: null })).toEqual([three.id]);
    expect(await ids({ property: "isConfidential", is: "eq", value: true })).toEqual([one.id]);
    expect(await ids({ property: "unitId", is: "eq", value: unit.id })).toEqual([one.id]);
    expect(await ids({ property: "id", is: "gt", value: one.id })).toEqual([two.id, three.id]);
  });

  it("sorts and limits", async () => {
    const mark = fresh();
    for (const budget of [2, 3, 1]) await all.initiatives.add(initiative({ budget, sourceRegister: mark }));
    const found = await all.initiatives.find({
      where: [{ property: "sourceRegister", is: "eq", value: mark }],
      orderBy: { property: "budget", descending: true },
      top: 2,
    });
    expect(found.map(({ budget }) => budget)).toEqual([3, 2]);
  });

  it("refuses to compare by a column without an index, which would fail beyond 5,000 rows", async () => {
    const find = all.initiatives.find({ where: [{ property: "need", is: "eq", value: "x" }] });
    await expect(find).rejects.toThrow('"need" of the list Initiatives has no index');
  });

  it("finds rows by number in any order, and leaves out those that are gone", async () => {
    const ids = await initiatives(5);
    const reversed = ids.toReversed();
    expect((await all.initiatives.byIds([...reversed, 999_999])).map(({ id }) => id)).toEqual(reversed);
    await expect(all.initiatives.byId(999_999)).rejects.toThrow(NotFoundError);
  });
});

describe("changing a row", () => {
  it("gives the new version, with which the next change is made", async () => {
    const added = await all.initiatives.add(initiative());
    const once = await all.initiatives.update(added.id, added.version, { title: "Ett" });
    expect(once.version).not.toBe(added.version);
    const twice = await all.initiatives.update(added.id, once.version, { need: "Två" });
    expect(twice).toMatchObject({ title: "Ett", need: "Två" });
    expect(await all.initiatives.byId(added.id)).toEqual(twice);
  });

  it("is refused when somebody else changed the row meanwhile, and changes nothing", async () => {
    const added = await all.initiatives.add(initiative());
    await all.initiatives.update(added.id, added.version, { title: "Först" });
    const late = all.initiatives.update(added.id, added.version, { title: "Sedan" });
    await expect(late).rejects.toThrow(ConflictError);
    expect((await all.initiatives.byId(added.id)).title).toBe("Först");
    const forced = await all.initiatives.update(added.id, "*", { title: "Ändå" });
    expect(forced.title).toBe("Ändå");
  });

  it("says that a row is gone", async () => {
    await expect(all.initiatives.update(999_999, "*", { title: "x" })).rejects.toThrow(NotFoundError);
  });
});

describe("an initiative from need to close", () => {
  it("is one row that changes: every status has the same number, key and list [A-242]", async () => {
    const added = await all.initiatives.add(initiative({ need: "Hitta nycklar" }));
    let row = added;
    for (const status of initiativeStatuses)
      row = await all.initiatives.update(row.id, row.version, { status });
    expect(row).toMatchObject({
      id: added.id,
      key: added.key,
      need: "Hitta nycklar",
      createdAt: added.createdAt,
    });
    const same = await all.initiatives.find({ where: [{ property: "key", is: "eq", value: added.key }] });
    expect(same.map(({ id }) => id)).toEqual([added.id]);
    const versions = await site.contract.sp.web
      .getList("/sites/kontrakt/Lists/Initiatives")
      .items.getById(added.id)
      .versions();
    expect(versions).toHaveLength(initiativeStatuses.length + 1);
  });
});

describe("adding a row with a key that is taken", () => {
  it("finds the row when it says the same, also after the server has moved it on", async () => {
    const record = initiative();
    const added = await all.initiatives.add(record);
    await all.initiatives.update(added.id, added.version, { status: "valued", score: 50 });
    expect(await all.initiatives.add(record)).toMatchObject({ id: added.id, status: "valued" });
  });

  it("is refused when the row says something else", async () => {
    const record = initiative();
    await all.initiatives.add(record);
    await expect(all.initiatives.add({ ...record, title: "Något annat" })).rejects.toThrow(DuplicateError);
  });

  it("is left as it is when many rows are added", async () => {
    const records = Array.from({ length: 230 }, () => initiative());
    const [first] = records;
    if (first) await all.initiatives.add(first);
    const progress: number[] = [];
    expect(await all.initiatives.addAll(records, (done) => progress.push(done))).toBe(229);
    expect(progress).toEqual([100, 200, 230]);
  });
});

describe("what has changed", () => {
  it("is told once for each row, from one token to the next", async () => {
    const { token, ...nothing } = await all.initiatives.changesSince(undefined);
    expect(nothing).toEqual({ changed: [], deleted: [], everything: false });
    const one = await all.initiatives.add(initiative());
    const two = await all.initiatives.add(initiative());
    await all.initiatives.update(one.id, one.version, { title: "Ny" });
    await site.contract.sp.web.getList("/sites/kontrakt/Lists/Initiatives").items.getById(two.id).recycle();
    const changes = await all.initiatives.changesSince(token);
    expect(changes).toMatchObject({ changed: [one.id], deleted: [two.id], everything: false });
    expect(await all.initiatives.changesSince(changes.token)).toMatchObject({ changed: [], deleted: [] });
  });

  it("is read to the end when there is more than one page of it", async () => {
    const { token } = await all.initiatives.changesSince(undefined);
    const ids = await initiatives(1200);
    expect((await all.initiatives.changesSince(token)).changed.toSorted((a, b) => a - b)).toEqual(ids);
  });

  it("is everything when the token is none that SharePoint knows", async () => {
    const { everything, token } = await all.initiatives.changesSince("1;3;nonsense;0;-1");
    expect(everything).toBe(true);
    expect(await all.initiatives.changesSince(token)).toMatchObject({ changed: [], everything: false });
  });
});
