import { describe, expect, it } from "vitest";
import { aspects } from "#domain/governance/sign-off.ts";
import { initiativeStatuses } from "#domain/initiatives/initiative-status.ts";
import { person } from "../../../tests/support/governed-case.ts";
import type { Role } from "./person.ts";
import {
  managerOf,
  mayEditModel,
  mayEnterFunds,
  maySettleDuty,
  mayStateStatus,
  maySignOff,
} from "./rights.ts";

const withRole = (role: Role) => person(5, [role]);
const unit = {
  key: "o",
  name: "Omsorg",
  shortName: "OF",
  kind: "administration",
  managerId: 1,
  isCentral: false,
  strategistId: undefined,
  means: undefined,
  result: undefined,
} as const;

it("knows a unit's manager, and that there may be none", () => {
  const people = [person(1, ["manager"]), person(2, ["manager"])];
  expect(managerOf(unit, people)?.id).toBe(1);
  expect(managerOf({ ...unit, managerId: undefined }, people)).toBeUndefined();
  expect(managerOf(undefined, people)).toBeUndefined();
});

describe("what the governing model does not give", () => {
  it("is the coordinator's: models and the ledger", () => {
    const coordinator = withRole("coordinator");
    expect([mayEditModel(coordinator), mayEditModel(withRole("chair")), mayEditModel(undefined)]).toEqual([
      true,
      false,
      false,
    ]);
    expect([mayEnterFunds(coordinator, "granted"), mayEnterFunds(withRole("manager"), "granted")]).toEqual([
      true,
      false,
    ]);
    expect([mayEnterFunds(withRole("staff"), "applied"), mayEnterFunds(undefined, "applied")]).toEqual([
      true,
      false,
    ]);
  });

  it("is a word on an aspect by somebody with a role for it, and nobody else [A-224 in part]", () => {
    const may = (role: Role) => aspects.filter((aspect) => maySignOff(withRole(role), aspect));
    expect(may("lawyer")).toEqual(["law"]);
    expect(may("dataProtectionOfficer")).toEqual(["security", "law"]);
    expect(may("systemOwner")).toEqual(["technology"]);
    expect(may("manager")).toEqual(["userBenefit"]);
    expect(may("staff")).toEqual([]);
    expect(may("coordinator")).toEqual([...aspects]);
  });

  it("is a status past the steps: by a row of one's own nobody but the coordinator makes a need decided [A-020 in part]", () => {
    const may = (role: Role) => initiativeStatuses.filter((status) => mayStateStatus(withRole(role), status));
    expect(may("coordinator")).toEqual([...initiativeStatuses]);
    expect(may("manager")).toEqual(["idea", "developing", "dormant", "unstated"]);
  });

  it("is a duty's owner's, or the deputy's, to settle [A-036 in part]", () => {
    const people = [person(1, [], { deputyId: 2 }), person(2, []), person(3, [])];
    const may = (ownerId: number | undefined) =>
      people.map((each) => maySettleDuty(each, { ownerId }, people));
    expect(may(1)).toEqual([true, true, false]);
    expect(may(undefined)).toEqual([false, false, false]);
    expect(maySettleDuty(withRole("coordinator"), { ownerId: undefined }, people)).toBe(true);
  });
});
