import * as z from "zod/mini";
import { outcomes } from "#domain/decisions/decision.ts";
import {
  formSizes,
  needFields,
  questionKinds,
  rankingKeys,
  type GoverningModel,
  type Party,
  type Step,
} from "#domain/governance/governing-model.ts";
import { initiativeStatuses } from "#domain/initiatives/initiative-status.ts";
import { cadences } from "#domain/organisation/cadence.ts";
import { mandates, matters } from "#domain/organisation/mandate.ts";
import { roles } from "#domain/organisation/person.ts";
import { condition } from "./condition-shape.ts";
import { valuationModel } from "./valuation-model-shape.ts";
import { day, maybe, orNone, text, whole } from "./zod-parts.ts";

const parties: ReadonlySet<unknown> = new Set<Party>([
  "unit:manager",
  "unit:strategist",
  "initiative:owner",
  "initiative:benefitOwner",
  ...roles.map((role): Party => `role:${role}`),
]);
const party = z.custom<Party>(
  (raw) => parties.has(raw) || (typeof raw === "string" && /^(?:body|seat):./u.test(raw)),
);

const key = z.string();
const bodyRole = whole({
  key,
  name: text,
  purpose: text,
  cadence: z.enum(cadences),
  isOnePerUnit: z.boolean(),
  principles: z.array(text),
});

const mandateLine = whole({
  party,
  matter: z.enum(matters),
  mandate: z.enum(mandates),
  delegationPoint: z.string(),
  upTo: maybe(z.number()),
});

const team = whole({
  role: z.enum(roles),
  name: text,
  purpose: text,
  competences: z.array(whole({ role: z.enum(roles), atLeast: z.int() })),
  handsTo: party,
});

const requirement = whole({ key, text, when: condition });
const step: z.ZodMiniType<Step> = whole({
  key,
  name: text,
  status: z.enum(initiativeStatuses),
  party,
  matter: z.enum(matters),
  guidance: text,
  agenda: maybe(z.string()),
  appliesWhen: maybe(condition),
  entry: z.array(requirement),
  exit: z.array(requirement),
  moves: z.array(whole({ act: z.enum([...outcomes, "valued"]), to: z.string() })),
});
const process = whole({ key, name: text, unitKeys: z.array(z.string()), steps: z.array(step) });

const question = whole({
  key,
  text,
  help: text,
  kind: z.enum(questionKinds),
  choices: z.array(whole({ value: z.string(), text })),
  unit: maybe(text),
  topic: z.enum(["routing", "law", "security"]),
});

const routingRule = whole({
  key,
  bodyRole: z.string(),
  isMandatory: z.boolean(),
  when: condition,
  reason: text,
  source: z.string(),
});

const formRule = whole({
  size: z.enum(formSizes),
  when: maybe(condition),
  reason: text,
  minutes: z.number(),
  asked: z.array(z.enum(needFields)),
  required: z.array(z.enum(needFields)),
  valuationModel: z.string(),
});

const ranking = whole({
  keys: z.array(z.enum(rankingKeys)),
  capacityHours: maybe(z.number()),
  period: text,
});

const money = whole({
  fund: maybe(whole({ key, name: text, firstYear: z.int(), lastYear: z.int() })),
  costTypes: z.array(whole({ key, name: text })),
  needsSplit: z.boolean(),
  guidance: text,
});

const whileValid = { validFrom: day, validTo: maybe(day) };
const parameter = whole({
  key,
  name: text,
  value: z.number(),
  unit: z.string(),
  ...whileValid,
  source: z.string(),
});
const dutyRule = whole({
  key,
  title: text,
  why: text,
  when: condition,
  party,
  dueInDays: z.number(),
  source: z.string(),
  ...whileValid,
});

/** All of a governing model. Strict, since a limit whose name is misspelt would otherwise be read as no limit. */
export const governingModel: z.ZodMiniType<GoverningModel> = whole({
  key,
  version: z.int(),
  name: text,
  summary: text,
  source: z.string(),
  bodyRoles: z.array(bodyRole),
  mandates: z.array(mandateLine),
  /** Models that were published before there were teams have none. */
  teams: orNone(z.array(team)),
  processes: z.array(process),
  questions: z.array(question),
  routing: z.array(routingRule),
  forms: z.array(formRule),
  valuationModels: z.array(valuationModel),
  ranking,
  money,
  parameters: z.array(parameter),
  duties: z.array(dutyRule),
  goals: z.array(whole({ key, name: text, ...whileValid })),
});
