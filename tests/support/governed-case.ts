import type { Decision, Outcome } from "#domain/decisions/decision.ts";
import { noRows, type CaseRows } from "#domain/governance/case-rows.ts";
import type { GoverningModel, MandateLine, Step } from "#domain/governance/governing-model.ts";
import { ModelBook } from "#domain/governance/model-in-force.ts";
import type { ModelVersion } from "#domain/governance/model-version.ts";
import type { Organisation } from "#domain/governance/parties.ts";
import { vaxjo } from "#domain/governance/presets/vaxjo.ts";
import type { Initiative } from "#domain/initiatives/initiative.ts";
import type { Body } from "#domain/organisation/body.ts";
import type { Person, Role } from "#domain/organisation/person.ts";
import type { CalendarDate, Instant } from "#domain/shared/calendar.ts";
import { asSaid } from "#domain/shared/language.ts";
import type { Stored } from "#domain/shared/stored.ts";
import { vaxjoMatrix } from "#domain/valuation/vaxjo-matrix.ts";
import type { Valuation } from "#domain/valuation/valuation.ts";
import { anInitiative, aValuation, at } from "./council-site.ts";

export const day = (text: string): CalendarDate => text as CalendarDate;

/** The n:th minute of a day in November 2026, in UTC. */
export const minute = (ofDay: number, minutes: number): Instant =>
  at(
    `2026-11-${String(ofDay).padStart(2, "0")}T${String(8 + Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}:00Z`,
  );

const kept = (id: number, when: Instant, by: number) => ({
  id,
  version: "1",
  createdAt: when,
  modifiedAt: when,
  createdBy: by,
  modifiedBy: by,
});

export const person = (id: number, roles: readonly Role[], more: Partial<Person> = {}): Stored<Person> => ({
  ...kept(id, minute(1, 0), 99),
  key: `p${String(id)}@kommun.example`,
  name: `Person ${String(id)}`,
  objectId: "",
  accountId: 100 + id,
  unitId: 1,
  roles,
  deputyId: undefined,
  title: "",
  ...more,
});

export const body = (id: number, bodyRole: string, more: Partial<Body> = {}): Stored<Body> => ({
  ...kept(id, minute(1, 0), 99),
  key: `${bodyRole}-${String(id)}`,
  name: bodyRole,
  purpose: "",
  bodyRole,
  unitId: undefined,
  cadence: "monthly",
  startsOn: undefined,
  endsOn: undefined,
  chairId: undefined,
  secretaryId: undefined,
  memberIds: [],
  channelId: "",
  ...more,
});

const unit = (id: number, key: string, managerId: number) => ({
  ...kept(id, minute(1, 0), 99),
  key,
  name: key,
  shortName: key,
  kind: "administration" as const,
  managerId,
  isCentral: false,
  strategistId: undefined,
  means: undefined,
  result: undefined,
});

/** Owner 1, manager 2 with deputy 3, forum's chair 4 (whose deputy is 8), council's chair 5 and member 6, outsider 7, coordinator 9. */
export const organisation: Organisation = {
  units: [unit(1, "bygg", 2), unit(2, "bolaget", 2), unit(3, "omsorg", 2)],
  people: [
    person(1, ["staff"]),
    person(2, ["manager"], { deputyId: 3 }),
    person(3, ["staff"]),
    person(4, ["chair"], { deputyId: 8 }),
    person(5, ["chair"]),
    person(6, ["member", "resourceOwner"]),
    person(7, ["manager", "chair"]),
    person(8, ["staff"]),
    person(9, ["coordinator"]),
  ],
  bodies: [
    body(1, "forum", { unitId: 1, chairId: 4 }),
    body(2, "council", { chairId: 5, memberIds: [6] }),
    body(3, "forum", { unitId: 3, chairId: 4 }),
  ],
};

export const serverAccount = 50;

const step = (
  key: string,
  more: Pick<Step, "status" | "party" | "matter" | "moves"> & Partial<Step>,
): Step => ({
  key,
  name: { sv: key, en: key },
  guidance: { sv: "Gör så här.", en: "Do this." },
  agenda: undefined,
  appliesWhen: undefined,
  entry: [],
  exit: [],
  ...more,
});

export const line = (
  party: MandateLine["party"],
  matter: MandateLine["matter"],
  mandate: MandateLine["mandate"],
  upTo?: number,
): MandateLine => ({ party, matter, mandate, delegationPoint: "", upTo });

const bodyRole = (key: string, isOnePerUnit: boolean) => ({
  key,
  name: { sv: key, en: key },
  purpose: { sv: key, en: key },
  cadence: "monthly" as const,
  isOnePerUnit,
  principles: [],
});

/** Forum recommends, council recommends from 100 000 kr, the manager decides, the owner carries out. */
export const chain: GoverningModel = {
  ...vaxjo,
  key: "chain",
  name: { sv: "Kedja", en: "Chain" },
  bodyRoles: [bodyRole("forum", true), bodyRole("council", false)],
  mandates: [
    line("initiative:owner", "review", "prepares"),
    line("initiative:owner", "execution", "prepares"),
    line("body:forum", "plan", "recommends"),
    line("body:council", "resources", "recommends"),
    line("unit:manager", "execution", "decides"),
  ],
  routing: [],
  questions: [],
  duties: [],
  parameters: [],
  goals: [],
  valuationModels: [vaxjoMatrix],
  forms: [
    {
      size: "normal",
      when: undefined,
      reason: { sv: "Det vanliga.", en: "The ordinary." },
      minutes: 15,
      asked: ["background", "purpose", "budget"],
      required: ["purpose"],
      valuationModel: vaxjoMatrix.key,
    },
  ],
  processes: [
    {
      key: "chain",
      name: { sv: "Kedja", en: "Chain" },
      unitKeys: [],
      steps: [
        step("value", {
          status: "developing",
          party: "initiative:owner",
          matter: "review",
          moves: [{ act: "valued", to: "forum" }],
        }),
        step("forum", {
          status: "valued",
          party: "body:forum",
          matter: "plan",
          moves: [
            { act: "recommend", to: "council" },
            { act: "investigateFurther", to: "value" },
            { act: "reject", to: "rejected" },
          ],
        }),
        step("council", {
          status: "forDecision",
          party: "body:council",
          matter: "resources",
          appliesWhen: { fact: "budget", atLeast: 100_000 },
          moves: [
            { act: "recommend", to: "decide" },
            { act: "forward", to: "decide" },
            { act: "decline", to: "rejected" },
            { act: "investigateFurther", to: "value" },
          ],
        }),
        step("decide", {
          status: "forDecision",
          party: "unit:manager",
          matter: "execution",
          moves: [
            { act: "grant", to: "execute" },
            { act: "decline", to: "rejected" },
            { act: "investigateFurther", to: "value" },
          ],
        }),
        step("execute", {
          status: "executing",
          party: "initiative:owner",
          matter: "execution",
          moves: [{ act: "complete", to: "closed" }],
        }),
      ],
    },
  ],
};

/** The model with one step changed. */
export const withStep = (model: GoverningModel, key: string, changes: Partial<Step>): GoverningModel => ({
  ...model,
  processes: model.processes.map((process) => ({
    ...process,
    steps: process.steps.map((each) => (each.key === key ? { ...each, ...changes } : each)),
  })),
});

export const version = (definition: GoverningModel, takesOverOn: string): ModelVersion => ({
  key: `${definition.key}:${String(definition.version)}:${takesOverOn}`,
  name: definition.name.sv,
  takesOverOn: day(takesOverOn),
  decidedBy: "Kommunstyrelsen",
  decidedOn: day("2026-01-15"),
  paragraph: "§ 12",
  publishedById: 9,
  note: { sv: "", en: "" },
  definition,
});

export const bookOf = (...versions: readonly ModelVersion[]): ModelBook => new ModelBook(versions);

/** As if the model had always governed, also one that contradicts itself and could not be published. */
export function alwaysBy(model: GoverningModel): ModelBook {
  class Always extends ModelBook {
    override on(): GoverningModel {
      return model;
    }
  }
  return new Always([]);
}

export const initiative = (changes: Partial<Initiative> = {}): Stored<Initiative> => ({
  ...anInitiative({ ownerId: 1, budget: 50_000, statedAt: minute(1, 0), ...changes }),
  ...kept(1, minute(1, 0), 101),
});

export const valuation = (id: number, when: Instant, level = 3): Stored<Valuation> => ({
  ...aValuation({ comment: String(id) }),
  answers: Object.fromEntries(Object.keys(aValuation().answers).map((key) => [key, { level, reason: "" }])),
  ...kept(id, when, 101),
});

export interface Said {
  readonly outcome: Outcome;
  readonly by: number;
  readonly bodyId?: number;
  readonly step?: string;
}

export const decision = (
  id: number,
  when: Instant,
  { outcome, by, bodyId, step: key }: Said,
): Stored<Decision> => ({
  ...kept(id, when, 100 + by),
  key: `decision-${String(id)}`,
  initiativeId: 1,
  outcome,
  decidedById: by,
  bodyId,
  meetingId: undefined,
  reason: "",
  valuationId: undefined,
  step: key ?? "",
  matter: undefined,
  model: "",
  delegationPoint: "",
  standing: "notYetRead",
  standingReason: asSaid(""),
});

export const rows = (changes: Partial<CaseRows> = {}): CaseRows => ({
  initiative: initiative(),
  ...noRows,
  ...changes,
});
