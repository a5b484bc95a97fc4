import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { NotAllowedError } from "#domain/shared/failures.ts";
import type { Repositories } from "#domain/shared/repositories.ts";
import { enquiry, plan, planItem, system } from "../support/plan-records.ts";
import { provisionedSite, type ProvisionedSite } from "../support/provisioned-site.ts";
import { dayOf, initiative, person, unit } from "../support/records.ts";

let site: ProvisionedSite;
let all: Repositories;
let unitId = 0;
let personId = 0;
beforeAll(async () => {
  site = await provisionedSite();
  all = site.as("admin");
  unitId = (await all.units.add(unit())).id;
  personId = (await all.people.add(person())).id;
});
afterAll(() => site.contract.close());

describe("objects, systems, plans and questions", () => {
  it("come back as they were added", async () => {
    const kept = await all.systems.add(
      system({
        kind: "equipment",
        unitId,
        objectManagerId: personId,
        ownerId: personId,
        managerId: personId,
        operationsId: personId,
        state: "retired",
        retiredOn: dayOf("2026-06-30"),
        yearlyCost: 1_250_000.5,
        decidedBudget: 0,
        usedBudget: 40_000,
        replaceInYear: 2028,
        replacementCost: 9_000_000,
        note: "Två\nrader",
      }),
    );
    expect(await all.systems.byId(kept.id)).toEqual(kept);
    expect(kept).toMatchObject({ decidedBudget: 0, replaceInYear: 2028, note: "Två\nrader" });
    const asked = enquiry({ unitId, askedById: personId, askedOn: dayOf("2019-10-10"), ownerId: personId });
    expect(await all.enquiries.add(asked)).toMatchObject({
      ...asked,
      dueOn: undefined,
      answeredOn: undefined,
    });
    const decided = plan({
      unitId,
      decidedById: personId,
      items: [planItem(2, "long"), planItem(1, "short")],
    });
    expect(await all.plans.add(decided)).toMatchObject(decided);
  });

  it("come back with a plan's estimates of initiatives and objects, and without those that nobody made [A-070 in part]", async () => {
    const effect = { effect: -35_000, benefit: "large", words: "Två\nrader" } as const;
    const words = { effect: undefined, benefit: undefined, words: "Grovt: färre samtal" };
    const decided = plan({
      unitId,
      items: [
        planItem(1, "short", { estimate: effect }),
        planItem(2, "long", { estimate: words }),
        planItem(3, "long"),
      ],
      objects: [{ systemId: 4, estimate: { ...effect, effect: 0 } }],
    });
    const { id } = await site.as("staff").plans.add(decided);
    const { items, objects } = await all.plans.byId(id);
    expect(items).toEqual(decided.items);
    expect(objects).toEqual(decided.objects);
  });

  it("are linked to initiatives, and unlinked again [A-045 in part, A-081 in part]", async () => {
    const { id: systemId } = await all.systems.add(system({ kind: "object", unitId }));
    const { id: other } = await all.systems.add(system({ unitId }));
    const added = await all.initiatives.add(initiative({ systemId, replacesIds: [other, systemId] }));
    expect(await all.initiatives.byId(added.id)).toMatchObject({ systemId, replacesIds: [other, systemId] });
    const changes = { systemId: undefined, replacesIds: [] };
    expect(await all.initiatives.update(added.id, added.version, changes)).toMatchObject(changes);
  });

  it("are kept by coordinators and managers, planned and asked by everybody", async () => {
    const record = system({ unitId });
    await expect(site.as("staff").systems.add(record)).rejects.toThrow(NotAllowedError);
    const added = await site.as("managers").systems.add(record);
    expect(
      await site.as("coordinators").systems.update(added.id, added.version, { note: "x" }),
    ).toMatchObject({
      note: "x",
    });
    const decided = await site.as("staff").plans.add(plan({ unitId }));
    await expect(
      site.as("managers").plans.update(decided.id, decided.version, { paragraph: "§ 9" }),
    ).rejects.toThrow(NotAllowedError);
    expect(await site.as("staff").enquiries.add(enquiry({ unitId }))).toMatchObject({ unitId });
    await expect(site.as("auditors").enquiries.add(enquiry({ unitId }))).rejects.toThrow(NotAllowedError);
  });
});
