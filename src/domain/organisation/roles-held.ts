import type { Organisation } from "#domain/governance/parties.ts";
import type { Initiative } from "#domain/initiatives/initiative.ts";
import type { Text } from "#domain/shared/language.ts";
import type { Stored } from "#domain/shared/stored.ts";
import { roleLabels } from "./person.ts";
import type { Pool } from "./pool.ts";

export const heldKinds = [
  "chair",
  "secretary",
  "member",
  "manager",
  "strategist",
  "poolOwner",
  "deputy",
  "initiativeOwner",
  "benefitOwner",
  "changeLead",
  "projectLead",
  "reviewer",
  "duty",
  "role",
] as const;
export type HeldKind = (typeof heldKinds)[number];

/** Something that a person is, and that somebody else has to be when the person leaves. */
export interface Held {
  readonly kind: HeldKind;
  /** In words, as a hand-over keeps it: `Ordförande i Digitaliseringsrådet`. */
  readonly what: Text;
  /** Numbers of the rows that name the person: a body, a unit, a pool, a person or initiatives. */
  readonly ids: readonly number[];
}

type Led = Pick<
  Stored<Initiative>,
  "id" | "title" | "ownerId" | "benefitOwnerId" | "changeLeadId" | "projectLeadId" | "reviewerIds" | "status"
>;

export interface HeldIn extends Organisation {
  readonly pools: readonly Stored<Pool>[];
  readonly initiatives: readonly Led[];
  readonly duties: readonly {
    readonly id: number;
    readonly ownerId: number | undefined;
    readonly state: string;
  }[];
}

const text = (sv: string, en: string): Text => ({ sv, en });

/** Everything that somebody is and does here, so that a hand-over can list it and nothing is left with nobody. */
export function rolesHeld(personId: number, within: HeldIn): readonly Held[] {
  return [
    ...inBodies(personId, within),
    ...inUnits(personId, within),
    ...within.pools
      .filter(({ ownerId }) => ownerId === personId)
      .map(({ id, name }) =>
        held("poolOwner", text(`Äger resurspoolen ${name}`, `Owns the pool ${name}`), id),
      ),
    ...within.people
      .filter(({ deputyId }) => deputyId === personId)
      .map(({ id, name }) => held("deputy", text(`Ersättare för ${name}`, `Deputy of ${name}`), id)),
    ...inInitiatives(personId, within),
    ...openDuties(personId, within),
    ...named(personId, within),
  ];
}

const held = (kind: HeldKind, what: Text, ...ids: readonly number[]): Held => ({ kind, what, ids });

const inBodies = (personId: number, { bodies }: HeldIn): readonly Held[] =>
  bodies.flatMap(({ id, name, chairId, secretaryId, memberIds }): Held[] => [
    ...(chairId === personId ? [held("chair", text(`Ordförande i ${name}`, `Chair of ${name}`), id)] : []),
    ...(secretaryId === personId
      ? [held("secretary", text(`Sekreterare i ${name}`, `Secretary of ${name}`), id)]
      : []),
    ...(memberIds.includes(personId) && chairId !== personId && secretaryId !== personId
      ? [held("member", text(`Ledamot i ${name}`, `Member of ${name}`), id)]
      : []),
  ]);

const inUnits = (personId: number, { units }: HeldIn): readonly Held[] =>
  units.flatMap(({ id, name, managerId, strategistId }): Held[] => [
    ...(managerId === personId ? [held("manager", text(`Chef för ${name}`, `Manager of ${name}`), id)] : []),
    ...(strategistId === personId
      ? [held("strategist", text(`Strateg för ${name}`, `Strategist of ${name}`), id)]
      : []),
  ]);

/** What is over is history and stays with whoever did it. */
const isOver = ({ status }: Led): boolean => status === "closed" || status === "rejected";

const parts: readonly {
  readonly kind: HeldKind;
  readonly has: (initiative: Led, personId: number) => boolean;
  readonly sv: (count: string) => string;
  readonly en: (count: string) => string;
}[] = [
  {
    kind: "initiativeOwner",
    has: ({ ownerId }, personId) => ownerId === personId,
    sv: (count) => `Verksamhetsföreträdare för ${count}`,
    en: (count) => `Owner of ${count}`,
  },
  {
    kind: "benefitOwner",
    has: ({ benefitOwnerId }, personId) => benefitOwnerId === personId,
    sv: (count) => `Effekthemtagningsansvarig för ${count}`,
    en: (count) => `Responsible for the effects of ${count}`,
  },
  {
    kind: "changeLead",
    has: ({ changeLeadId }, personId) => changeLeadId === personId,
    sv: (count) => `Leder förändringen i ${count}`,
    en: (count) => `Leads the change in ${count}`,
  },
  {
    kind: "projectLead",
    has: ({ projectLeadId }, personId) => projectLeadId === personId,
    sv: (count) => `Projektledare för ${count}`,
    en: (count) => `Leads the project of ${count}`,
  },
  {
    kind: "reviewer",
    has: ({ reviewerIds }, personId) => reviewerIds.includes(personId),
    sv: (count) => `Granskar ${count}`,
    en: (count) => `Reviews ${count}`,
  },
];

const inInitiatives = (personId: number, { initiatives }: HeldIn): readonly Held[] =>
  parts.flatMap(({ kind, has, sv, en }): Held[] => {
    const theirs = initiatives.filter((each) => !isOver(each) && has(each, personId));
    const [first] = theirs;
    if (!first) return [];
    const count = theirs.length;
    const what =
      count === 1
        ? text(sv(`”${first.title}”`), en(`“${first.title}”`))
        : text(sv(`${String(count)} initiativ`), en(`${String(count)} initiatives`));
    return [held(kind, what, ...theirs.map(({ id }) => id))];
  });

function openDuties(personId: number, { duties }: HeldIn): readonly Held[] {
  const theirs = duties.filter(({ ownerId, state }) => ownerId === personId && state === "open");
  if (theirs.length === 0) return [];
  const count = String(theirs.length);
  const what =
    theirs.length === 1
      ? text("En öppen plikt", "One open duty")
      : text(`${count} öppna plikter`, `${count} open duties`);
  return [held("duty", what, ...theirs.map(({ id }) => id))];
}

/** Roles that bodies and units do not already tell of. */
const told = ["member", "chair", "secretary", "manager", "strategist", "staff"];

const named = (personId: number, { people }: HeldIn): readonly Held[] =>
  people
    .filter(({ id }) => id === personId)
    .flatMap(({ roles, id }) =>
      roles.filter((role) => !told.includes(role)).map((role) => held("role", roleLabels[role], id)),
    );
