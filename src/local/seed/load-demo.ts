import type { Organisation } from "#domain/governance/parties.ts";
import { vaxjoProcess } from "#domain/governance/presets/vaxjo-process.ts";
import { stepOfStatus } from "#domain/governance/process-of.ts";
import type { Initiative } from "#domain/initiatives/initiative.ts";
import type { Body } from "#domain/organisation/body.ts";
import type { Person } from "#domain/organisation/person.ts";
import type { Unit } from "#domain/organisation/unit.ts";
import { instant, type Instant } from "#domain/shared/calendar.ts";
import type { Repositories } from "#domain/shared/repositories.ts";
import { swedishDay } from "#domain/shared/swedish-day.ts";
import { score } from "#domain/valuation/score.ts";
import { currentModel } from "#domain/valuation/valuation-models.ts";
import type { Stored } from "#domain/shared/stored.ts";
import type { Group } from "#sharepoint/schema/rights.ts";
import { demoFilled } from "./demo-answers.ts";
import { demoBasis } from "./demo-basis.ts";
import { demoBodies, demoSeats, strategistOf } from "./demo-bodies.ts";
import { demoCalculations } from "./demo-calculations.ts";
import { demoEvents } from "./demo-events.ts";
import { demoDuties, demoHandOvers, demoModel, demoPools, demoSignOffs } from "./demo-governing.ts";
import { demoInitiatives } from "./demo-initiatives.ts";
import { demoNeedLinks, jointOf } from "./demo-joint.ts";
import { demoLedger } from "./demo-ledger.ts";
import { demoAgenda, demoMeetings } from "./demo-meetings.ts";
import { demoParts } from "./demo-parts.ts";
import { demoEnquiries, demoPlan } from "./demo-plans.ts";
import { demoDirectoryUsers, demoPeople, upnOf, type DemoPerson } from "./demo-people.ts";
import { demoRetirements } from "./demo-retirements.ts";
import { demoSystems, systemsOf } from "./demo-systems.ts";
import { demoMeans, demoUnits } from "./demo-units.ts";
import { demoAnswers, demoValuations } from "./demo-valuations.ts";
import { demoHalfYearReport, demoLastPlan, demoPlanReport, demoWholePlan } from "./demo-whole-plan.ts";
import type { SiteDoor } from "./site-door.ts";

export interface DemoOptions {
  readonly repositories: Repositories;
  /** What somebody may do who signs in by this name. */
  readonly asPerson: (upn: string) => Repositories;
  readonly site: SiteDoor;
  readonly now: Instant;
  /** The Teams channel where the council meets. */
  readonly channelId: string;
  readonly say: (sentence: string) => void;
}

const coordinatorName = "Karin Lindqvist";
const doneKey = "demo-loaded";

/** Fills an empty site with the demo municipality; a site that has it is left alone. */
export async function loadDemo(options: DemoOptions): Promise<void> {
  const { repositories, say } = options;
  if (await repositories.settings.byKey(doneKey)) return;
  say("Loading the demo municipality: units and people");
  const people = await addPeople(options, await addUnits(repositories));
  const units = await repositories.units.find();
  await repositories.bodies.addAll(demoBodies(units, people, options.channelId));
  const bodies = await repositories.bodies.find();
  await repositories.pools.addAll(demoPools(people));
  await repositories.handOvers.addAll(demoHandOvers(people));
  await repositories.models.add(demoModel(people));
  const today = swedishDay(options.now);
  await repositories.systems.addAll(demoSystems(units, people, Number(today.slice(0, 4))));
  await repositories.enquiries.addAll(demoEnquiries(units, people, today));
  say("Loading 452 initiatives with valuations and history");
  const initiatives = await addInitiatives(options, units, people);
  await addPapers(options, initiatives, { units, people, bodies });
  await addPlan(options, initiatives, units);
  await addWholePlans(options, initiatives, { people, bodies });
  await addMeetings(options, bodies, initiatives);
  await repositories.settings.add({ key: doneKey, value: "true" });
}

async function addUnits({ units }: Repositories): Promise<readonly Stored<Unit>[]> {
  await units.addAll(
    demoUnits.map(({ key, name, shortName, kind, isCentral }): Unit => {
      const [means, result] = demoMeans[key] ?? [];
      return {
        key,
        name,
        shortName,
        kind,
        isCentral,
        managerId: undefined,
        strategistId: undefined,
        means,
        result,
      };
    }),
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
  const idOf = (name: string | undefined): number | undefined =>
    people.find((person) => person.name === name)?.id;
  await repositories.people.updateAll(
    demoPeople.flatMap(({ name, deputy }) => {
      const person = people.find((each) => each.name === name);
      const deputyId = idOf(deputy);
      return person && deputyId !== undefined
        ? [{ id: person.id, version: person.version, changes: { deputyId } }]
        : [];
    }),
  );
  await repositories.units.updateAll(
    units.map(({ id, version, key }) => {
      const manager = demoPeople.find((each) => each.unit === key && each.roles.includes("manager"));
      return {
        id,
        version,
        changes: { managerId: idOf(manager?.name), strategistId: idOf(strategistOf(key)) },
      };
    }),
  );
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

function groupsOf({ name, roles }: DemoPerson): readonly Group[] {
  const groups: Group[] = roles.includes("auditor") ? ["auditors"] : ["staff"];
  if (roles.some((role) => role === "coordinator" || role === "secretary" || role === "chair"))
    groups.push("coordinators");
  if (roles.includes("member") || demoSeats.has(name)) groups.push("members");
  if (roles.some((role) => role === "manager" || role === "municipalDirector")) groups.push("managers");
  return groups;
}

async function addInitiatives(
  { repositories, now }: DemoOptions,
  units: readonly Stored<Unit>[],
  people: readonly Stored<Person>[],
): Promise<readonly Stored<Initiative>[]> {
  const { initiatives, valuations, events } = repositories;
  const statedAt = instant(new Date(Date.parse(now) - 1000).toISOString()) ?? now;
  const invented = demoInitiatives(statedAt);
  const systems = await repositories.systems.find();
  const answers = demoAnswers(invented.map(({ initiative }) => initiative));
  const filled = demoFilled(invented.map(({ initiative }) => initiative));
  const records = invented.map(({ unit, initiative }, index): Initiative => {
    const home = units.find(({ key }) => key === unit);
    const unitId = home?.id;
    const owner =
      people.find((each) => each.unitId === unitId && each.roles.includes("developer")) ??
      people.find((each) => each.unitId === unitId);
    const given = answers.get(initiative.key);
    return {
      ...initiative,
      ...filled.get(initiative.key),
      ...jointOf(initiative.title, units),
      ...demoParts(initiative, index, home, people),
      ...systemsOf(initiative.title, systems),
      unitId,
      ownerId: owner?.id,
      score: given && score(currentModel, given),
      step: stepOfStatus(vaxjoProcess, initiative.status)?.key ?? "",
    };
  });
  await initiatives.addAll(records);
  const added = await initiatives.find();
  await valuations.addAll(demoValuations(added, answers));
  await events.addAll(demoEvents(added, await valuations.find(), now));
  return added;
}

/** Decided by the unit's manager in their own name: what is written in somebody else's does not count. */
async function addPlan(
  { asPerson, repositories, now }: DemoOptions,
  initiatives: readonly Stored<Initiative>[],
  units: readonly Stored<Unit>[],
): Promise<void> {
  const unit = units.find(({ key }) => key === "of");
  const manager = demoPeople.find((each) => each.unit === "of" && each.roles.includes("manager"));
  if (!unit || !manager) return;
  const [calculations, valuations, systems] = await Promise.all([
    repositories.calculations.find(),
    repositories.valuations.find(),
    repositories.systems.find(),
  ]);
  const known = { calculations, valuations, systems };
  await asPerson(upnOf(manager.name)).plans.add(demoPlan(initiatives, unit, swedishDay(now), known));
}

/** Two years' action plans as the municipal director has decided them, and the reports on them to the executive board. */
async function addWholePlans(
  { asPerson, repositories, now }: DemoOptions,
  initiatives: readonly Stored<Initiative>[],
  { people, bodies }: Pick<Organisation, "people" | "bodies">,
): Promise<void> {
  const director = people.find(({ roles }) => roles.includes("municipalDirector"));
  const board = bodies.find(({ bodyRole }) => bodyRole === "executiveBoard");
  if (!director) return;
  const strategy = { initiatives, directorId: director.id, today: swedishDay(now) };
  const { plans, planReports } = asPerson(director.key);
  const last = await plans.add(demoLastPlan(strategy));
  await planReports.add(demoPlanReport(last, initiatives, board));
  const calculations = await repositories.calculations.find();
  const holding = await plans.add(demoWholePlan({ ...strategy, calculations }));
  const halfYear = demoHalfYearReport(holding, initiatives, board, strategy.today);
  if (halfYear) await planReports.add(halfYear);
}

/** What has been calculated, signed, said and paid about the initiatives, and the duties that their answers bring. */
async function addPapers(
  { repositories, asPerson, now }: DemoOptions,
  initiatives: readonly Stored<Initiative>[],
  organisation: Organisation,
): Promise<void> {
  const { units, people } = organisation;
  const today = swedishDay(now);
  const thisYear = Number(today.slice(0, 4));
  const coordinator = people.find(({ name }) => name === coordinatorName);
  await repositories.calculations.addAll(demoCalculations(initiatives, units, thisYear));
  await repositories.signOffs.addAll(demoSignOffs(initiatives, people));
  await repositories.duties.addAll(demoDuties(initiatives, organisation, today));
  await repositories.needLinks.addAll(demoNeedLinks(initiatives, coordinator?.id));
  await asPerson(upnOf(coordinatorName)).basisItems.addAll(demoBasis(initiatives, today));
  const systems = await repositories.systems.find();
  await asPerson(upnOf(coordinatorName)).retirements.addAll(
    demoRetirements(initiatives, { units, people, systems }, today),
  );
  // Only what a coordinator has entered counts in the ledger.
  await asPerson(upnOf(coordinatorName)).fundEntries.addAll(
    demoLedger(initiatives, thisYear, coordinator?.id),
  );
}

async function addMeetings(
  { repositories, now }: DemoOptions,
  bodies: readonly Stored<Body>[],
  initiatives: readonly Stored<Initiative>[],
): Promise<void> {
  const { meetings, agendaItems } = repositories;
  const council = bodies.find(({ bodyRole }) => bodyRole === "council");
  if (!council) throw new Error("The demo has no council.");
  await meetings.addAll(demoMeetings(council.id, now));
  const added = (await meetings.find()).toSorted((a, b) => a.startsAt.localeCompare(b.startsAt));
  await agendaItems.addAll(demoAgenda(added, initiatives));
}
