import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ListsChangedError } from "#domain/shared/failures.ts";
import type { Repositories } from "#domain/shared/repositories.ts";
import { connectSharePoint } from "#sharepoint/connect.ts";
import { rowHistories } from "#sharepoint/row-histories.ts";
import { provisionedSite, type ProvisionedSite } from "../support/provisioned-site.ts";
import { retirement } from "../support/plan-records.ts";
import { at } from "../support/council-site.ts";
import { decision, initiative, person, unit } from "../support/records.ts";

let site: ProvisionedSite;
let all: Repositories;
let told: ListsChangedError[] = [];
beforeAll(async () => {
  site = await provisionedSite();
  all = connectSharePoint({ ...site.connection(), onUnreadable: (failure) => told.push(failure) });
});
afterAll(() => site.contract.close());

const itemsOf = (list: string) => site.contract.sp.web.getList(`/sites/kontrakt/Lists/${list}`).items;
const fresh = (): string => crypto.randomUUID();
/** A row as somebody leaves it who edits the list itself. */
const byHand = async (list: string, row: object): Promise<number> => {
  const { Id } = (await itemsOf(list).add({ Key: fresh(), ...row })) as { Id: number };
  return Id;
};
const ids = (rows: readonly { readonly id: number }[]): readonly number[] => rows.map(({ id }) => id);
const known = (): readonly string[] => all.unreadable.all().map(({ list, id }) => `${list} ${String(id)}`);

describe("a row that cannot be read", () => {
  it("in any list is left out of the whole reading, and told of once with its list, row, column and address", async () => {
    told = [];
    const { id: unitId } = await all.units.add(unit({ name: "Omsorg" }));
    const broken = await byHand("Units", { Title: "Fel", Kind: "Avdelning" });
    const { id: meets } = await all.meetings.add({
      key: fresh(),
      bodyId: await byHand("Bodies", { Title: "Råd" }),
      title: "Möte",
      startsAt: at("2026-12-01T08:00:00Z"),
      endsAt: at("2026-12-01T09:00:00Z"),
      place: "",
      joinUrl: "",
      agendaState: "draft",
    });
    const timeless = await byHand("Meetings", { Title: "När?" });
    const { id: whole } = await all.initiatives.add(initiative({ unitId }));
    const garbled = await byHand("Initiatives", { Title: "Krångel", NeedAnswers: "{inte json" });
    expect(ids(await all.units.find())).toEqual([unitId]);
    expect(ids(await all.meetings.find())).toEqual([meets]);
    expect(ids(await all.initiatives.find())).toEqual([whole]);
    expect(ids(await all.initiatives.byIds([garbled, whole]))).toEqual([whole]);
    expect(await all.initiatives.find({ where: [{ property: "id", is: "eq", value: garbled }] })).toEqual([]);
    expect(told.map(({ where }) => where)).toEqual([
      `Enheter ${String(broken)}, Slag`,
      `Möten ${String(timeless)}, Börjar`,
      `Initiativ ${String(garbled)}, Svar på frågorna`,
    ]);
    expect(all.unreadable.all()[0]).toEqual({
      list: "Units",
      title: { sv: "Enheter", en: "Units" },
      id: broken,
      column: "Slag",
      address: `${site.connection().siteUrl}/Lists/Units/DispForm.aspx?ID=${String(broken)}`,
    });
  });

  it("does not keep the portfolio from opening, which says what it lacks", async () => {
    const fromNew = connectSharePoint(site.connection());
    const opened = await fromNew.portfolio.load();
    expect(opened.units.map(({ name }) => name)).toEqual(["Omsorg"]);
    // What is garbled is not among the columns that the portfolio reads.
    expect(opened.rows).toHaveLength(2);
    expect(fromNew.unreadable.all().map(({ list }) => list)).toEqual(["Units"]);
  });

  it("is found by reading every list through, and is known no longer once it is corrected or gone", async () => {
    const looking = connectSharePoint(site.connection());
    const read: number[] = [];
    await looking.unreadable.check((count, of) => read.push(count / of));
    expect(read.at(0)).toBe(0);
    expect(read.at(-1)).toBe(1);
    const found = looking.unreadable.all();
    expect(found.map(({ list }) => list).toSorted()).toEqual(["Initiatives", "Meetings", "Units"]);
    let changes = 0;
    const end = looking.unreadable.subscribe(() => {
      changes += 1;
    });
    const idIn = (name: string): number => found.find(({ list }) => list === name)?.id ?? 0;
    await itemsOf("Units").getById(idIn("Units")).update({ Kind: "Nämnd" });
    await itemsOf("Meetings").getById(idIn("Meetings")).delete();
    await looking.portfolio.load();
    expect(looking.unreadable.all().map(({ list }) => list)).toEqual(["Initiatives", "Meetings"]);
    await looking.unreadable.check();
    expect(looking.unreadable.all().map(({ list }) => list)).toEqual(["Initiatives"]);
    expect(changes).toBe(2);
    end();
    await itemsOf("Initiatives").getById(idIn("Initiatives")).update({ NeedAnswers: "{}" });
    await looking.initiatives.byIds([idIn("Initiatives")]);
    expect(looking.unreadable.all()).toEqual([]);
  });

  it("keeps its history readable: a version that cannot be read says of that column what was said before", async () => {
    const { id: initiativeId } = await all.initiatives.add(initiative({ unitId: 1 }));
    const { id } = await all.retirements.add(retirement({ initiativeId, kind: "system" }));
    await itemsOf("Retirements").getById(id).update({ Kind: "Annat", State: "Avvecklad" });
    await itemsOf("Retirements").getById(id).update({ Kind: "System" });
    const first = await byHand("Retirements", { Title: "X", InitiativeId: initiativeId, Kind: "?" });
    await itemsOf("Retirements").getById(first).update({ Kind: "Process" });
    const histories = rowHistories(site.connection());
    const found = await histories.retirements([id, first], ["kind", "state"]);
    expect(found.get(id)?.map(({ said }) => [said.kind, said.state])).toEqual([
      ["system", "promised"],
      ["system", "retired"],
      ["system", "retired"],
    ]);
    expect(found.get(first)?.map(({ said }) => said.kind)).toEqual(["process", "process"]);
  });

  it("leaves what points to it readable: the initiative keeps the number of its unit, the decision that of its initiative", async () => {
    const lost = await byHand("Units", { Title: "Borta", Kind: "?" });
    const { id: decidedById } = await all.people.add(person());
    const { id } = await all.initiatives.add(initiative({ unitId: lost }));
    expect(await all.initiatives.byId(id)).toMatchObject({ unitId: lost });
    const made = await all.decisions.add(decision({ initiativeId: id, decidedById }));
    await itemsOf("Initiatives").getById(id).update({ CostSplit: "nej" });
    expect(ids(await all.initiatives.find())).not.toContain(id);
    expect(await all.decisions.byId(made.id)).toMatchObject({ initiativeId: id });
    expect(known()).toContain(`Initiatives ${String(id)}`);
  });
});
