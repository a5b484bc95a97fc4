import { describe, expect, it } from "vitest";
import { initiativeStatusLabels } from "#domain/initiatives/initiative-status.ts";
import {
  body,
  bookOf,
  chain,
  day,
  decision,
  initiative,
  line,
  minute,
  organisation,
  rows,
  serverAccount,
  valuation,
  version,
  withStep,
} from "../../../tests/support/governed-case.ts";
import { retirement } from "../../../tests/support/plan-records.ts";
import { basisItem, duty } from "../../../tests/support/records.ts";
import type { Condition } from "./condition.ts";
import type { CaseRows } from "./case-rows.ts";
import { deriveCase, type CaseContext } from "./derive-case.ts";
import type { GoverningModel } from "./governing-model.ts";
import { taby } from "./presets/taby.ts";

const context = (model: GoverningModel, changes: Partial<CaseContext> = {}): CaseContext => ({
  book: bookOf(version(model, "2026-01-01")),
  organisation,
  accountId: serverAccount,
  accepted: new Set(),
  today: day("2026-11-30"),
  ...changes,
});
const derive = (changes: Partial<CaseRows>, model: GoverningModel = chain, more: Partial<CaseContext> = {}) =>
  deriveCase(rows(changes), context(model, more));
const whyNot = (derived: ReturnType<typeof deriveCase>, id: number): string | undefined => {
  const judgement = derived.judged.get(id);
  return judgement?.counts === false ? judgement.why.sv : undefined;
};

const valued = [valuation(1, minute(2, 0))];
const forum = decision(1, minute(3, 0), { outcome: "recommend", by: 4, bodyId: 1 });
const grant = decision(2, minute(4, 0), { outcome: "grant", by: 2 });

describe("a step whose valuation belongs to a role", () => {
  const team = withStep(chain, "value", { party: "role:valuationTeam" });
  const member = organisation.people.find(({ id }) => id === 4);
  const people = organisation.people.map((each) =>
    each.id === member?.id ? { ...each, roles: [...each.roles, "valuationTeam" as const] } : each,
  );
  const withTeam = { organisation: { ...organisation, people } };
  const by = (id: number, personId: number, when: number, account = 100 + personId) => ({
    ...valuation(id, minute(when, 0)),
    valuedById: personId,
    createdBy: account,
  });

  it("is left by a valuation of somebody with the role, not by anybody else's [A-030 in part, A-035 in part]", () => {
    expect(derive({ valuations: [by(1, 1, 2)] }, team, withTeam).standing.step?.key).toBe("value");
    expect(derive({ valuations: [by(1, 4, 2)] }, team, withTeam).standing.step?.key).toBe("forum");
    expect(derive({ valuations: [by(1, 1, 2), by(2, 4, 3)] }, team, withTeam).standing.step?.key).toBe(
      "forum",
    );
  });

  it("is not left by a valuation that somebody else wrote in the name of one with the role [A-020 in part]", () => {
    expect(derive({ valuations: [by(1, 4, 2, 101)] }, team, withTeam).standing.step?.key).toBe("value");
  });
});

describe("an initiative's status", () => {
  it("has Växjö's six names among the ones that every model shares [A-063]", () => {
    expect(
      (["developing", "valued", "forDecision", "decided", "planning", "executing"] as const).map((status) =>
        initiativeStatusLabels[status].sv.toLocaleLowerCase("sv"),
      ),
    ).toEqual(["i utvecklingsfas", "värderad", "för beslut", "beslutad", "i planering", "genomförs"]);
  });

  it("is the stated one until something happens, and then follows the steps [A-063 in part, A-067 in part]", () => {
    expect(derive({})).toMatchObject({ status: "idea", arrivedBy: `initiatives.1.${minute(1, 0)}` });
    expect(derive({ valuations: valued })).toMatchObject({ status: "valued", arrivedBy: "valuations.1" });
    const advised = derive({ valuations: valued, decisions: [forum] });
    expect(advised).toMatchObject({ status: "forDecision", arrivedBy: "decisions.1" });
    expect(advised.standing.step?.key).toBe("decide");
    const granted = derive({ valuations: valued, decisions: [forum, grant] });
    expect(granted.status).toBe("executing");
    expect(granted.passed.map(({ step, act }) => `${step.key}:${act}`)).toEqual([
      "value:valued",
      "forum:recommend",
      "decide:grant",
    ]);
    const done = decision(3, minute(5, 0), { outcome: "complete", by: 1 });
    expect(derive({ valuations: valued, decisions: [forum, grant, done] }).status).toBe("closed");
  });

  it("keeps the newest valuation's score and does not fall back when valued again later [A-132 in part]", () => {
    const again = [...valued, valuation(2, minute(9, 0), 5)];
    const derived = derive({ valuations: again, decisions: [forum, grant] });
    expect(derived.status).toBe("executing");
    expect(derived.score).toBe(80);
  });

  it("is what the coordinator states later, and what counted before still counts", () => {
    const stated = initiative({ statedStatus: "planning", statedAt: minute(9, 0) });
    const accepted = new Set([1]);
    const derived = derive({ initiative: stated, valuations: valued, decisions: [forum, grant] }, chain, {
      accepted,
    });
    expect(derived.status).toBe("planning");
    expect(derived.judged.get(1)).toEqual({ counts: true });
    expect(whyNot(derived, 2)).toContain("koordinatorn");
  });

  it("is not decided because whoever registers the need writes so; the coordinator's word on it holds [A-020 in part]", () => {
    const written = (createdBy: number) =>
      derive({ initiative: { ...initiative({ statedStatus: "decided" }), createdBy } }).status;
    expect([101, 102, 109, serverAccount].map(written)).toEqual(["idea", "idea", "decided", "decided"]);
  });

  it("is moved by what follows a registration, though the clock of whoever registered it runs ahead", () => {
    const ahead = (minutes: number) =>
      derive({
        initiative: initiative({ statedAt: minute(1, minutes) }),
        valuations: [valuation(1, minute(1, 1))],
      }).status;
    expect([ahead(0), ahead(10), ahead(60)]).toEqual(["valued", "valued", "idea"]);
  });

  it("begins anew at the first step when work that rests is valued", () => {
    const resting = initiative({ statedStatus: "dormant", statedAt: minute(1, 0) });
    expect(derive({ initiative: resting }).status).toBe("dormant");
    expect(derive({ initiative: resting, valuations: valued }).status).toBe("valued");
  });
});

describe("a decision", () => {
  const advised = { valuations: valued, decisions: [forum] };
  const after = (changes: Partial<Parameters<typeof decision>[2]>, more: Partial<CaseRows> = {}) =>
    derive({
      ...advised,
      decisions: [forum, decision(2, minute(4, 0), { outcome: "grant", by: 2, ...changes })],
      ...more,
    });

  it("of somebody outside the step's party moves nothing, and says whose it is [A-020, A-035]", () => {
    const derived = after({ by: 7 });
    expect(derived.status).toBe("forDecision");
    expect(whyNot(derived, 2)).toContain("Person 2");
  });

  it("where nobody is named says whom to ask", () => {
    const unmanaged = {
      ...organisation,
      units: organisation.units.map((unit) => ({ ...unit, managerId: undefined })),
    };
    const derived = derive({ ...advised, decisions: [forum, grant] }, chain, { organisation: unmanaged });
    expect(whyNot(derived, 2)).toContain("be koordinatorn");
  });

  it("of the manager's deputy, and of a deputy of somebody who sits in the body, counts [A-036 in part]", () => {
    expect(after({ by: 3 }).status).toBe("executing");
    const byDeputy = decision(1, minute(3, 0), { outcome: "recommend", by: 8, bodyId: 1 });
    expect(derive({ valuations: valued, decisions: [byDeputy] }).status).toBe("forDecision");
  });

  it("of a body without the mandate does not count, whatever the row says [A-020, D-01]", () => {
    const rejected = decision(1, minute(3, 0), { outcome: "reject", by: 4, bodyId: 1 });
    const derived = derive({ valuations: valued, decisions: [rejected] });
    expect(derived.status).toBe("valued");
    expect(whyNot(derived, 1)).toContain("rekommenderar");
  });

  it("of a body that has ended does not count [A-028 in part]", () => {
    const ended = {
      ...organisation,
      bodies: [
        body(2, "council", { chairId: 5, endsOn: day("2026-11-02") }),
        ...organisation.bodies.slice(0, 1),
      ],
    };
    const dear = initiative({ budget: 500_000 });
    const said = decision(2, minute(4, 0), { outcome: "recommend", by: 5, bodyId: 2 });
    const all = { initiative: dear, valuations: valued, decisions: [forum, said] };
    expect(derive(all).standing.step?.key).toBe("decide");
    const derived = derive(all, chain, { organisation: ended });
    expect(derived.standing.step?.key).toBe("council");
    expect(whyNot(derived, 2)).toContain("upphört");
  });

  it("above the delegation's limit, or while the cost is unknown, is not taken [D-01, A-230 in part]", () => {
    const limited = {
      ...chain,
      mandates: chain.mandates.map((each) =>
        each.party === "unit:manager" ? line("unit:manager", "execution", "decides", 40_000) : each,
      ),
    };
    const status = (budget: number | undefined) =>
      derive({ initiative: initiative({ budget }), valuations: valued, decisions: [forum, grant] }, limited);
    expect(status(40_000).status).toBe("executing");
    expect(status(40_001).status).toBe("forDecision");
    expect(whyNot(status(undefined), 2)).toContain("kostnaden är inte angiven");
  });

  it("is another's than the recommendation before it [A-002]", () => {
    const sameHands = {
      ...organisation,
      bodies: [body(1, "forum", { unitId: 1, chairId: 2 })],
    };
    const own = decision(1, minute(3, 0), { outcome: "recommend", by: 2, bodyId: 1 });
    const derived = derive({ valuations: valued, decisions: [own, grant] }, chain, {
      organisation: sameHands,
    });
    expect(derived.status).toBe("forDecision");
    expect(whyNot(derived, 2)).toContain("någon annan");
    const deputys = decision(2, minute(4, 0), { outcome: "grant", by: 3 });
    expect(
      derive({ valuations: valued, decisions: [own, deputys] }, chain, { organisation: sameHands }).status,
    ).toBe("executing");
  });

  it("written by another than the one whom it names does not count; one that the bot wrote does", () => {
    expect(derive({ valuations: valued, decisions: [forum, { ...grant, createdBy: 107 }] }).status).toBe(
      "forDecision",
    );
    expect(
      derive({ valuations: valued, decisions: [forum, { ...grant, createdBy: serverAccount }] }).status,
    ).toBe("executing");
  });

  it("meant for another step is refused, so that an old card does not decide what is new", () => {
    expect(whyNot(after({ step: "forum" }), 2)).toContain("forum");
    expect(after({ step: "decide" }).status).toBe("executing");
  });

  it("that was refused once is not let in by what is changed afterwards; it has to be taken anew", () => {
    const refused = {
      ...grant,
      standing: "doesNotCount",
      standingReason: { sv: "För dyrt.", en: "Too dear." },
      modifiedBy: serverAccount,
    } as const;
    const derived = derive({ valuations: valued, decisions: [forum, refused] });
    expect(derived.status).toBe("forDecision");
    expect(whyNot(derived, 2)).toBe("För dyrt.");
    expect(derive({ valuations: valued, decisions: [forum, { ...refused, modifiedBy: 102 }] }).status).toBe(
      "executing",
    );
  });
});

describe("a gate that was shut when a decision was written", () => {
  const gate = (when: Condition) =>
    withStep(chain, "execute", {
      exit: [{ key: "gate", text: { sv: "Grinden är stängd.", en: "The gate is shut." }, when }],
    });
  const complete = decision(3, minute(10, 0), { outcome: "complete", by: 1 });
  const stored = (modified: ReturnType<typeof minute>) => ({
    id: 1,
    version: "2",
    createdAt: minute(5, 0),
    modifiedAt: modified,
    createdBy: 101,
    modifiedBy: 101,
  });
  /** Each way to open the gate by an edit, with a day before the decision where it has one. */
  const ways = (edited: ReturnType<typeof minute>) => {
    const gone = retirement({ state: "retired", settledOn: day("2026-11-09"), settledById: 2 });
    const noneOpen = gate({ fact: "openRetirements", atMost: 0 });
    return [
      [noneOpen, { retirements: [{ ...gone, ...stored(edited) }] }],
      [noneOpen, { retirements: [{ ...retirement({ isRemoved: true }), ...stored(edited) }] }],
      [
        gate({ fact: "retires", is: "nothing" }),
        { retirements: [{ ...retirement({ kind: "nothing", note: "Nytt arbete" }), ...stored(edited) }] },
      ],
      [
        gate({ fact: "done:check", is: true }),
        { basisItems: [{ ...basisItem({ doneOn: day("2026-11-09") }), ...stored(edited) }] },
      ],
      [
        gate({ fact: "open:check", is: false }),
        { basisItems: [{ ...basisItem({ isRemoved: true }), ...stored(edited) }] },
      ],
      [
        gate({ fact: "openDuties", atMost: 0 }),
        { duties: [{ ...duty({ state: "done" }), ...stored(edited) }] },
      ],
    ] as const;
  };
  const acts = { valuations: valued, decisions: [forum, grant, complete] };

  it("is not opened by an edit made later, whatever day it names [A-091 in part, A-222 in part]", () => {
    for (const [model, papers] of ways(minute(10, 1))) {
      const derived = derive({ ...acts, ...papers }, model);
      expect(whyNot(derived, 3)).toContain("Grinden är stängd.");
      expect(derived.status).toBe("executing");
      const anew = decision(4, minute(11, 0), { outcome: "complete", by: 1 });
      const again = derive({ ...acts, ...papers, decisions: [...acts.decisions, anew] }, model);
      expect([again.judged.get(4)?.counts, again.status]).toEqual([true, "closed"]);
    }
  });

  it("lets through what was settled when the decision was written, and what has counted whoever edits the row later", () => {
    for (const [model, papers] of ways(minute(10, 0)))
      expect(derive({ ...acts, ...papers }, model).status).toBe("closed");
    for (const [model, papers] of ways(minute(12, 0))) {
      const accepted = new Set([1, 2, 3]);
      expect(derive({ ...acts, ...papers }, model, { accepted }).status).toBe("closed");
    }
  });
});

describe("a decision that has counted", () => {
  const accepted = new Set([1, 2]);
  const both = { valuations: valued, decisions: [forum, { ...grant, step: "decide" }] };

  it("goes on counting when the manager is another, the gate is shut and the body is gone", () => {
    const others = { ...organisation, people: organisation.people.filter(({ id }) => id > 4), bodies: [] };
    const shut = withStep(chain, "decide", {
      exit: [
        {
          key: "x",
          text: { sv: "Skriv hur det följs upp.", en: "" },
          when: { fact: "hasFollowUp", is: true },
        },
      ],
    });
    expect(derive(both, shut, { organisation: others, accepted }).status).toBe("executing");
  });

  it("finds its step when a step before it has come to apply since", () => {
    const dearer = initiative({ budget: 500_000 });
    expect(derive({ ...both, initiative: dearer }, chain, { accepted }).status).toBe("executing");
  });

  it("finds its step in the process that its unit had then", () => {
    const own = {
      ...chain,
      processes: [
        ...chain.processes,
        {
          ...(chain.processes[0] ?? { steps: [] }),
          key: "own",
          name: { sv: "Egen", en: "Own" },
          unitKeys: ["omsorg"],
          steps: (chain.processes[0]?.steps ?? []).map((step) => ({
            ...step,
            key: `own-${step.key}`,
            moves: step.moves.map(({ act, to }) => ({
              act,
              to: ["closed", "rejected"].includes(to) ? to : `own-${to}`,
            })),
          })),
        },
      ],
    };
    const moved = initiative({ unitId: 3 });
    const derived = derive({ ...both, initiative: moved }, own, { accepted });
    expect(derived.status).toBe("executing");
    expect(derived.standing.step?.key).toBe("own-execute");
  });
});

describe("another model", () => {
  const newDay = (takesOverOn: string) => [
    version(chain, "2026-01-01"),
    { ...version({ ...taby, version: 9 }, takesOverOn), id: 2, createdAt: minute(5, 0) },
  ];
  const under = (changes: Partial<CaseRows>, takesOverOn = "2026-11-05") =>
    derive(changes, chain, { book: bookOf(...newDay(takesOverOn)), accepted: new Set([1]) });

  it("keeps status and score of what was valued under the former, and finds the step for it [D-25, A-231 in part]", () => {
    const derived = under({ valuations: valued, decisions: [forum] });
    expect(derived.standing.model.key).toBe("taby");
    expect([derived.status, derived.score]).toEqual(["forDecision", 50]);
    // Not at the step that is called "decide" there too: another party acts at it, on advice that has not been given.
    expect(derived.standing.step).toMatchObject({ key: "prepare", status: "forDecision" });
    expect(derived.passed.map(({ step }) => step.key)).toEqual(["value", "forum"]);
  });

  it("that is dated back does not judge what was done before it was published", () => {
    const dated = under({ valuations: valued, decisions: [forum] }, "2026-11-01");
    expect([dated.status, dated.passed.map(({ step }) => step.key)]).toEqual([
      "forDecision",
      ["value", "forum"],
    ]);
  });

  it("refuses who decided under the former and does not under the new", () => {
    const later = decision(2, minute(6, 0), { outcome: "grant", by: 2 });
    const derived = under({ valuations: valued, decisions: [forum, later] });
    expect(derived.judged.get(2)?.counts).toBe(false);
  });
});

describe("what an initiative meets on its way", () => {
  it("leaves out the steps of a forum where the unit has none, such as a company [A-017]", () => {
    const derived = derive({ initiative: initiative({ unitId: 2 }), valuations: valued });
    expect(derived.standing.step?.key).toBe("decide");
    expect(derived.status).toBe("forDecision");
    const granted = derive({
      initiative: initiative({ unitId: 2 }),
      valuations: valued,
      decisions: [decision(1, minute(3, 0), { outcome: "grant", by: 2 })],
    });
    expect(granted.status).toBe("executing");
  });

  it("does not leave out a step where the forum decides: a unit without one has to get one first", () => {
    const deciding = {
      ...chain,
      mandates: [...chain.mandates, line("body:forum", "principle", "decides")],
    };
    const model = withStep(deciding, "forum", { matter: "principle" });
    const derived = derive({ initiative: initiative({ unitId: 2 }), valuations: valued }, model);
    expect(derived.standing.step?.key).toBe("forum");
  });

  it("is a step on condition only when the condition surely holds", () => {
    const at = (budget: number | undefined) =>
      derive({ initiative: initiative({ budget }), valuations: valued, decisions: [forum] }).standing.step
        ?.key;
    expect([at(100_000), at(99_999), at(undefined)]).toEqual(["council", "decide", "decide"]);
  });

  it("is a gate that holds a valuation back until it is open, and then lets it through [A-046]", () => {
    const gated = withStep(chain, "value", {
      exit: [
        {
          key: "score",
          text: { sv: "Nyttan ska vara minst 60.", en: "" },
          when: { fact: "score", atLeast: 60 },
        },
        {
          key: "papers",
          text: { sv: "Minst en ska ha bedömt.", en: "" },
          when: { fact: "signOffs", atLeast: 1 },
        },
      ],
    });
    const high = [valuation(1, minute(2, 0), 5)];
    const signOff = {
      ...valuation(1, minute(3, 0)),
      key: "s",
      aspect: "law",
      verdict: "suitable",
      note: "",
      signedById: 9,
      createdBy: 109,
    } as const;
    expect(derive({ valuations: high }, gated).status).toBe("idea");
    expect(derive({ valuations: high, signOffs: [signOff] }, gated).status).toBe("valued");
    // Somebody without a role for the aspect opens no gate, nor does a row that names somebody else.
    expect(derive({ valuations: high, signOffs: [{ ...signOff, signedById: 1 }] }, gated).status).toBe(
      "idea",
    );
    expect(derive({ valuations: high, signOffs: [{ ...signOff, createdBy: 107 }] }, gated).status).toBe(
      "idea",
    );
    expect(derive({ valuations: [valuation(1, minute(2, 0), 1)], signOffs: [signOff] }, gated).status).toBe(
      "idea",
    );
  });

  it("is judged by what was known when the decision was taken, not by what came later", () => {
    const gated = withStep(chain, "decide", {
      exit: [{ key: "c", text: { sv: "Två värderingar.", en: "" }, when: { fact: "signOffs", atLeast: 1 } }],
    });
    const late = {
      ...valuation(1, minute(9, 0)),
      key: "s",
      aspect: "law",
      verdict: "suitable",
      note: "",
      signedById: 9,
      createdBy: 109,
    } as const;
    const derived = derive({ valuations: valued, decisions: [forum, grant], signOffs: [late] }, gated);
    expect(derived.status).toBe("forDecision");
    expect(whyNot(derived, 2)).toContain("Först:");
  });
});

describe("an initiative that went into another", () => {
  const link = (statedById: number, more = {}) => ({
    ...valuation(1, minute(5, 0)),
    key: "l",
    initiativeId: 8,
    otherId: 1,
    kind: "merge" as const,
    reason: "Samma system",
    statedById,
    costSplit: [],
    createdBy: 100 + statedById,
    ...more,
  });

  it("is closed from then on, and decisions belong to the other [D-09 in part]", () => {
    const late = decision(2, minute(6, 0), { outcome: "grant", by: 2 });
    const derived = derive({ valuations: valued, decisions: [forum, late], needLinks: [link(2)] });
    expect(derived).toMatchObject({ status: "closed", arrivedBy: "needLinks.1" });
    expect(derived.standing).toMatchObject({ step: undefined, mergedIntoId: 8 });
    expect(whyNot(derived, 2)).toContain("gått samman");
  });

  it("was put there by its owner, its manager or the coordinator; nobody else can end it by a row", () => {
    const status = (by: number) => derive({ needLinks: [link(by)] }).status;
    expect([1, 2, 3, 9].map(status)).toEqual(["closed", "closed", "closed", "closed"]);
    expect([4, 7].map(status)).toEqual(["idea", "idea"]);
    expect(derive({ needLinks: [link(1, { createdBy: 107 })] }).status).toBe("idea");
  });

  it("stands on its own again when somebody says later that the two differ", () => {
    const parted = link(1, { id: 2, kind: "different", createdAt: minute(6, 0) });
    expect(derive({ valuations: valued, needLinks: [link(2), parted] }).status).toBe("valued");
  });
});
