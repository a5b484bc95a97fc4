import { blankInitiative } from "#domain/initiatives/blank-initiative.ts";
import type { InitiativeStatus } from "#domain/initiatives/initiative-status.ts";
import type { Initiative } from "#domain/initiatives/initiative.ts";
import type { PortfolioReader } from "#domain/initiatives/portfolio-reader.ts";
import type { Role } from "#domain/organisation/person.ts";
import { instant, type Instant, type PartialDate } from "#domain/shared/calendar.ts";
import type { Repositories } from "#domain/shared/repositories.ts";
import { memoryRepositories, type MemoryRepositories } from "./memory-repositories.ts";
import { unit } from "./records.ts";

/** Växjö's own counts; the rest of its 450 have no stated status [X-001, X-002]. */
export const statedCounts = {
  developing: 73,
  valued: 25,
  forDecision: 45,
  decided: 10,
  planning: 11,
  executing: 98,
} as const satisfies Partial<Record<InitiativeStatus, number>>;

const units = [
  ["klf", "Kommunledningsförvaltningen", "KLF", 120],
  ["fav", "Förvaltningen för arbete och välfärd", "FAV", 53],
  ["omsorg", "Omsorgsförvaltningen", "Omsorg", 37],
  ["utbildning", "Utbildningsförvaltningen", "Utbildning", 36],
  ["teknik", "Tekniska förvaltningen", "Teknik", 34],
  ["miljo", "Miljö- och hälsoskyddsförvaltningen", "Miljö", 30],
  ["stadsbyggnad", "Stadsbyggnadsförvaltningen", "Stadsbyggnad", 30],
  ["kultur", "Kultur- och fritidsförvaltningen", "Kultur", 28],
  ["vaxjobostader", "Växjöbostäder AB", "Växjöbostäder", 27],
  ["veab", "Växjö Energi AB", "VEAB", 27],
  ["vidingehem", "Vidingehem AB", "Vidingehem", 28],
] as const;

const names = ["Åsa Öberg", "Anna Andersson", "Björn Lind", "Cecilia Ek", "David Nyström", "Eva Ström"];
const subjects = [
  "E-tjänst för bygglov",
  "Digital nattillsyn",
  "Journal för socialtjänsten",
  "Öppna data om trafiken",
  "Schemaläggning med AI-stöd",
  "Ärendehantering för livsmedelstillsyn",
  "Välfärdsteknik i hemtjänsten",
  "Sensorer i fjärrvärmenätet",
] as const;

const at = (text: string): Instant => {
  const moment = instant(text);
  if (!moment) throw new Error(`${text} is no moment.`);
  return moment;
};
export const tabNow: Instant = at("2026-11-23T08:00:00Z");

export interface TabPortfolioOptions {
  readonly size?: number;
  readonly roles?: readonly Role[];
}

/** A municipality like Växjö in memory; the first person is the one signed in. */
export function tabPortfolio({
  size = 450,
  roles = ["coordinator"],
}: TabPortfolioOptions = {}): Repositories & MemoryRepositories {
  const repositories = memoryRepositories(() => tabNow);
  for (const [key, name, shortName] of units) {
    const isCentral = key === "klf";
    repositories.units.put(unit({ key, name, shortName, isCentral }));
  }
  for (const [index, name] of names.entries()) {
    repositories.people.put({
      key: `${name.toLowerCase().replaceAll(" ", ".")}@kommun.example`,
      name,
      objectId: `00000000-0000-0000-0000-00000000000${String(index)}`,
      accountId: index + 1,
      unitId: 1 + index,
      roles: index === 0 ? roles : ["staff"],
      deputyId: undefined,
      title: "",
    });
  }
  for (let index = 0; index < size; index += 1) repositories.initiatives.put(initiativeAt(index));
  return { ...repositories, portfolio: signedInAsFirst(repositories) };
}

const unitOf = cumulative(units.map(([, , , count], index) => [index + 1, count] as const));
const statusOf = cumulative<InitiativeStatus>([
  ["developing", statedCounts.developing],
  ["valued", statedCounts.valued],
  ["forDecision", statedCounts.forDecision],
  ["decided", statedCounts.decided],
  ["planning", statedCounts.planning],
  ["executing", statedCounts.executing],
  ["unstated", 188],
]);

function initiativeAt(index: number): Initiative {
  const place = index % 450;
  // 7 and 450 have no factor in common, so that units and statuses mix and every count stays.
  const status = statusOf((place * 7) % 450);
  const hasScore = place % 3 === 0;
  return {
    ...blankInitiative,
    key: `initiative:${String(index)}`,
    title: `${subjects[index % subjects.length] ?? ""} ${String(index + 1)}`,
    unitId: unitOf(place),
    ownerId: place % 5 === 0 ? undefined : 1 + (place % names.length),
    form: place % 4 === 0 ? "lineAssignment" : "project",
    priorityClass: ([undefined, "law", "critical", "efficiency"] as const)[place % 4],
    isNewSystem: place % 6 === 0 ? undefined : place % 2 === 0,
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- valid EDTF
    startsOn:
      place % 7 === 0
        ? undefined
        : (`${String(2017 + (place % 9))}-${place % 2 === 0 ? "23" : "04"}` as PartialDate),
    budget: place % 10 === 0 ? undefined : 50_000 + ((place * 7919) % 97) * 65_000,
    statedStatus: status,
    status,
    score: hasScore ? (place * 37) % 101 : undefined,
  };
}

function cumulative<Value>(counts: readonly (readonly [Value, number])[]): (place: number) => Value {
  const all = counts.flatMap(([value, count]) => Array.from({ length: count }, () => value));
  return (place) => {
    const value = all[place];
    if (value === undefined) throw new Error(`There is nothing at ${String(place)}.`);
    return value;
  };
}

function signedInAsFirst(repositories: MemoryRepositories): PortfolioReader {
  const { portfolio, people } = repositories;
  return {
    load: async (onRows) => {
      const opened = await portfolio.load(onRows);
      const person = [...people.rows.values()].find(({ accountId }) => accountId === 1);
      return { ...opened, me: { accountId: 1, person } };
    },
    changesSince: (token) => portfolio.changesSince(token),
    columns: (properties) => portfolio.columns(properties),
    needs: (ids) => portfolio.needs(ids),
  };
}
