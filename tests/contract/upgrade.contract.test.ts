import { afterEach, describe, expect, it } from "vitest";
import { connectSharePoint } from "#sharepoint/connect.ts";
import { provision } from "#sharepoint/provisioning/provision.ts";
import { publicUrl } from "../support/provisioned-site.ts";
import { versionOneSite, type VersionOneSite } from "../support/version-1-site.ts";

let site: VersionOneSite;
afterEach(() => site.contract.close());

const listAt = (name: string) => site.contract.sp.web.getList(`/sites/kontrakt/Lists/${name}`);
const upgrade = () => provision(site.connection(), { publicUrl });
const fresh = () => crypto.randomUUID();

const bodyWith = (Mandate: string | null, more: object = {}) =>
  site.add("Bodies", { Key: fresh(), Title: Mandate ?? "Utan", Mandate, ...more });

describe("a site of version 1", () => {
  it("is brought up to date in one run, and then has nothing left to do", async () => {
    site = await versionOneSite();
    const { steps, obstacles } = await upgrade();
    expect(obstacles).toEqual([]);
    const said = steps.map(({ sv }) => sv);
    expect(said).toContain("Uppgraderar till version 2: mandaten flyttar från råden till styrmodellen");
    expect(said).toContain("Skapar listan Plikter");
    expect(await provision(site.connection(), { publicUrl, plan: true })).toEqual({
      steps: [],
      obstacles: [],
    });
    const { settings } = connectSharePoint(site.connection());
    expect(await settings.byKey("schemaVersion")).toMatchObject({ value: "3" });
  });

  it("keeps its initiatives, valuations and decisions, with nothing said where there is something new to say", async () => {
    site = await versionOneSite();
    const title = "Digital hemtjänst";
    const initiative = await site.add("Initiatives", {
      Key: "i",
      Title: title,
      Status: "Värderad",
      Score: 61,
    });
    const answers = '{"benefit":{"level":3,"reason":"Färre resor"}}';
    await site.add("Valuations", {
      Key: "v",
      InitiativeId: initiative,
      Model: "vaxjo-matrix",
      Answers: answers,
    });
    await site.add("Units", { Key: "u", Title: "Omsorg", Kind: "Förvaltning" });
    await upgrade();
    const { initiatives, valuations, units } = connectSharePoint(site.connection());
    expect(await initiatives.find()).toMatchObject([
      {
        title,
        status: "valued",
        score: 61,
        needAnswers: {},
        costSplit: [],
        reviewerIds: [],
        isFocused: false,
      },
    ]);
    expect(await valuations.find()).toMatchObject([{ answers: { benefit: { level: 3 } } }]);
    expect(await units.find()).toMatchObject([{ name: "Omsorg", means: undefined }]);
  });

  it("has a council in each body that had a mandate of one, and leaves the others for a coordinator to name", async () => {
    site = await versionOneSite();
    for (const mandate of ["Beslutar", "Rekommenderar", "Stödjer", null, "Bereder", "Informeras"])
      await bodyWith(mandate);
    await upgrade();
    const { bodies } = connectSharePoint(site.connection());
    const named = (await bodies.find()).map(({ name, bodyRole, cadence }) => [name, bodyRole, cadence]);
    expect(named).toEqual([
      ["Beslutar", "council", "whenNeeded"],
      ["Rekommenderar", "council", "whenNeeded"],
      ["Stödjer", "council", "whenNeeded"],
      ["Utan", "council", "whenNeeded"],
      ["Bereder", "", "whenNeeded"],
      ["Informeras", "", "whenNeeded"],
    ]);
    const old = await listAt("Bodies").items.select("Mandate")<{ Mandate: string | null }[]>();
    expect(old.map(({ Mandate }) => Mandate)).toContain("Beslutar");
    expect(await listAt("Bodies").fields.getByInternalNameOrTitle("Mandate")()).toMatchObject({
      Title: "Mandat (används inte längre)",
    });
  });

  it("goes on counting what counted under the old mandates, and nothing else", async () => {
    site = await versionOneSite();
    const initiative = await site.add("Initiatives", { Key: "i", Title: "I" });
    const { web } = await site.local.as("colleague@kommun.example");
    const { Id: account } = await web.currentUser();
    const person = await site.add("People", { Key: "p", Title: "Ledamot", AccountId: account });
    const seats = { MembersId: [person] };
    const decides = await bodyWith("Beslutar", seats);
    const supports = await bodyWith("Stödjer", seats);
    const row = (Key: string, Outcome: string, BodyId: number | null) => ({
      Key,
      Outcome,
      BodyId,
      InitiativeId: initiative,
      DecidedById: person,
    });
    const decision = (...said: Parameters<typeof row>) => site.add("Decisions", row(...said));
    await decision("granted by who decides", "Beviljas", decides);
    await web
      .getList("/sites/kontrakt/Lists/Decisions")
      .items.add(row("granted by the member's own hand", "Beviljas", decides));
    await web
      .getList("/sites/kontrakt/Lists/Decisions")
      .items.add(row("granted by who has no seat", "Beviljas", await bodyWith("Beslutar")));
    await decision("granted by who supports", "Beviljas", supports);
    await decision("recommended by who supports", "Rekommenderas", supports);
    const told = await decision("a manager's that was told of", "Tas vidare", null);
    await decision("a manager's that was not", "Tas vidare", null);
    const At = "2026-11-01T08:00:00Z";
    await site.add("Events", { Key: `decision:${String(told)}`, Kind: "Taget vidare", At });
    await upgrade();
    const { decisions } = connectSharePoint(site.connection());
    const standing = (await decisions.find()).map((each) => [each.key, each.standing]);
    expect(standing).toEqual([
      ["granted by who decides", "counts"],
      ["granted by the member's own hand", "counts"],
      ["granted by who has no seat", "notYetRead"],
      ["granted by who supports", "notYetRead"],
      ["recommended by who supports", "counts"],
      ["a manager's that was told of", "counts"],
      ["a manager's that was not", "notYetRead"],
    ]);
  });

  it("goes on where it was cut off between the bodies and the version", async () => {
    site = await versionOneSite();
    await bodyWith("Stödjer");
    await upgrade();
    const { settings, bodies } = connectSharePoint(site.connection());
    const [council] = await bodies.find();
    await bodies.update(council?.id ?? 0, "*", { bodyRole: "forum" });
    const kept = await settings.byKey("schemaVersion");
    await settings.update(kept?.id ?? 0, "*", { value: "1" });
    await upgrade();
    expect(await bodies.find()).toMatchObject([{ bodyRole: "forum" }]);
  });

  it("keeps what stood in the earlier list of models, where it governs nothing and is seen to be unreadable", async () => {
    site = await versionOneSite();
    const Definition = '{"key":"egen","version":1,"criteria":[]}';
    await site.add("Models", { Key: "egen:1", Title: "Egen matris", ModelVersion: 1, Definition });
    await upgrade();
    const { models } = connectSharePoint(site.connection());
    expect(await models.find()).toMatchObject([
      { name: "Egen matris", takesOverOn: "9999-12-31", definition: { name: { sv: "Kan inte läsas" } } },
    ]);
    const rows = await listAt("Models").items.select("ModelVersion", "Definition")<object[]>();
    expect(rows).toMatchObject([{ ModelVersion: 1, Definition }]);
  });
});
