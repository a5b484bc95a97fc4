import { initiativeStatuses } from "#domain/initiatives/initiative-status.ts";
import type { Initiative } from "#domain/initiatives/initiative.ts";
import type { Team } from "#domain/governance/governing-model.ts";
import type { Organisation } from "#domain/governance/parties.ts";
import { roleLabels, type Person, type Role } from "#domain/organisation/person.ts";
import type { Pool } from "#domain/organisation/pool.ts";
import type { CalendarDate } from "#domain/shared/calendar.ts";
import type { Text } from "#domain/shared/language.ts";
import type { Repositories } from "#domain/shared/repositories.ts";
import type { Stored } from "#domain/shared/stored.ts";

/** One thing that somebody holds and can hand over. */
export interface Holding {
  /** Unique among a person's holdings. */
  readonly key: string;
  readonly what: Text;
  /** Gives it to another, once: what is no longer held is left as it is. */
  readonly give: (repositories: Repositories, from: number, to: number) => Promise<void>;
}

interface Sources {
  readonly organisation: Organisation;
  /** Of the model in force. */
  readonly teams: readonly Team[];
  readonly pools: readonly Stored<Pool>[];
  readonly initiatives: readonly Stored<Initiative>[];
}

/** Everything that a person holds: seats, units, pools, places in teams, those whom they stand in for, their initiatives and their roles. */
export function holdingsOf(person: Stored<Person>, sources: Sources): readonly Holding[] {
  const { organisation, pools, initiatives, teams } = sources;
  const inTeams = teams.filter(({ role }) => person.roles.includes(role));
  return [
    ...organisation.bodies.flatMap((body) => seatsHeld(person.id, body)),
    ...organisation.units.flatMap((unit) => unitsHeld(person.id, unit)),
    ...pools.filter(({ ownerId }) => ownerId === person.id).map(poolHeld),
    ...organisation.people.filter(({ deputyId }) => deputyId === person.id).map(deputyFor),
    ...initiatives
      .filter(({ status }) => isOngoing(status))
      .flatMap((initiative) => partsHeld(person.id, initiative)),
    ...inTeams.map((team) => teamSeatHeld(team, person)),
    ...person.roles.filter((role) => !inTeams.some((team) => team.role === role)).map(roleHeld),
  ];
}

const isOngoing = (status: Initiative["status"]): boolean =>
  initiativeStatuses.includes(status) && status !== "closed" && status !== "rejected";

function seatsHeld(id: number, body: Organisation["bodies"][number]): readonly Holding[] {
  const seat = (name: "chairId" | "secretaryId", what: Text): Holding => ({
    key: `${name}:${String(body.id)}`,
    what,
    give: async ({ bodies }, from, to) => {
      const row = await bodies.byId(body.id);
      if (row[name] === from) await bodies.update(row.id, row.version, { [name]: to });
    },
  });
  return [
    ...(body.chairId === id
      ? [seat("chairId", { sv: `Ordförande i ${body.name}`, en: `Chair of ${body.name}` })]
      : []),
    ...(body.secretaryId === id
      ? [seat("secretaryId", { sv: `Sekreterare i ${body.name}`, en: `Secretary of ${body.name}` })]
      : []),
    ...(body.memberIds.includes(id) ? [memberSeat(body)] : []),
  ];
}

const memberSeat = ({ id, name }: Organisation["bodies"][number]): Holding => ({
  key: `member:${String(id)}`,
  what: { sv: `Ledamot i ${name}`, en: `Member of ${name}` },
  give: async ({ bodies }, from, to) => {
    const row = await bodies.byId(id);
    if (!row.memberIds.includes(from)) return;
    const memberIds = [...new Set(row.memberIds.map((each) => (each === from ? to : each)))];
    await bodies.update(id, row.version, { memberIds });
  },
});

function unitsHeld(id: number, unit: Organisation["units"][number]): readonly Holding[] {
  const post = (name: "managerId" | "strategistId", what: Text): Holding => ({
    key: `${name}:${String(unit.id)}`,
    what,
    give: async ({ units }, from, to) => {
      const row = await units.byId(unit.id);
      if (row[name] === from) await units.update(row.id, row.version, { [name]: to });
    },
  });
  return [
    ...(unit.managerId === id
      ? [post("managerId", { sv: `Chef för ${unit.name}`, en: `Manager of ${unit.name}` })]
      : []),
    ...(unit.strategistId === id
      ? [post("strategistId", { sv: `Strateg för ${unit.name}`, en: `Strategist of ${unit.name}` })]
      : []),
  ];
}

const poolHeld = ({ id, name }: Stored<Pool>): Holding => ({
  key: `pool:${String(id)}`,
  what: { sv: `Ägare av resurspoolen ${name}`, en: `Owner of the resource pool ${name}` },
  give: async ({ pools }, from, to) => {
    const row = await pools.byId(id);
    if (row.ownerId === from) await pools.update(id, row.version, { ownerId: to });
  },
});

const deputyFor = ({ id, name }: Stored<Person>): Holding => ({
  key: `deputy:${String(id)}`,
  what: { sv: `Ersättare för ${name}`, en: `Deputy for ${name}` },
  give: async ({ people }, from, to) => {
    const row = await people.byId(id);
    // Nobody is their own deputy.
    if (row.deputyId === from) await people.update(id, row.version, { deputyId: to === id ? undefined : to });
  },
});

/** What one person is in an initiative. */
const parts = {
  ownerId: { sv: "Verksamhetsföreträdare för", en: "Owner of" },
  projectLeadId: { sv: "Projektledare för", en: "Project lead of" },
  changeLeadId: { sv: "Leder förändringen i", en: "Change lead of" },
  benefitOwnerId: { sv: "Ansvarig för effekterna av", en: "Effect owner of" },
} as const;
const partNames = ["ownerId", "projectLeadId", "changeLeadId", "benefitOwnerId"] as const;

function partsHeld(personId: number, initiative: Stored<Initiative>): readonly Holding[] {
  const { id, title, reviewerIds } = initiative;
  const held = partNames.filter((name) => initiative[name] === personId);
  return [
    ...held.map((name): Holding => ({
      key: name === "ownerId" ? `initiative:${String(id)}` : `${name}:${String(id)}`,
      what: { sv: `${parts[name].sv} ${title}`, en: `${parts[name].en} ${title}` },
      give: async ({ initiatives }, from, to) => {
        const row = await initiatives.byId(id);
        if (row[name] === from) await initiatives.update(id, row.version, { [name]: to });
      },
    })),
    ...(reviewerIds.includes(personId) ? [reviewerOf(initiative)] : []),
  ];
}

const reviewerOf = ({ id, title }: Stored<Initiative>): Holding => ({
  key: `reviewer:${String(id)}`,
  what: { sv: `Granskare av ${title}`, en: `Reviewer of ${title}` },
  give: async ({ initiatives }, from, to) => {
    const row = await initiatives.byId(id);
    if (!row.reviewerIds.includes(from)) return;
    const reviewerIds = [...new Set(row.reviewerIds.map((each) => (each === from ? to : each)))];
    await initiatives.update(id, row.version, { reviewerIds });
  },
});

const roleHeld = (role: Role): Holding => ({
  key: `role:${role}`,
  what: {
    sv: `Rollen ${roleLabels[role].sv.toLowerCase()}`,
    en: `The role ${roleLabels[role].en.toLowerCase()}`,
  },
  give: giveRole(role, [role]),
});

/** The receiver fills the competences too, so that no seat is left vacant; what else the giver does by them stays theirs. */
function teamSeatHeld({ role, name, competences }: Team, { roles }: Stored<Person>): Holding {
  const filled = competences.map((each) => each.role).filter((each) => roles.includes(each));
  const list = (language: "sv" | "en"): string => {
    const names = filled.map((each) => roleLabels[each][language].toLocaleLowerCase(language));
    return names.length === 0 ? "" : ` (${names.join(", ")})`;
  };
  return {
    key: `team:${role}`,
    what: { sv: `Plats i ${name.sv}${list("sv")}`, en: `Seat in ${name.en}${list("en")}` },
    give: giveRole(role, [role, ...filled]),
  };
}

/** @param needed what the receiver has then: the role, and what goes with it */
const giveRole =
  (role: Role, needed: readonly Role[]): Holding["give"] =>
  async ({ people }, from, to) => {
    // The one who takes over has the role before the other loses it, so that it is never nobody's.
    const receiver = await people.byId(to);
    const more = needed.filter((each) => !receiver.roles.includes(each));
    if (more.length > 0) await people.update(to, receiver.version, { roles: [...receiver.roles, ...more] });
    const giver = await people.byId(from);
    if (giver.roles.includes(role))
      await people.update(from, giver.version, { roles: giver.roles.filter((each) => each !== role) });
  };

interface HandingOver {
  readonly holding: Holding;
  readonly from: number;
  readonly to: number;
  readonly on: CalendarDate;
  readonly note: string;
}

/** Gives one thing to another, and writes it down; repeated after a lost answer it does nothing twice. */
export async function handOver(
  repositories: Repositories,
  { holding, from, to, on, note }: HandingOver,
): Promise<void> {
  await holding.give(repositories, from, to);
  await repositories.handOvers.add({
    key: `${holding.key}:${String(from)}:${String(to)}:${on}`,
    what: holding.what.sv,
    fromId: from,
    toId: to,
    on,
    note: note.trim(),
  });
}
