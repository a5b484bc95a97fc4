import type { Calculation } from "#domain/benefits/calculation.ts";
import type { Outcome } from "#domain/decisions/decision.ts";
import type { CaseRows } from "#domain/governance/case-rows.ts";
import { decisionRefusal } from "#domain/governance/decision-refusal.ts";
import { deriveCase, type DerivedCase } from "#domain/governance/derive-case.ts";
import type { GoverningModel } from "#domain/governance/governing-model.ts";
import type { Organisation } from "#domain/governance/parties.ts";
import { aspects, type SignOff } from "#domain/governance/sign-off.ts";
import type { Initiative } from "#domain/initiatives/initiative.ts";
import type { BasisItem, BasisKind } from "#domain/initiatives/basis-item.ts";
import type { Role } from "#domain/organisation/person.ts";
import type { Stored } from "#domain/shared/stored.ts";
import type { Retirement } from "#domain/systems/retirement.ts";
import type { ValuationModel } from "#domain/valuation/valuation-model.ts";
import {
  body,
  bookOf,
  day,
  decision,
  initiative,
  minute,
  organisation as small,
  person,
  rows,
  serverAccount,
  valuation,
  version,
} from "./governed-case.ts";
import { retirement } from "./plan-records.ts";

/** Everybody who acts in any of the presets, by what they are; numbers are theirs in the lists. */
export const who = {
  owner: 1,
  manager: 2,
  resourceOwner: 3,
  strategist: 4,
  councilChair: 5,
  councilMember: 6,
  outsider: 7,
  preparationChair: 8,
  coordinator: 9,
  municipalDirector: 10,
  leader: 11,
  boardChair: 12,
  executive: 13,
  valuer: 14,
  committeeChair: 15,
  benefitOwner: 16,
} as const;
export type Who = keyof typeof who;

const rolesOf: Partial<Record<Who, readonly Role[]>> = {
  manager: ["manager"],
  outsider: ["manager", "chair", "director"],
  resourceOwner: ["resourceOwner"],
  strategist: ["strategist"],
  coordinator: ["coordinator"],
  municipalDirector: ["municipalDirector"],
  valuer: ["valuationTeam"],
};

const bodies = {
  council: body(1, "council", { chairId: who.councilChair, memberIds: [who.councilMember] }),
  preparation: body(2, "preparation", { chairId: who.preparationChair, memberIds: [who.councilMember] }),
  leadershipGroup: body(3, "leadershipGroup", { chairId: who.leader }),
  forum: body(4, "forum", { unitId: 1, chairId: who.strategist, memberIds: [who.manager] }),
  board: body(5, "board", { unitId: 1, chairId: who.boardChair }),
  committee: body(6, "committee", { chairId: who.committeeChair }),
  executiveBoard: body(7, "executiveBoard", { chairId: who.executive }),
} as const;
export type Where = keyof typeof bodies;

/** Units 1 with a forum and a board, 2 a company without a forum, 3 the one with a process of its own in Lund. */
const organisation: Organisation = {
  units: small.units.map((unit) => ({ ...unit, key: { 1: "bygg", 2: "bolaget", 3: "of" }[unit.id] ?? "" })),
  people: Object.entries(who).map(([name, id]) =>
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a key of `who`
    person(id, rolesOf[name as Who] ?? ["staff"]),
  ),
  bodies: Object.values(bodies),
};

/** 600 000 kr, and 180 000 net a year: paid back in 3.33 years. */
const amounts = { invested: 600_000, gained: 220_000, running: 40_000 };

const signOff = (at: number, aspect: SignOff["aspect"]): Stored<SignOff> => ({
  ...decision(at, minute(2, at), { outcome: "complete", by: who.coordinator }),
  key: `signed-${aspect}`,
  initiativeId: 1,
  aspect,
  verdict: "suitable",
  note: "",
  signedById: who.coordinator,
});

const basisItem = (at: number, kind: BasisKind): Stored<BasisItem> => ({
  ...decision(at, minute(2, at), { outcome: "complete", by: who.owner }),
  key: `basis-${String(at)}`,
  initiativeId: 1,
  kind,
  title: kind,
  text: "",
  outcome: "",
  personId: who.owner,
  dueOn: undefined,
  doneOn: undefined,
  hours: undefined,
  link: "",
  isRemoved: false,
});

const retirementRow = (at: number, said: Partial<Retirement>): Stored<Retirement> => ({
  ...decision(at, minute(2, at), { outcome: "complete", by: who.owner }),
  ...retirement({ initiativeId: 1, ...said }),
});

function calculationAt(at: number, madeById: number): Stored<Calculation> {
  const line = (kind: "cost" | "effect", year: number, amount: number) => ({
    kind,
    what: "",
    unitId: 1,
    year,
    costType: "personnel",
    amount,
    estimate: undefined,
    colour: "green" as const,
    benefitKind: "financial" as const,
    taking: "frameRoom" as const,
    freed: undefined,
  });
  return {
    ...decision(at, minute(2, at), { outcome: "complete", by: madeById }),
    key: `calculation-${String(at)}`,
    madeById,
    startYear: 2026,
    horizon: 5,
    discountRate: 0.03,
    convention: "end",
    lines: [
      line("cost", 0, amounts.invested),
      ...[1, 2, 3, 4, 5].flatMap((year) => [
        line("cost", year, amounts.running),
        line("effect", year, amounts.gained),
      ]),
    ],
    chain: [],
    confidence: undefined,
    assumptions: "",
    responsibleHours: undefined,
  };
}

/** One initiative on its way under one model: each act is a row written a minute after the last. */
export class PresetWalk {
  #rows: CaseRows;
  #at = 1;
  readonly #model: GoverningModel;

  constructor(model: GoverningModel, need: Partial<Initiative> = {}) {
    this.#model = model;
    this.#rows = rows({ initiative: initiative({ budget: undefined, ...need }) });
  }

  get case(): DerivedCase {
    return deriveCase(this.#rows, {
      book: bookOf(version(this.#model, "2026-01-01")),
      organisation,
      accountId: serverAccount,
      accepted: new Set(),
      today: day("2026-11-30"),
    });
  }

  /** `<step> <status>`, or the status where the process has ended. */
  get place(): string {
    const { standing, status } = this.case;
    return standing.step ? `${standing.step.key} ${status}` : status;
  }

  /** The initiative's own row is filled in further. */
  write(changes: Partial<Initiative>): this {
    this.#rows = { ...this.#rows, initiative: { ...this.#rows.initiative, ...changes } };
    return this;
  }

  /** @param level which of the model's levels, 0 being the lowest */
  value(model: ValuationModel, level: (key: string) => number): this {
    const answers = model.criteria.map(
      ({ key, levels }) => [key, { level: levels[level(key)]?.value, reason: "Därför" }] as const,
    );
    const valuedById = this.#writer;
    const row = {
      ...valuation(this.#at, minute(2, this.#at)),
      valuedById,
      createdBy: 100 + valuedById,
      model: model.key,
      modelVersion: model.version,
      answers: Object.fromEntries(answers),
    };
    return this.#add({ valuations: [...this.#rows.valuations, row] });
  }

  /** @param by whoever it is; left out, the team at its step and the owner elsewhere */
  calculate(by?: Who): this {
    const row = calculationAt(this.#at, by === undefined ? this.#writer : who[by]);
    return this.#add({ calculations: [...this.#rows.calculations, row] });
  }

  get #writer(): number {
    return who[this.case.standing.step?.party === "role:valuationTeam" ? "valuer" : "owner"];
  }

  /** Plans pieces of the basis. */
  basis(...kinds: readonly BasisKind[]): this {
    for (const kind of kinds)
      this.#add({ basisItems: [...this.#rows.basisItems, basisItem(this.#at, kind)] });
    return this;
  }

  /** All that is planned of a kind is done. */
  finish(kind: BasisKind): this {
    const done = (item: Stored<BasisItem>) =>
      item.kind === kind ? { ...item, doneOn: day("2026-11-02") } : item;
    return this.#add({ basisItems: this.#rows.basisItems.map(done) });
  }

  /** Says what goes away because of it. */
  retires(said: Partial<Retirement> = {}): this {
    return this.#add({ retirements: [...this.#rows.retirements, retirementRow(this.#at, said)] });
  }

  /** Says that nothing does, and why. */
  retiresNothing(): this {
    return this.retires({ kind: "nothing", name: "", note: "Arbetet har inte gjorts förut." });
  }

  /** Whoever owns what is promised says how it went. */
  settleRetirements(state: Retirement["state"]): this {
    const settled = { state, settledOn: day("2026-11-02"), settledById: who.manager };
    return this.#add({ retirements: this.#rows.retirements.map((row) => ({ ...row, ...settled })) });
  }

  signFour(): this {
    for (const aspect of aspects)
      this.#add({ signOffs: [...this.#rows.signOffs, signOff(this.#at, aspect)] });
    return this;
  }

  /** Why somebody's row does not count, in Swedish; undefined when it does. Nothing is written. */
  refusal(by: Who, outcome: Outcome, where?: Where): string | undefined {
    const { standing } = this.case;
    const acting = organisation.people.find(({ id }) => id === who[by]);
    if (!acting) throw new Error(`${by} is nobody.`);
    const bodyId = where && bodies[where].id;
    const asked = { outcome, person: acting, bodyId, step: "", day: day("2026-11-20") } as const;
    return decisionRefusal(standing, asked)?.sv;
  }

  /** @throws when the row would not count: a walk says only what may be said */
  say(by: Who, outcome: Outcome, where?: Where): this {
    const row = decision(this.#at, minute(2, this.#at), {
      outcome,
      by: who[by],
      ...(where === undefined ? {} : { bodyId: bodies[where].id }),
    });
    this.#add({ decisions: [...this.#rows.decisions, row] });
    const judged = this.case.judged.get(row.id);
    if (judged?.counts !== true) throw new Error(`${by} ${outcome}: ${judged?.why.sv ?? "not read"}`);
    return this;
  }

  #add(changes: Partial<CaseRows>): this {
    this.#rows = { ...this.#rows, ...changes };
    this.#at += 1;
    return this;
  }
}
