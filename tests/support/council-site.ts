import { blankInitiative } from "#domain/initiatives/blank-initiative.ts";
import type { Initiative } from "#domain/initiatives/initiative.ts";
import type { Person } from "#domain/organisation/person.ts";
import { instant, type Instant } from "#domain/shared/calendar.ts";
import type { Stored } from "#domain/shared/stored.ts";
import type { Valuation } from "#domain/valuation/valuation.ts";
import { memoryRepositories, type MemoryRepositories } from "./memory-repositories.ts";

export const at = (text: string): Instant => {
  const found = instant(text);
  if (found === undefined) throw new Error(`no instant: ${text}`);
  return found;
};

export const anInitiative = (changes: Partial<Initiative> = {}): Initiative => ({
  ...blankInitiative,
  key: `initiative-${changes.title ?? "bygglov"}`,
  title: "Digitalt bygglov",
  need: "Handläggarna skriver av ansökningar för hand.",
  unitId: 1,
  statedStatus: "idea",
  status: "idea",
  ...changes,
});

export const aValuation = (changes: Partial<Valuation> = {}): Valuation => ({
  key: `valuation-${String(changes.initiativeId ?? 1)}-${changes.comment ?? ""}`,
  initiativeId: 1,
  valuedById: 1,
  model: "vaxjo-matrix",
  modelVersion: 1,
  answers: {
    effectTime: { level: 5, reason: "Två handläggare på heltid" },
    effectCost: { level: 3, reason: "" },
    feasibility: { level: 3, reason: "" },
    financing: { level: 3, reason: "" },
    resourceNeed: { level: 3, reason: "" },
  },
  comment: "",
  ...changes,
});

export interface CouncilSite {
  readonly repositories: MemoryRepositories;
  readonly staff: Stored<Person>;
  readonly manager: Stored<Person>;
  readonly deputy: Stored<Person>;
  readonly otherManager: Stored<Person>;
  time: Instant;
}

export const channel = "19:radet@thread.tacv2";
export const tenantId = "11111111-1111-4111-8111-111111111111";
export const objectIdOf = (name: string): string =>
  `22222222-2222-4222-8222-${name.length.toString().padStart(2, "0")}${Buffer.from(name).toString("hex").slice(0, 10)}`;

/** Two units with managers, one of them with a deputy, a council with a channel and a meeting ahead. */
export function councilSite(): CouncilSite {
  const site: { time: Instant } = { time: at("2026-11-18T08:00:00Z") };
  const repositories = memoryRepositories(() => site.time);
  const person = (name: string, more: Partial<Person> = {}): Stored<Person> =>
    repositories.people.put({
      key: `${name.toLowerCase()}@kommun.example`,
      name,
      objectId: objectIdOf(name),
      accountId: 10 + repositories.people.rows.size,
      unitId: 1,
      roles: ["staff"],
      deputyId: undefined,
      title: "",
      ...more,
    });
  const staff = person("Sara");
  const deputy = person("Dina");
  const manager = person("Maja", { roles: ["manager"], deputyId: deputy.id });
  const otherManager = person("Olle", { roles: ["manager"], unitId: 2 });
  const unit = {
    kind: "administration",
    isCentral: false,
    strategistId: undefined,
    means: undefined,
    result: undefined,
  } as const;
  repositories.units.put({
    ...unit,
    key: "bygg",
    name: "Stadsbyggnad",
    shortName: "SBF",
    managerId: manager.id,
  });
  repositories.units.put({
    ...unit,
    key: "omsorg",
    name: "Omsorg",
    shortName: "OMS",
    managerId: otherManager.id,
  });
  const body = repositories.bodies.put({
    key: "radet",
    name: "Digitaliseringsrådet",
    purpose: "",
    bodyRole: "council",
    unitId: undefined,
    cadence: "monthly",
    startsOn: undefined,
    endsOn: undefined,
    chairId: undefined,
    secretaryId: undefined,
    memberIds: [],
    channelId: channel,
  });
  repositories.meetings.put({
    key: "m1",
    bodyId: body.id,
    title: "Rådet i november",
    startsAt: at("2026-11-26T12:00:00Z"),
    endsAt: at("2026-11-26T13:00:00Z"),
    place: "Teams",
    joinUrl: "",
    agendaState: "draft",
  });
  return Object.assign(site, { repositories, staff, manager, deputy, otherManager });
}

/** Lets time pass on a site, so that rows come after one another. */
export function wait(site: Pick<CouncilSite, "time">, hours = 1): void {
  site.time = at(new Date(Date.parse(site.time) + hours * 3_600_000).toISOString());
}

/** What somebody adds to a site with their own account; the next rows are the server's own again. */
export function addedBy<Made>(
  { repositories }: Pick<CouncilSite, "repositories">,
  accountId: number | undefined,
  work: () => Made,
): Made {
  repositories.site.account = accountId ?? 0;
  const made = work();
  repositories.site.account = 1;
  return made;
}
