import { afterEach, expect, it } from "vitest";
import { connectSharePoint } from "#sharepoint/connect.ts";
import { provision } from "#sharepoint/provisioning/provision.ts";
import { plan as newPlan } from "../support/plan-records.ts";
import { emptySite, publicUrl, type EmptySite } from "../support/provisioned-site.ts";

let site: EmptySite;
afterEach(() => site.contract.close());

const listAt = (name: string) => site.contract.sp.web.getList(`/sites/kontrakt/Lists/${name}`);
const upgrade = (isPlan = false) =>
  provision(site.connection(), { publicUrl, ...(isPlan ? { plan: true } : {}) });

/** A site as it was before plans were judged, and before retirements and reports on plans had lists. */
async function versionTwoSite(): Promise<void> {
  site = await emptySite();
  await upgrade();
  for (const name of ["Objects", "Standing", "StandingReason"])
    await listAt("Plans").fields.getByInternalNameOrTitle(name).delete();
  await listAt("BasisItems").fields.getByInternalNameOrTitle("Hours").delete();
  for (const name of ["PlanReports", "Retirements"]) await listAt(name).delete();
  const { settings } = connectSharePoint(site.connection());
  const kept = await settings.byKey("schemaVersion");
  await settings.update(kept?.id ?? 0, "*", { value: "2" });
}

async function add(list: string, row: object): Promise<number> {
  const made = (await listAt(list).items.add({ Key: crypto.randomUUID(), ...row })) as { Id: number };
  return made.Id;
}

it("says what a site of version 2 lacks, makes it in one run, and goes on holding the plans that were decided [A-026 in part, A-070 in part]", async () => {
  await versionTwoSite();
  const unitId = await add("Units", { Title: "Omsorg" });
  const initiativeId = await add("Initiatives", { Title: "Digital hemtjänst" });
  const Items = JSON.stringify([{ initiativeId, horizon: "short" }]);
  await add("Plans", { UnitId: unitId, Year: 2026, DecidedOn: "2026-03-02T00:00:00Z", Items });
  const refused = "Grinden är stängd.";
  const DecidedById = await add("People", { Title: "Chef" });
  const refusal = { Outcome: "Beviljas", Standing: "Räknas inte", StandingReason: refused };
  await add("Decisions", { InitiativeId: initiativeId, DecidedById, ...refusal });
  const said = (await upgrade(true)).steps.map(({ sv }) => sv);
  expect(said).toEqual(
    expect.arrayContaining([
      "Skapar listan Utfasningar",
      "Skapar listan Rapporter om planer",
      "Färdplaner: skapar kolumnen Räknas",
      "Färdplaner: skapar kolumnen Objekt",
      "Underlag och aktiviteter: skapar kolumnen Timmar",
      "Uppgraderar till version 3: planer som är beslutade fortsätter att gälla",
    ]),
  );
  await upgrade();
  expect(await upgrade(true)).toEqual({ steps: [], obstacles: [] });
  const { plans, planReports, retirements, decisions } = connectSharePoint(site.connection());
  expect(await plans.find()).toMatchObject([
    {
      unitId,
      standing: "counts",
      objects: [],
      items: [{ initiativeId, horizon: "short", estimate: undefined, goal: "" }],
    },
  ]);
  expect(await decisions.find()).toMatchObject([{ standingReason: { sv: refused, en: refused } }]);
  expect([await planReports.find(), await retirements.find()]).toEqual([[], []]);
  const whole = await plans.add(newPlan({ unitId: undefined }));
  expect(whole.unitId).toBeUndefined();
  await upgrade();
  expect(await plans.byId(whole.id)).toMatchObject({ standing: "notYetRead" });
});
