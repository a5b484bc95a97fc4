import type { Enquiry } from "#domain/organisation/enquiry.ts";
import type { PlanReport } from "#domain/plans/plan-report.ts";
import type { Horizon, Plan, PlanItem } from "#domain/plans/plan.ts";
import type { Retirement } from "#domain/systems/retirement.ts";
import type { System } from "#domain/systems/system.ts";
import { dayOf } from "./records.ts";

// Each gives a record with the least that it needs, a key of its own, and what the test says.

export const system = (said: Partial<System> = {}): System => ({
  key: crypto.randomUUID(),
  name: "Lönesystemet",
  kind: "system",
  unitId: 1,
  objectManagerId: undefined,
  ownerId: undefined,
  managerId: undefined,
  operationsId: undefined,
  state: "inUse",
  retiredOn: undefined,
  yearlyCost: undefined,
  decidedBudget: undefined,
  usedBudget: undefined,
  replaceInYear: undefined,
  replacementCost: undefined,
  note: "",
  ...said,
});

export const plan = (said: Partial<Plan> = {}): Plan => ({
  key: crypto.randomUUID(),
  unitId: 1,
  year: 2026,
  bodyId: undefined,
  decidedById: 1,
  decidedOn: dayOf("2026-09-01"),
  paragraph: "",
  note: "",
  items: [],
  objects: [],
  standing: "notYetRead",
  standingReason: { sv: "", en: "" },
  ...said,
});

export const enquiry = (said: Partial<Enquiry> = {}): Enquiry => ({
  key: crypto.randomUUID(),
  question: "När får boendena trådlöst nät?",
  unitId: 1,
  askedById: 1,
  askedOn: undefined,
  ownerId: undefined,
  dueOn: undefined,
  answer: "",
  answeredById: undefined,
  answeredOn: undefined,
  ...said,
});

export const planItem = (initiativeId: number, horizon: Horizon, said: Partial<PlanItem> = {}): PlanItem => ({
  initiativeId,
  horizon,
  estimate: undefined,
  goal: "",
  ...said,
});

export const planReport = (said: Partial<PlanReport> = {}): PlanReport => ({
  key: crypto.randomUUID(),
  planId: 1,
  bodyId: undefined,
  reportedById: 1,
  reportedOn: dayOf("2026-11-01"),
  words: "",
  items: [],
  standing: "notYetRead",
  standingReason: { sv: "", en: "" },
  ...said,
});

export const retirement = (said: Partial<Retirement> = {}): Retirement => ({
  key: crypto.randomUUID(),
  initiativeId: 1,
  kind: "process",
  name: "Pappersblanketten",
  systemId: undefined,
  unitId: 1,
  ownerId: 1,
  promisedOn: dayOf("2026-12-31"),
  savedYearly: undefined,
  state: "promised",
  settledOn: undefined,
  settledById: undefined,
  note: "",
  isRemoved: false,
  ...said,
});
