import type { Calculation, ChainLink, MoneyLine } from "#domain/benefits/calculation.ts";
import type { Decision } from "#domain/decisions/decision.ts";
import type { Duty } from "#domain/governance/duty.ts";
import type { GoverningModel } from "#domain/governance/governing-model.ts";
import type { ModelDraft, ModelVersion } from "#domain/governance/model-version.ts";
import type { SignOff } from "#domain/governance/sign-off.ts";
import type { BasisItem } from "#domain/initiatives/basis-item.ts";
import { blankInitiative } from "#domain/initiatives/blank-initiative.ts";
import type { Initiative } from "#domain/initiatives/initiative.ts";
import type { NeedLink } from "#domain/initiatives/need-link.ts";
import type { FundEntry } from "#domain/money/fund-entry.ts";
import type { Body } from "#domain/organisation/body.ts";
import type { HandOver } from "#domain/organisation/hand-over.ts";
import type { Person } from "#domain/organisation/person.ts";
import type { Pool } from "#domain/organisation/pool.ts";
import type { Unit } from "#domain/organisation/unit.ts";
import { asSaid } from "#domain/shared/language.ts";
import { calendarDate, type CalendarDate } from "#domain/shared/calendar.ts";

// Each gives a record with the least that it needs, a key of its own, and what the test says.

export function dayOf(text: string): CalendarDate {
  const found = calendarDate(text);
  if (found === undefined) throw new Error(`no day: ${text}`);
  return found;
}

export const initiative = (said: Partial<Initiative> = {}): Initiative => ({
  ...blankInitiative,
  key: crypto.randomUUID(),
  title: "Digital hemtjänst",
  statedStatus: "idea",
  status: "idea",
  ...said,
});

export const unit = (said: Partial<Unit> = {}): Unit => ({
  key: crypto.randomUUID(),
  name: "Omsorgsförvaltningen",
  shortName: "OMS",
  kind: "administration",
  managerId: undefined,
  isCentral: false,
  strategistId: undefined,
  means: undefined,
  result: undefined,
  ...said,
});

export const person = (said: Partial<Person> = {}): Person => ({
  key: crypto.randomUUID(),
  name: "Åsa Öberg",
  objectId: "",
  accountId: undefined,
  unitId: undefined,
  roles: ["staff"],
  deputyId: undefined,
  title: "",
  ...said,
});

export const council = (said: Partial<Body> = {}): Body => ({
  key: crypto.randomUUID(),
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
  channelId: "",
  ...said,
});

export const decision = (said: Partial<Decision> = {}): Decision => ({
  key: crypto.randomUUID(),
  initiativeId: 1,
  outcome: "forward",
  decidedById: 1,
  bodyId: undefined,
  meetingId: undefined,
  reason: "",
  valuationId: undefined,
  step: "",
  matter: undefined,
  model: "",
  delegationPoint: "",
  standing: "notYetRead",
  standingReason: asSaid(""),
  ...said,
});

/** @param definition a preset, most often */
export const modelVersion = (definition: GoverningModel, said: Partial<ModelVersion> = {}): ModelVersion => ({
  key: crypto.randomUUID(),
  name: definition.name.sv,
  takesOverOn: dayOf("2026-01-01"),
  decidedBy: "Kommunstyrelsen",
  decidedOn: dayOf("2025-12-09"),
  paragraph: "§ 112",
  publishedById: undefined,
  note: { sv: "", en: "" },
  definition,
  ...said,
});

export const modelDraft = (definition: GoverningModel, said: Partial<ModelDraft> = {}): ModelDraft => ({
  key: crypto.randomUUID(),
  name: definition.name.sv,
  basedOn: definition.key,
  editedById: undefined,
  definition,
  isRemoved: false,
  ...said,
});

export const moneyLine = (said: Partial<MoneyLine> = {}): MoneyLine => ({
  kind: "effect",
  what: "Minskad handläggningstid",
  unitId: undefined,
  year: 1,
  costType: "",
  amount: 100_000,
  estimate: undefined,
  colour: "green",
  benefitKind: "financial",
  taking: "frameRoom",
  freed: undefined,
  ...said,
});

export const chainLink = (said: Partial<ChainLink> = {}): ChainLink => ({
  activity: "Ny e-tjänst",
  effect: "Färre telefonsamtal",
  isNegative: false,
  benefit: "Kortare väntetid",
  goal: "",
  indicator: "",
  start: undefined,
  target: undefined,
  unitId: undefined,
  workEffect: undefined,
  ...said,
});

export const calculation = (said: Partial<Calculation> = {}): Calculation => ({
  key: crypto.randomUUID(),
  initiativeId: 1,
  madeById: undefined,
  startYear: 2026,
  horizon: 5,
  discountRate: 0.03,
  convention: "end",
  lines: [],
  chain: [],
  confidence: undefined,
  assumptions: "",
  responsibleHours: undefined,
  ...said,
});

export const signOff = (said: Partial<SignOff> = {}): SignOff => ({
  key: crypto.randomUUID(),
  initiativeId: 1,
  aspect: "security",
  verdict: "suitable",
  note: "",
  signedById: 1,
  ...said,
});

export const duty = (said: Partial<Duty> = {}): Duty => ({
  key: crypto.randomUUID(),
  initiativeId: 1,
  rule: "dpia",
  title: { sv: "Gör en konsekvensbedömning", en: "Make an impact assessment" },
  why: { sv: "Behandlingen innebär hög risk.", en: "The processing means high risk." },
  source: "Dataskyddsförordningen artikel 35",
  ownerId: undefined,
  dueOn: dayOf("2026-12-24"),
  state: "open",
  note: "",
  settledById: undefined,
  ...said,
});

export const needLink = (said: Partial<NeedLink> = {}): NeedLink => ({
  key: crypto.randomUUID(),
  initiativeId: 1,
  otherId: 2,
  kind: "same",
  reason: "",
  statedById: undefined,
  costSplit: [],
  ...said,
});

export const fundEntry = (said: Partial<FundEntry> = {}): FundEntry => ({
  key: crypto.randomUUID(),
  fund: "central",
  kind: "applied",
  initiativeId: undefined,
  unitId: undefined,
  year: 2026,
  amount: 250_000,
  note: "",
  enteredById: undefined,
  ...said,
});

export const pool = (said: Partial<Pool> = {}): Pool => ({
  key: crypto.randomUUID(),
  name: "Upphandling",
  ownerId: undefined,
  hoursPerMonth: undefined,
  purpose: "",
  ...said,
});

export const handOver = (said: Partial<HandOver> = {}): HandOver => ({
  key: crypto.randomUUID(),
  what: "Ordförande i Digitaliseringsrådet",
  fromId: undefined,
  toId: undefined,
  on: dayOf("2026-11-23"),
  note: "",
  ...said,
});

export const basisItem = (said: Partial<BasisItem> = {}): BasisItem => ({
  key: crypto.randomUUID(),
  initiativeId: 1,
  kind: "check",
  title: "Inget läcker",
  hours: undefined,
  text: "",
  outcome: "",
  personId: undefined,
  dueOn: undefined,
  doneOn: undefined,
  link: "",
  isRemoved: false,
  ...said,
});
