import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Decision } from "#domain/decisions/decision.ts";
import type { AgendaItem } from "#domain/meetings/meeting.ts";
import { newAgendaItem, placeOnAgenda } from "#domain/meetings/agenda.ts";
import { vaxjo } from "#domain/governance/presets/vaxjo.ts";
import { instant } from "#domain/shared/calendar.ts";
import { NotAllowedError } from "#domain/shared/failures.ts";
import type { Repositories } from "#domain/shared/repositories.ts";
import type { Stored } from "#domain/shared/stored.ts";
import { provisionedSite, type ProvisionedSite } from "../support/provisioned-site.ts";
import {
  calculation,
  council as aCouncil,
  dayOf,
  decision as aDecision,
  duty,
  fundEntry,
  handOver,
  initiative,
  modelDraft,
  modelVersion,
  needLink,
  pool,
  signOff,
} from "../support/records.ts";

let site: ProvisionedSite;
let all: Repositories;
beforeAll(async () => {
  site = await provisionedSite();
  all = site.as("admin");
});
afterAll(() => site.contract.close());

const at = (text: string) => instant(text) ?? expect.fail(text);
const fresh = () => crypto.randomUUID();

describe("what SharePoint lets each group do", () => {
  let own: { readonly id: number; readonly version: string };
  let others: typeof own;
  let decision: Decision;
  beforeEach(async () => {
    own = await site.as("staff").initiatives.add(initiative());
    others = await all.initiatives.add(initiative());
    decision = aDecision({ initiativeId: own.id });
  });

  it("staff register needs and change their own, not those of others", async () => {
    const { initiatives: mine } = site.as("staff");
    expect(await mine.update(own.id, own.version, { need: "Mer" })).toMatchObject({ need: "Mer" });
    await expect(mine.update(others.id, others.version, { need: "Mer" })).rejects.toThrow(NotAllowedError);
    expect(await mine.byId(others.id)).toMatchObject({ id: others.id });
  });

  it("coordinators change everybody's", async () => {
    const { initiatives: any } = site.as("coordinators");
    expect(await any.update(own.id, own.version, { need: "Rätt" })).toMatchObject({ need: "Rätt" });
  });

  it("all who act in a process add decisions, auditors do not, and nobody changes one", async () => {
    for (const name of ["managers", "members", "coordinators", "staff"] as const) {
      const { decisions } = site.as(name);
      const made = await decisions.add({ ...decision, key: fresh() });
      await expect(decisions.update(made.id, made.version, { outcome: "reject" })).rejects.toThrow(
        NotAllowedError,
      );
    }
    await expect(site.as("auditors").decisions.add({ ...decision, key: fresh() })).rejects.toThrow(
      NotAllowedError,
    );
  });

  it("a body's recommendation and the manager's decision are two records with different authors [A-002 in part, D-01 in part]", async () => {
    const council = await all.bodies.add(aCouncil({ name: "Beredningsgruppen", bodyRole: "preparation" }));
    const advice = { ...decision, key: fresh(), outcome: "recommend", bodyId: council.id } as const;
    await site.as("members").decisions.add(advice);
    await site.as("managers").decisions.add({ ...decision, key: fresh() });
    const kept = await all.decisions.find({
      where: [{ property: "initiativeId", is: "eq", value: own.id }],
    });
    expect(kept.map(({ outcome, bodyId }) => [outcome, bodyId])).toEqual([
      ["recommend", council.id],
      ["forward", undefined],
    ]);
    expect(new Set(kept.map(({ createdBy }) => createdBy)).size).toBe(2);
  });

  it("staff and managers take an initiative to a meeting; only members and coordinators change the agenda [A-057]", async () => {
    const council = await all.bodies.add(aCouncil({ name: "PULS" }));
    const meeting = await all.meetings.add({
      key: fresh(),
      bodyId: council.id,
      title: "PULS-möte",
      startsAt: at("2026-12-01T12:00:00Z"),
      endsAt: at("2026-12-01T13:00:00Z"),
      place: "",
      joinUrl: "",
      agendaState: "draft",
    });
    const lifted = (initiativeId: number, items: readonly Stored<AgendaItem>[]) =>
      newAgendaItem({
        initiative: { id: initiativeId },
        meeting,
        mandate: "supports",
        items,
        note: "Dialog",
      });
    const { agendaItems: mine } = site.as("staff");
    const item = await placeOnAgenda(mine, [], lifted(own.id, []));
    await placeOnAgenda(site.as("managers").agendaItems, [item], lifted(others.id, [item]));
    await expect(mine.update(item.id, item.version, { position: 0 })).rejects.toThrow(NotAllowedError);
    await expect(site.as("auditors").agendaItems.add(lifted(own.id, []))).rejects.toThrow(NotAllowedError);

    const { agendaItems: members } = site.as("members");
    const off = await members.update(item.id, item.version, { isWithdrawn: true });
    await expect(placeOnAgenda(mine, [off], lifted(own.id, [off]))).rejects.toThrow(NotAllowedError);
    const back = await placeOnAgenda(site.as("coordinators").agendaItems, [off], lifted(own.id, [off]));
    expect(back).toMatchObject({ id: item.id, key: item.key, isWithdrawn: false, position: 2 });
  });

  it("everybody removes views of their own, coordinators those of all", async () => {
    const view = { ownerId: undefined, name: "Vy", definition: "{}", isRemoved: false };
    const made = await site.as("staff").savedViews.add({ ...view, key: fresh() });
    const shared = await all.savedViews.add({ ...view, key: fresh() });
    const removed = await site.as("staff").savedViews.update(made.id, made.version, { isRemoved: true });
    expect(removed).toMatchObject({ name: "Vy", isRemoved: true });
    const remove = (name: "staff" | "coordinators") =>
      site.as(name).savedViews.update(shared.id, shared.version, { isRemoved: true });
    await expect(remove("staff")).rejects.toThrow(NotAllowedError);
    expect(await remove("coordinators")).toMatchObject({ isRemoved: true });
  });

  it("nobody changes a published model, and only coordinators publish or draft one [A-231 in part]", async () => {
    const { models, modelDrafts } = site.as("coordinators");
    const published = await models.add(modelVersion(vaxjo));
    await expect(
      models.update(published.id, published.version, { takesOverOn: dayOf("2027-01-01") }),
    ).rejects.toThrow(NotAllowedError);
    const draft = await modelDrafts.add(modelDraft(vaxjo));
    expect(await modelDrafts.update(draft.id, draft.version, { name: "Ny modell" })).toMatchObject({
      name: "Ny modell",
      definition: vaxjo,
    });
    for (const name of ["staff", "members", "managers", "auditors"] as const) {
      await expect(site.as(name).models.add(modelVersion(vaxjo))).rejects.toThrow(NotAllowedError);
      expect(await site.as(name).models.byId(published.id)).toMatchObject({ paragraph: "§ 112" });
    }
    await expect(site.as("members").modelDrafts.find()).rejects.toThrow(NotAllowedError);
    expect(await site.as("auditors").modelDrafts.byId(draft.id)).toMatchObject({ name: "Ny modell" });
  });

  it("what somebody has said of suitability, likeness or money is added to and never changed [A-224 in part]", async () => {
    const about = { initiativeId: own.id };
    const { signOffs, needLinks, fundEntries } = site.as("staff");
    const signed = await signOffs.add(signOff(about));
    const linked = await needLinks.add(needLink({ ...about, otherId: others.id }));
    const applied = await fundEntries.add(fundEntry(about));
    await expect(signOffs.update(signed.id, signed.version, { verdict: "notSuitable" })).rejects.toThrow(
      NotAllowedError,
    );
    await expect(needLinks.update(linked.id, linked.version, { reason: "Nej" })).rejects.toThrow(
      NotAllowedError,
    );
    await expect(fundEntries.update(applied.id, applied.version, { amount: 1 })).rejects.toThrow(
      NotAllowedError,
    );
    for (const name of ["coordinators", "members", "managers"] as const) {
      await site.as(name).signOffs.add(signOff(about));
      await site.as(name).needLinks.add(needLink({ ...about, otherId: others.id }));
    }
    for (const name of ["coordinators", "managers"] as const) {
      const { fundEntries: ledger } = site.as(name);
      const entry = await ledger.add(fundEntry({ kind: "granted" }));
      await expect(ledger.update(entry.id, entry.version, { amount: 1 })).rejects.toThrow(NotAllowedError);
    }
    await expect(site.as("members").fundEntries.add(fundEntry())).rejects.toThrow(NotAllowedError);
    await expect(site.as("auditors").signOffs.add(signOff(about))).rejects.toThrow(NotAllowedError);
  });

  it("who wrote a line of the ledger stands in the row, whomever the line names", async () => {
    const entry = fundEntry({ kind: "granted", enteredById: 1 });
    const byStaff = await site.as("staff").fundEntries.add(entry);
    const byCoordinator = await site.as("coordinators").fundEntries.add({ ...entry, key: fresh() });
    expect(byStaff.enteredById).toBe(byCoordinator.enteredById);
    expect(byStaff.createdBy).not.toBe(byCoordinator.createdBy);
  });

  it("a calculation is changed by whoever made it and by coordinators", async () => {
    const made = await site.as("staff").calculations.add(calculation({ initiativeId: own.id }));
    const change = (name: "staff" | "managers" | "coordinators", version: string) =>
      site.as(name).calculations.update(made.id, version, { horizon: 7 });
    const { version } = await change("staff", made.version);
    await expect(change("managers", version)).rejects.toThrow(NotAllowedError);
    expect(await change("coordinators", version)).toMatchObject({ horizon: 7 });
  });

  it("a duty that the server made is settled by its owner, whoever that is, and the row says by whom", async () => {
    const made = await all.duties.add(duty({ initiativeId: own.id }));
    const settled = await site
      .as("staff")
      .duties.update(made.id, made.version, { state: "done", note: "Gjord" });
    expect(settled).toMatchObject({ state: "done", note: "Gjord" });
    expect(settled.modifiedBy).toBe((await site.as("staff").initiatives.byId(own.id)).createdBy);
    await expect(
      site.as("auditors").duties.update(made.id, settled.version, { state: "open" }),
    ).rejects.toThrow(NotAllowedError);
  });

  it("coordinators keep pools and hand-overs; a hand-over is history and stays as it was [A-036 in part]", async () => {
    const { pools, handOvers } = site.as("coordinators");
    const procurement = await pools.add(pool());
    expect(await pools.update(procurement.id, procurement.version, { hoursPerMonth: 80 })).toMatchObject({
      hoursPerMonth: 80,
    });
    const over = await handOvers.add(handOver());
    await expect(handOvers.update(over.id, over.version, { note: "x" })).rejects.toThrow(NotAllowedError);
    await expect(site.as("managers").pools.add(pool())).rejects.toThrow(NotAllowedError);
    await expect(site.as("members").handOvers.add(handOver())).rejects.toThrow(NotAllowedError);
  });

  it("nobody deletes a row", async () => {
    for (const name of ["staff", "coordinators", "managers"] as const) {
      const sp = await site.local.as(`${name}@kommun.example`);
      const item = sp.web.getList("/sites/kontrakt/Lists/Initiatives").items.getById(own.id);
      await expect(item.delete()).rejects.toThrow("403");
    }
  });

  it("only coordinators change settings, and only the app writes events and notices", async () => {
    await expect(site.as("members").settings.add({ key: fresh(), value: "1" })).rejects.toThrow(
      NotAllowedError,
    );
    const setting = { key: fresh(), value: "1" };
    expect(await site.as("coordinators").settings.add(setting)).toMatchObject(setting);
    const event = {
      key: fresh(),
      kind: "edited",
      at: at("2026-11-22T10:00:00Z"),
      personId: undefined,
      initiativeId: own.id,
      meetingId: undefined,
      from: "",
      to: "",
      why: { sv: "", en: "" },
    } as const;
    await expect(site.as("coordinators").events.add(event)).rejects.toThrow(NotAllowedError);
  });

  it("auditors read everything, what a row was before too, and change nothing [A-034 in part]", async () => {
    const auditor = site.as("auditors");
    expect((await auditor.initiatives.find({ top: 1 })).length).toBe(1);
    await Promise.all([auditor.notices.find(), auditor.conversations.find(), auditor.settings.find()]);
    await all.initiatives.update(own.id, own.version, { need: "Nytt" });
    const sp = await site.local.as("auditors@kommun.example");
    const item = sp.web.getList("/sites/kontrakt/Lists/Initiatives").items.getById(own.id);
    expect(await item.versions()).toHaveLength(2);
    await expect(auditor.initiatives.add(initiative())).rejects.toThrow(NotAllowedError);
  });

  it("auditors read how it is governed, the ledger and what was said, and can write none of it [A-034]", async () => {
    const about = { initiativeId: own.id };
    const coordinator = site.as("coordinators");
    const rows = {
      models: await coordinator.models.add(modelVersion(vaxjo)),
      modelDrafts: await coordinator.modelDrafts.add(modelDraft(vaxjo)),
      fundEntries: await coordinator.fundEntries.add(fundEntry({ kind: "granted" })),
      decisions: await coordinator.decisions.add({ ...decision, key: fresh() }),
      signOffs: await coordinator.signOffs.add(signOff(about)),
      calculations: await coordinator.calculations.add(calculation(about)),
      needLinks: await coordinator.needLinks.add(needLink({ ...about, otherId: others.id })),
      duties: await all.duties.add(duty(about)),
      handOvers: await coordinator.handOvers.add(handOver()),
      pools: await coordinator.pools.add(pool()),
    };
    const auditor = site.as("auditors");
    for (const [list, { id, key, version }] of Object.entries(rows)) {
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- one of the repositories named above
      const repository = auditor[list as keyof typeof rows] as Repositories["pools"];
      const copy = await repository.byId(id);
      expect([list, copy.key]).toEqual([list, key]);
      const answers = await Promise.allSettled([
        repository.update(id, version, { key: "ändrad" }),
        repository.add({ ...copy, key: fresh() }),
      ]);
      const refused = answers.map((answer) =>
        answer.status === "rejected" ? answer.reason instanceof NotAllowedError : false,
      );
      expect([list, ...refused]).toEqual([list, true, true]);
    }
    await expect(auditor.initiatives.update(own.id, own.version, { need: "Nej" })).rejects.toThrow(
      NotAllowedError,
    );
    await Promise.all([auditor.events.find(), auditor.valuations.find(), auditor.basisItems.find()]);
  });

  it("staff do not see where the bot reaches people", async () => {
    await expect(site.as("staff").conversations.find()).rejects.toThrow(NotAllowedError);
  });

  it("somebody outside the groups sees nothing", async () => {
    await expect(site.as("outsider").initiatives.find()).rejects.toThrow(NotAllowedError);
  });
});
