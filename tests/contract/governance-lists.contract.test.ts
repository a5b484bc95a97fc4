import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { contradictions } from "#domain/governance/contradictions.ts";
import { ModelBook, defaultModel } from "#domain/governance/model-in-force.ts";
import { vaxjo } from "#domain/governance/presets/vaxjo.ts";
import { DuplicateError, ListsChangedError } from "#domain/shared/failures.ts";
import type { Repositories } from "#domain/shared/repositories.ts";
import type { Repository } from "#domain/shared/repository.ts";
import { connectSharePoint } from "#sharepoint/connect.ts";
import { provisionedSite, type ProvisionedSite } from "../support/provisioned-site.ts";
import {
  calculation,
  chainLink,
  dayOf,
  decision,
  duty,
  fundEntry,
  handOver,
  initiative,
  modelDraft,
  modelVersion,
  moneyLine,
  needLink,
  person,
  pool,
  signOff,
  unit,
} from "../support/records.ts";

let site: ProvisionedSite;
let all: Repositories;
let ids: {
  readonly initiative: number;
  readonly other: number;
  readonly person: number;
  readonly unit: number;
};
beforeAll(async () => {
  site = await provisionedSite();
  all = site.as("admin");
  ids = {
    initiative: (await all.initiatives.add(initiative())).id,
    other: (await all.initiatives.add(initiative())).id,
    person: (await all.people.add(person())).id,
    unit: (await all.units.add(unit())).id,
  };
});
afterAll(() => site.contract.close());

const missing = (): never => {
  throw new Error("The row is not there.");
};
const itemsOf = (list: string) => site.contract.sp.web.getList(`/sites/kontrakt/Lists/${list}`).items;

/** Adds it, reads it back, adds it again as after a lost answer, and finds that something else may not have its key. */
async function expectRound<Row extends { readonly key: string }>(
  repository: Repository<Row>,
  record: Row,
  differently: Partial<Row>,
): Promise<void> {
  const added = await repository.add(record);
  expect(added).toMatchObject(record);
  expect(await repository.byId(added.id)).toEqual(added);
  expect(await repository.byKey(record.key)).toEqual(added);
  expect((await repository.add(record)).id).toBe(added.id);
  await expect(repository.add({ ...record, ...differently })).rejects.toThrow(DuplicateError);
}

describe("every property comes back as it was added", () => {
  it("of a published model, whole: bodies, mandates, steps, conditions, forms, parameters [A-231 in part]", async () => {
    const version = modelVersion(vaxjo, {
      publishedById: ids.person,
      note: { sv: "Första\nmodellen", en: "The first\nmodel" },
    });
    await expectRound(all.models, version, { paragraph: "§ 113" });
    const { id } = (await all.models.byKey(version.key)) ?? missing();
    await itemsOf("Models").getById(id).update({ Note: "Som förr" });
    expect((await all.models.byId(id)).note).toEqual({ sv: "Som förr", en: "Som förr" });
  });

  it("of a draft, in whatever order its properties stand", async () => {
    const draft = modelDraft(vaxjo, { editedById: ids.person, basedOn: "vaxjo" });
    await expectRound(all.modelDrafts, draft, { name: "Annat" });
    const backwards = Object.fromEntries(Object.entries(vaxjo).toReversed()) as typeof vaxjo;
    expect(await all.modelDrafts.add({ ...draft, definition: backwards })).toMatchObject({ key: draft.key });
  });

  it("of a calculation: lines by unit, year and cost type, and the chain from activity to benefit [A-042 in part]", async () => {
    const kept = calculation({
      initiativeId: ids.initiative,
      madeById: ids.person,
      convention: "start",
      lines: [
        moneyLine({ unitId: ids.unit, estimate: { optimistic: 3, likely: 2, pessimistic: -1 } }),
        moneyLine({ kind: "cost", year: 0, amount: 596_600.5, costType: "licences" }),
        moneyLine({ amount: -40_000, colour: "yellow", taking: "notTaken" }),
        moneyLine({ taking: "otherTasks", freed: { hours: 250.5, hourlyCost: 450 } }),
      ],
      chain: [
        chainLink({ start: 12, target: 4.5, unitId: ids.unit, workEffect: "deepened" }),
        chainLink({ isNegative: true }),
      ],
      confidence: "medium",
      assumptions: "Antaganden",
      responsibleHours: 0,
    });
    await expectRound(all.calculations, kept, { horizon: 9 });
    await expectRound(all.calculations, calculation({ initiativeId: ids.initiative }), { startYear: 2030 });
  });

  it("of sign-offs, duties, links, the ledger, pools and hand-overs", async () => {
    const { initiative: initiativeId, other: otherId, person: personId, unit: unitId } = ids;
    const signed = signOff({
      initiativeId,
      aspect: "userBenefit",
      verdict: "withConditions",
      signedById: personId,
    });
    await expectRound(all.signOffs, { ...signed, note: "Om det testas" }, { verdict: "suitable" });
    const due = duty({
      initiativeId,
      ownerId: personId,
      title: { sv: "Gör\n\nen sak", en: "Do\n\na thing" },
    });
    await expectRound(all.duties, due, { dueOn: dayOf("2027-02-28") });
    const link = needLink({ initiativeId, otherId, kind: "merge", reason: "r", statedById: personId });
    const costSplit = [{ unitId, percent: 62.5 }];
    await expectRound(all.needLinks, { ...link, costSplit }, { kind: "wait" });
    const entry = fundEntry({ initiativeId, unitId, kind: "returned", amount: -0.5, enteredById: personId });
    await expectRound(all.fundEntries, { ...entry, note: "n" }, { year: 2025 });
    await expectRound(all.pools, pool({ ownerId: personId, hoursPerMonth: 12.5, purpose: "p" }), {
      name: "x",
    });
    await expectRound(all.handOvers, handOver({ fromId: personId, toId: personId, note: "n" }), {
      what: "x",
    });
  });

  it("finds rows by initiative, fund, year, state and day", async () => {
    const { id } = await all.initiatives.add(initiative());
    const here = { property: "initiativeId", is: "eq", value: id } as const;
    await all.duties.add(duty({ initiativeId: id, state: "open", dueOn: dayOf("2026-12-01") }));
    await all.duties.add(duty({ initiativeId: id, state: "done", dueOn: dayOf("2026-12-31") }));
    const open = await all.duties.find({ where: [here, { property: "state", is: "eq", value: "open" }] });
    expect(open).toMatchObject([{ dueOn: "2026-12-01" }]);
    const late = { property: "dueOn", is: "lt", value: "2026-12-24" } as const;
    expect(await all.duties.find({ where: [here, late] })).toHaveLength(1);
    for (const year of [2026, 2027]) await all.fundEntries.add(fundEntry({ fund: "sokfund", year }));
    const ofYear = await all.fundEntries.find({
      where: [
        { property: "fund", is: "eq", value: "sokfund" },
        { property: "year", is: "eq", value: 2027 },
      ],
    });
    expect(ofYear).toMatchObject([{ year: 2027 }]);
    const inForce = await all.models.find({
      where: [{ property: "takesOverOn", is: "le", value: "2026-11-22" }],
      orderBy: { property: "takesOverOn", descending: true },
    });
    expect(inForce.length).toBeGreaterThan(0);
  });
});

describe("a decision's standing", () => {
  it("is not yet read in a row that somebody adds by hand, and is set by the server", async () => {
    const { Id: number } = (await itemsOf("Decisions").add({
      Key: crypto.randomUUID(),
      InitiativeId: ids.initiative,
      DecidedById: ids.person,
      Outcome: "Beviljas",
    })) as { Id: number };
    const byHand = await all.decisions.byId(number);
    expect(byHand).toMatchObject({ standing: "notYetRead", matter: undefined, step: "", model: "" });
    const why = { sv: "Rådet stödjer och beslutar inte.", en: "The council supports and decides nothing." };
    await all.decisions.update(number, byHand.version, { standing: "doesNotCount", standingReason: why });
    const found = await all.decisions.find({
      where: [
        { property: "initiativeId", is: "eq", value: ids.initiative },
        { property: "standing", is: "eq", value: "doesNotCount" },
      ],
    });
    expect(found).toMatchObject([{ id: number, standingReason: why }]);
  });

  it("gives why it does not count in both languages, and in Swedish alone as it was kept before", async () => {
    const record = decision({ initiativeId: ids.initiative, decidedById: ids.person });
    const { id } = await all.decisions.add(record);
    const why = { sv: "Forumet stödjer.", en: "The forum supports." };
    await all.decisions.update(id, "*", { standing: "doesNotCount", standingReason: why });
    const cell: unknown = await itemsOf("Decisions").getById(id).select("StandingReason")();
    expect(cell).toMatchObject({ StandingReason: "Forumet stödjer.\n\nEN: The forum supports." });
    await itemsOf("Decisions").getById(id).update({ StandingReason: "Rådet får inte besluta." });
    expect((await all.decisions.byId(id)).standingReason).toEqual({
      sv: "Rådet får inte besluta.",
      en: "Rådet får inte besluta.",
    });
  });

  it("may have been set when the answer to an add was lost, and the row is still the same", async () => {
    const record = decision({ initiativeId: ids.initiative, decidedById: ids.person });
    const added = await all.decisions.add(record);
    await all.decisions.update(added.id, added.version, { standing: "counts" });
    expect(await all.decisions.add(record)).toMatchObject({ id: added.id, standing: "counts" });
  });
});

describe("a row written past the product", () => {
  const broken: readonly (readonly [string, unknown])[] = [
    ["is empty", null],
    ["is no JSON", "{"],
    ["is another kind of model", '{"key":"matris","version":1,"criteria":[]}'],
    ["names a mandate that is none", changed(["mandates", 0, "mandate"], "rules")],
    ["gives a step to nobody known", changed(["processes", 0, "steps", 0, "party"], "role:king")],
    ["misspells a limit", changed(["mandates", 0, "upto"], 500_000)],
    [
      "has a condition that says two things",
      changed(["routing", 0, "when"], { fact: "score", above: 1, below: 2 }),
    ],
    ["has conditions without end", deep(20_000)],
  ];

  it.each(broken)(
    "is seen but governs nothing when its definition %s [A-231 in part]",
    async (what, Definition) => {
      const { Id } = (await itemsOf("Models").add({
        Key: crypto.randomUUID(),
        Title: what,
        Definition,
        TakesOverOn: "2026-06-01T12:00:00Z",
      })) as { Id: number };
      const sound = await all.models.add(modelVersion(vaxjo, { takesOverOn: dayOf("2026-03-01") }));
      const published = await all.models.find();
      const row = published.find((each) => each.id === Id) ?? missing();
      expect(row).toMatchObject({ name: what, takesOverOn: "2026-06-01" });
      expect(contradictions(row.definition)).not.toEqual([]);
      const book = new ModelBook([row, sound]);
      expect(book.versionOn(dayOf("2026-11-22"))).toMatchObject({ key: sound.key });
      expect(new ModelBook([row]).on(dayOf("2026-11-22"))).toBe(defaultModel);
    },
  );

  it("says where a definition is wrong", async () => {
    const Definition = changed(["routing", 0, "when"], { fact: "score" });
    const Key = crypto.randomUUID();
    await itemsOf("Models").add({ Key, Title: "Fel", Definition });
    expect((await all.models.byKey(Key))?.definition.summary.sv).toContain("routing.0.when");
  });

  it("never takes over when it has no day", async () => {
    const Key = crypto.randomUUID();
    await itemsOf("Models").add({ Key, Title: "Utan dag", Definition: JSON.stringify(vaxjo) });
    const row = (await all.models.byKey(Key)) ?? missing();
    expect(new ModelBook([row]).versionOn(dayOf("2100-01-01"))).toBeUndefined();
  });

  it("is left out of what can be read, and told of, instead of keeping everybody from the list", async () => {
    const told: ListsChangedError[] = [];
    const { signOffs, calculations } = connectSharePoint({
      ...site.connection(),
      onUnreadable: (failure) => told.push(failure),
    });
    const { id: initiativeId } = await all.initiatives.add(initiative());
    const about = { where: [{ property: "initiativeId", is: "eq", value: initiativeId }] } as const;
    const said = await signOffs.add(signOff({ initiativeId, signedById: ids.person }));
    const { Id } = (await itemsOf("SignOffs").add({
      Key: crypto.randomUUID(),
      InitiativeId: initiativeId,
      Aspect: "Juridik",
    })) as { Id: number };
    expect((await signOffs.find(about)).map(({ id }) => id)).toEqual([said.id]);
    expect((await signOffs.byIds([Id, said.id])).map(({ id }) => id)).toEqual([said.id]);
    expect(told.map(({ where }) => where)).toEqual([`Bedömningar ${String(Id)}, Bedömning`]);
    await expect(signOffs.byId(Id)).rejects.toThrow(ListsChangedError);
    const made = await calculations.add(calculation({ initiativeId }));
    await itemsOf("Calculations").add({
      Key: crypto.randomUUID(),
      InitiativeId: initiativeId,
      Lines: '[{"amount":"mycket"}]',
    });
    expect((await calculations.find(about)).map(({ id }) => id)).toEqual([made.id]);
  });

  it("has a duty's text in both languages when it was typed in one, and is due at once without a day", async () => {
    const Key = crypto.randomUUID();
    await itemsOf("Duties").add({ Key, Duty: "Klassa informationen" });
    expect(await all.duties.byKey(Key)).toMatchObject({
      title: { sv: "Klassa informationen", en: "Klassa informationen" },
      dueOn: "1900-01-01",
      state: "open",
    });
  });
});

/** Växjö's model as JSON with one value put in at a path. */
function changed(path: readonly (string | number)[], value: unknown): string {
  const model: unknown = JSON.parse(JSON.stringify(vaxjo));
  const last = path.at(-1) ?? "";
  const place = path.slice(0, -1).reduce<unknown>((within, step) => Reflect.get(Object(within), step), model);
  if (typeof place !== "object" || place === null) throw new Error(`Växjö's model has no ${path.join(".")}`);
  Reflect.set(place, last, value);
  return JSON.stringify(model);
}

function deep(levels: number): string {
  const inside = '{"not":'.repeat(levels);
  return changed(["routing", 0, "when"], "HERE").replace('"HERE"', `${inside}0${"}".repeat(levels)}`);
}
