import type { Body } from "#domain/organisation/body.ts";
import type { Person } from "#domain/organisation/person.ts";
import type { Unit } from "#domain/organisation/unit.ts";
import { instant, type CalendarDate, type Instant } from "#domain/shared/calendar.ts";
import type { Repositories } from "#domain/shared/repositories.ts";
import { score } from "#domain/valuation/score.ts";
import { currentModel } from "#domain/valuation/valuation-models.ts";
import type { Stored } from "#domain/shared/stored.ts";
import type { Group } from "#sharepoint/schema/rights.ts";
import { demoEvents } from "./demo-events.ts";
import { demoInitiatives } from "./demo-initiatives.ts";
import { demoAgenda, demoMeetings } from "./demo-meetings.ts";
import { demoDirectoryUsers, demoPeople, upnOf, type DemoPerson } from "./demo-people.ts";
import { demoUnits } from "./demo-units.ts";
import { demoAnswers, demoValuations } from "./demo-valuations.ts";
import type { SiteDoor } from "./site-door.ts";

export interface DemoOptions {
  readonly repositories: Repositories;
  readonly site: SiteDoor;
  readonly now: Instant;
  /** The Teams channel where the council meets. */
  readonly channelId: string;
  readonly say: (sentence: string) => void;
}

const doneKey = "demo-loaded";

/** Fills an empty site with the demo municipality; a site that has it is left alone. */
export async function loadDemo(options: DemoOptions): Promise<void> {
  const { repositories, say } = options;
  if (await repositories.settings.byKey(doneKey)) return;
  say("Loading the demo municipality: units and people");
  const units = await addUnits(repositories);
  const people = await addPeople(options, units);
  const body = await repositories.bodies.add(council(people, options));
  say("Loading 452 initiatives with valuations and history");
  await addInitiatives(options, units, people);
  await addMeetings(options, body);
  await repositories.settings.add({ key: doneKey, value: "true" });
}

async function addUnits({ units }: Repositories): Promise<readonly Stored<Unit>[]> {
  await units.addAll(
    demoUnits.map(({ key, name, shortName, kind, isCentral }) => ({
      key,
      name,
      shortName,
      kind,
      isCentral,
      managerId: undefined,
    })),
  );
  return units.find();
}

async function addPeople(
  { repositories, site }: DemoOptions,
  units: readonly Stored<Unit>[],
): Promise<readonly Stored<Person>[]> {
  const records: Person[] = [];
  for (const person of demoPeople) records.push(await recordOf(person, units, site));
  await repositories.people.addAll(records);
  const people = await repositories.people.find();
  const byName = new Map(people.map((each) => [each.name, each]));
  for (const { name, deputy } of demoPeople) {
    const person = byName.get(name);
    const deputyId = deputy === undefined ? undefined : byName.get(deputy)?.id;
    if (person && deputyId !== undefined) await repositories.people.update(person.id, "*", { deputyId });
  }
  for (const unit of units) {
    const manager = demoPeople.find((each) => each.unit === unit.key && each.roles.includes("manager"));
    const managerId = manager && byName.get(manager.name)?.id;
    if (managerId !== undefined) await repositories.units.update(unit.id, "*", { managerId });
  }
  return repositories.people.find();
}

async function recordOf(person: DemoPerson, units: readonly Stored<Unit>[], site: SiteDoor): Promise<Person> {
  const upn = upnOf(person.name);
  const account = demoDirectoryUsers.find((each) => each.upn === upn);
  if (account) for (const group of groupsOf(person)) await site.addToGroup(group, upn);
  return {
    key: upn,
    name: person.name,
    title: person.title,
    objectId: account?.oid ?? "",
    accountId: account && (await site.ensureUser(upn)),
    unitId: units.find(({ key }) => key === person.unit)?.id,
    roles: person.roles,
    deputyId: undefined,
  };
}

function groupsOf({ roles }: DemoPerson): readonly Group[] {
  const groups: Group[] = roles.includes("auditor") ? ["auditors"] : ["staff"];
  if (roles.some((role) => role === "coordinator" || role === "secretary" || role === "chair"))
    groups.push("coordinators");
  if (roles.includes("member")) groups.push("members");
  if (roles.includes("manager")) groups.push("managers");
  return groups;
}

function council(people: readonly Stored<Person>[], { channelId }: DemoOptions): Body {
  const withRole = (role: Person["roles"][number]) => people.filter(({ roles }) => roles.includes(role));
  return {
    key: "digitaliseringsradet",
    name: "Digitaliseringsrådet (PULS)",
    purpose:
      "Rätt initiativ, på rätt sätt, i rätt tid: allokera resurser och planera genomförande tillsammans.",
    mandate: "supports",
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a day that exists
    startsOn: "2021-01-01" as CalendarDate,
    endsOn: undefined,
    chairId: withRole("chair")[0]?.id,
    secretaryId: withRole("secretary")[0]?.id,
    memberIds: withRole("member").map(({ id }) => id),
    channelId,
  };
}

async function addInitiatives(
  { repositories, now }: DemoOptions,
  units: readonly Stored<Unit>[],
  people: readonly Stored<Person>[],
): Promise<void> {
  const { initiatives, valuations, events } = repositories;
  const statedAt = instant(new Date(Date.parse(now) - 1000).toISOString()) ?? now;
  const invented = demoInitiatives(statedAt);
  const answers = demoAnswers(invented.map(({ initiative }) => initiative));
  const records = invented.map(({ unit, initiative }) => {
    const unitId = units.find(({ key }) => key === unit)?.id;
    const owner =
      people.find((each) => each.unitId === unitId && each.roles.includes("developer")) ??
      people.find((each) => each.unitId === unitId);
    const given = answers.get(initiative.key);
    return {
      ...initiative,
      unitId,
      otherUnitIds: [],
      ownerId: owner?.id,
      score: given && score(currentModel, given),
    };
  });
  await initiatives.addAll(records);
  const added = await initiatives.find();
  await valuations.addAll(demoValuations(added, answers));
  await events.addAll(demoEvents(added, await valuations.find(), now));
}

async function addMeetings({ repositories, now }: DemoOptions, body: Stored<Body>): Promise<void> {
  const { meetings, agendaItems, initiatives } = repositories;
  await meetings.addAll(demoMeetings(body.id, now));
  const added = (await meetings.find()).toSorted((a, b) => a.startsAt.localeCompare(b.startsAt));
  await agendaItems.addAll(demoAgenda(added, await initiatives.find()));
}
