import { describe, expect, it } from "vitest";
import type { Calculation } from "#domain/benefits/calculation.ts";
import type { Person, Role } from "#domain/organisation/person.ts";
import type { Stored } from "#domain/shared/stored.ts";
import { day, minute, person, rows, serverAccount, valuation } from "../../../tests/support/governed-case.ts";
import { PresetWalk } from "../../../tests/support/preset-walk.ts";
import { calculation } from "../../../tests/support/records.ts";
import { orebroSummary } from "#domain/valuation/orebro-summary.ts";
import { rowsUntil } from "./acts-of.ts";
import type { CaseRows } from "./case-rows.ts";
import { contradictions } from "./contradictions.ts";
import { factsOf } from "./facts.ts";
import type { GoverningModel, Team } from "./governing-model.ts";
import { lund } from "./presets/lund.ts";
import { orebro } from "./presets/orebro.ts";
import { publicationProblems, vacantCompetences } from "./publication-problems.ts";
import { handedTo, teamState } from "./teams.ts";

const [team] = orebro.teams;
if (!team) throw new Error("Örebro's model has no team.");

const member = (id: number, ...more: readonly Role[]) => person(id, ["valuationTeam", ...more]);
const whole = [
  member(1, "teamCoordinator"),
  member(2, "projectModelLead"),
  member(3, "socialEconomist", "economist"),
  member(4, "economist"),
  member(5, "coordinator"),
];
const states = (people: readonly Stored<Person>[]) =>
  teamState(team, people).seats.map(({ role, filledBy, vacant }) => [
    role,
    filledBy.map(({ id }) => id),
    vacant,
  ]);

describe("who is in a team [A-030 in part]", () => {
  it("is everybody with its role, each in the seats whose roles they have, and so one may fill several", () => {
    expect(states(whole)).toEqual([
      ["teamCoordinator", [1], 0],
      ["projectModelLead", [2], 0],
      ["socialEconomist", [3], 0],
      ["economist", [3, 4], 0],
      ["coordinator", [5], 0],
    ]);
    expect(teamState(team, whole)).toMatchObject({ isWhole: true, vacancies: [] });
  });

  it("leaves a seat vacant that only somebody outside the team could fill, and says how many are missing", () => {
    const people = [...whole.slice(0, 3), person(4, ["economist"]), person(5, ["coordinator"])];
    const { vacancies, isWhole, members } = teamState(team, people);
    expect(vacancies.map(({ role, vacant }) => [role, vacant])).toEqual([
      ["economist", 1],
      ["coordinator", 1],
    ]);
    expect([isWhole, members.length]).toEqual([false, 3]);
    expect(vacantCompetences(orebro, people).map(({ field, text }) => [field, text.sv])).toEqual([
      [
        "teams.valuationTeam.competences.economist",
        "”Värderingsteamet” saknar ekonom: 1 av 2 finns. Ge någon i teamet rollen under Organisation.",
      ],
      [
        "teams.valuationTeam.competences.coordinator",
        "”Värderingsteamet” saknar koordinator: 0 av 1 finns. Ge någon i teamet rollen under Organisation.",
      ],
    ]);
    expect(vacantCompetences(orebro, whole)).toEqual([]);
    expect(vacantCompetences(lund, [])).toEqual([]);
  });

  it("keeps no model from being published by a vacancy", () => {
    const today = day("2026-11-22");
    const decided = { decidedBy: "KS", decidedOn: today, paragraph: "§ 1", takesOverOn: today };
    expect(publicationProblems(orebro, decided, [], today)).toEqual([]);
  });
});

const calculated = (id: number, at: string, by: number, createdBy = 100 + by): Stored<Calculation> => ({
  ...valuation(id, minute(2, 0)),
  ...calculation({ initiativeId: 1, madeById: by }),
  id,
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- an instant
  createdAt: at as CaseRows["initiative"]["createdAt"],
  createdBy,
});
const known = (of: Partial<CaseRows>, people: readonly Stored<Person>[] = whole) =>
  factsOf({
    rows: rows(of),
    model: orebro,
    authors: { people, accountId: serverAccount },
    parameter: () => undefined,
    valuationModel: () => undefined,
  });
const byTeam = "calculatedBy:valuationTeam";

describe("what a team has done itself [A-030 in part]", () => {
  it("is the newest calculation by somebody with its role, written by them or by the server for them", () => {
    expect(known({})(byTeam)).toBe(false);
    expect(known({ calculations: [calculated(1, minute(2, 0), 4)] })(byTeam)).toBe(true);
    expect(known({ calculations: [calculated(1, minute(2, 0), 4, serverAccount)] })(byTeam)).toBe(true);
    expect(
      known({ calculations: [calculated(1, minute(2, 0), 9)] }, [...whole, person(9, ["staff"])])(byTeam),
    ).toBe(false);
  });

  it("is not what somebody else writes in a member's name, nor what somebody else has calculated since", () => {
    expect(known({ calculations: [calculated(1, minute(2, 0), 4, 109)] })(byTeam)).toBe(false);
    const people = [...whole, person(9, ["staff"])];
    const calculations = [calculated(2, minute(2, 9), 9), calculated(1, minute(2, 0), 4)];
    expect(known({ calculations }, people)(byTeam)).toBe(false);
    expect(known(rowsUntil(rows({ calculations }), minute(2, 5)), people)(byTeam)).toBe(true);
  });

  it("is a deputy's too, in the place of a member", () => {
    const people = [...whole.slice(0, 4), { ...member(5, "coordinator"), deputyId: 9 }, person(9, ["staff"])];
    expect(known({ calculations: [calculated(1, minute(2, 0), 9)] }, people)(byTeam)).toBe(true);
  });

  it("tells valuations apart in the same way, by any role", () => {
    const valuations = [{ ...valuation(1, minute(2, 0)), valuedById: 4, createdBy: 104 }];
    const facts = known({ valuations });
    expect([facts("valuedBy:valuationTeam"), facts("valuedBy:economist"), facts("valuedBy:lawyer")]).toEqual([
      true,
      true,
      false,
    ]);
    expect(facts("valuedBy:nobody")).toBeUndefined();
  });

  it("says whether the team is whole, and nothing where the model has no such team", () => {
    expect(known({})("teamIsWhole:valuationTeam")).toBe(true);
    expect(known({}, whole.slice(1))("teamIsWhole:valuationTeam")).toBe(false);
    expect(known({})("teamIsWhole:lawyer")).toBeUndefined();
  });
});

describe("handing over", () => {
  const atTeam = () =>
    new PresetWalk(orebro, {
      purpose: "Syfte",
      risks: "Risk",
      preStudy: "Förstudie",
      needAnswers: { isOrdinary: false },
      budget: 400_000,
    })
      .say("owner", "complete")
      .say("committeeChair", "complete", "committee")
      .say("owner", "complete");

  it("is an act of the team's own, to the party that its model names [A-030 in part]", () => {
    const step = orebro.processes[0]?.steps.find(({ key }) => key === "assess");
    expect(step && handedTo(orebro, step, "complete")).toBe("body:committee");
    expect(step && handedTo(orebro, step, "investigateFurther")).toBeUndefined();
    expect(handedTo(orebro, { party: "body:committee" }, "complete")).toBeUndefined();
  });

  it("takes the five competences' calculation and summary to the committee, and is not undone by what others calculate or value later [A-030]", () => {
    expect(team.competences).toEqual([
      { role: "teamCoordinator", atLeast: 1 },
      { role: "projectModelLead", atLeast: 1 },
      { role: "socialEconomist", atLeast: 1 },
      { role: "economist", atLeast: 2 },
      { role: "coordinator", atLeast: 1 },
    ]);
    const walk = atTeam().calculate();
    walk.value(orebroSummary, () => 1);
    expect(walk.place).toBe("assess developing");
    for (const other of ["owner", "manager", "coordinator", "committeeChair"] as const)
      expect(walk.refusal(other, "complete")).toContain("är det värderingsteam");
    walk.say("valuer", "complete");
    expect(walk.place).toBe("committee valued");
    walk.calculate("owner").value(orebroSummary, () => 0);
    expect(walk.place).toBe("committee valued");
  });

  it("is not barred by a vacancy, unless the model lets its gate ask for a whole team", () => {
    const strict: GoverningModel = {
      ...orebro,
      processes: orebro.processes.map((process) => ({
        ...process,
        steps: process.steps.map((step) =>
          step.key === "sort"
            ? {
                ...step,
                exit: [
                  {
                    key: "whole",
                    text: { sv: "Teamet ska vara fulltaligt.", en: "" },
                    when: { fact: "teamIsWhole:valuationTeam", is: true },
                  },
                ],
              }
            : step,
        ),
      })),
    };
    expect(contradictions(strict)).toEqual([]);
    const walk = new PresetWalk(strict, { purpose: "Syfte", needAnswers: { isOrdinary: false } });
    walk.say("owner", "complete");
    expect(walk.refusal("committeeChair", "complete", "committee")).toBe(
      "Först: Teamet ska vara fulltaligt.",
    );
    expect(atTeam().place).toBe("assess developing");
  });
});

describe("a team in a model that contradicts itself", () => {
  const fields = (changes: Partial<Team>, more: readonly Team[] = []) =>
    contradictions({ ...orebro, teams: [{ ...team, ...changes }, ...more] }).map(({ field }) => field);
  const path = "teams.valuationTeam";

  it.each<readonly [string, Partial<Team>, string]>([
    ["has a role that is no step's party", { role: "lawyer" }, "teams.lawyer.role"],
    ["has no competences, so that nobody can be in it", { competences: [] }, `${path}.competences`],
    [
      "asks for fewer than one",
      { competences: [{ role: "economist", atLeast: 0 }] },
      `${path}.competences.economist.atLeast`,
    ],
    [
      "asks for half a person",
      { competences: [{ role: "economist", atLeast: 1.5 }] },
      `${path}.competences.economist.atLeast`,
    ],
    [
      "asks for the same twice",
      {
        competences: [
          { role: "economist", atLeast: 1 },
          { role: "economist", atLeast: 2 },
        ],
      },
      `${path}.competences.economist`,
    ],
    [
      "asks for its own role, which tells nobody apart",
      { competences: [{ role: "valuationTeam", atLeast: 1 }] },
      `${path}.competences.valuationTeam`,
    ],
    [
      "asks for a role that there is not",
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what a row in the list may say
      { competences: [{ role: "wizard" as Role, atLeast: 1 }] },
      `${path}.competences.wizard`,
    ],
    ["hands over to nobody", { handsTo: "body:nobody" }, `${path}.handsTo`],
    ["hands over to itself", { handsTo: "role:valuationTeam" }, `${path}.handsTo`],
    ["hands over to a party without a step", { handsTo: "body:steeringGroup" }, `${path}.handsTo`],
    ["has no name", { name: { sv: " ", en: "Team" } }, `${path}.name`],
  ])("cannot be published when it %s", (_, changes, field) => {
    expect(fields(changes)).toEqual([field]);
  });

  it("cannot be published when another has the same role, or when a gate asks for a team that there is not", () => {
    expect(fields({}, [team])).toContain("teams.valuationTeam");
    const asking: GoverningModel = {
      ...orebro,
      duties: orebro.duties.map((duty, index) =>
        index === 0 ? { ...duty, when: { fact: "teamIsWhole:lawyer", is: true } } : duty,
      ),
    };
    expect(contradictions(asking).map(({ field }) => field)).toEqual([
      `duties.${orebro.duties[0]?.key ?? ""}.when`,
    ]);
  });

  it("hands back to nobody before it: only who comes after goes on", () => {
    // The owner's plan comes after; a proposal's committee came before, and prepares again after.
    expect(fields({ handsTo: "body:committee" })).toEqual([]);
    expect(fields({ handsTo: "initiative:owner" })).toEqual([]);
    expect(fields({ handsTo: "role:lawyer" })).toEqual([`${path}.handsTo`]);
  });
});
