import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Decision } from "#domain/decisions/decision.ts";
import type { AgendaItem } from "#domain/meetings/meeting.ts";
import { newAgendaItem, placeOnAgenda } from "#domain/meetings/agenda.ts";
import { instant } from "#domain/shared/calendar.ts";
import { NotAllowedError } from "#domain/shared/failures.ts";
import type { Repositories } from "#domain/shared/repositories.ts";
import type { Stored } from "#domain/shared/stored.ts";
import { provisionedSite, type ProvisionedSite } from "../support/provisioned-site.ts";
import { initiative } from "../support/records.ts";

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
    decision = {
      key: fresh(),
      initiativeId: own.id,
      outcome: "forward",
      decidedById: 1,
      bodyId: undefined,
      meetingId: undefined,
      reason: "",
      valuationId: undefined,
    };
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

  it("managers, members and coordinators add decisions, and nobody changes one", async () => {
    for (const name of ["managers", "members", "coordinators"] as const) {
      const { decisions } = site.as(name);
      const made = await decisions.add({ ...decision, key: fresh() });
      await expect(decisions.update(made.id, made.version, { outcome: "reject" })).rejects.toThrow(
        NotAllowedError,
      );
    }
    for (const name of ["staff", "auditors"] as const)
      await expect(site.as(name).decisions.add({ ...decision, key: fresh() })).rejects.toThrow(
        NotAllowedError,
      );
  });

  it("a body's recommendation and the manager's decision are two records with different authors [A-002 in part, D-01 in part]", async () => {
    const council = await all.bodies.add({
      key: fresh(),
      name: "Beredningsgruppen",
      purpose: "",
      mandate: "recommends",
      startsOn: undefined,
      endsOn: undefined,
      chairId: undefined,
      secretaryId: undefined,
      memberIds: [],
      channelId: "",
    });
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
    const body = { purpose: "", startsOn: undefined, endsOn: undefined, chairId: undefined } as const;
    const council = await all.bodies.add({
      ...body,
      key: fresh(),
      name: "PULS",
      mandate: "supports",
      secretaryId: undefined,
      memberIds: [],
      channelId: "",
    });
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
      newAgendaItem({ initiative: { id: initiativeId }, meeting, body: council, items, note: "Dialog" });
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
      why: "",
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

  it("staff do not see where the bot reaches people", async () => {
    await expect(site.as("staff").conversations.find()).rejects.toThrow(NotAllowedError);
  });

  it("somebody outside the groups sees nothing", async () => {
    await expect(site.as("outsider").initiatives.find()).rejects.toThrow(NotAllowedError);
  });
});
