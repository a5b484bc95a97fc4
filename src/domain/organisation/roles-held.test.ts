import { expect, it } from "vitest";
import { initiative, organisation, person } from "../../../tests/support/governed-case.ts";
import { rolesHeld, type HeldIn } from "./roles-held.ts";

const pool = (ownerId: number) => ({
  ...person(1, []),
  key: "upphandling",
  name: "Upphandling",
  ownerId,
  hoursPerMonth: 80,
  purpose: "",
});
const within: HeldIn = {
  ...organisation,
  pools: [pool(6)],
  initiatives: [
    initiative(),
    { ...initiative({ title: "Bygglov", benefitOwnerId: 6, reviewerIds: [2, 6] }), id: 2 },
    { ...initiative({ status: "closed" }), id: 3 },
  ],
  duties: [
    { id: 8, ownerId: 1, state: "open" },
    { id: 9, ownerId: 1, state: "done" },
  ],
};
const words = (id: number) => rolesHeld(id, within).map(({ what }) => what.sv);

it("lists what somebody is, so that a hand-over leaves nothing with nobody [A-036 in part]", () => {
  expect(words(1)).toEqual(["Verksamhetsföreträdare för 2 initiativ", "En öppen plikt"]);
  expect(words(2)).toEqual(["Chef för bygg", "Chef för bolaget", "Chef för omsorg", "Granskar ”Bygglov”"]);
  expect(words(3)).toEqual(["Ersättare för Person 2"]);
  expect(words(4)).toEqual(["Ordförande i forum", "Ordförande i forum"]);
  expect(words(6)).toEqual([
    "Ledamot i council",
    "Äger resurspoolen Upphandling",
    "Effekthemtagningsansvarig för ”Bygglov”",
    "Granskar ”Bygglov”",
    "Resursägare",
  ]);
  expect(words(99)).toEqual([]);
});

it("names the rows, so that they can be given to somebody else; what is over stays with whoever did it", () => {
  expect(rolesHeld(1, within)[0]?.ids).toEqual([1, 2]);
  expect(rolesHeld(2, within).map(({ ids }) => ids)).toEqual([[1], [2], [3], [2]]);
});
