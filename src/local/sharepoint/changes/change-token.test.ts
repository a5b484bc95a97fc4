import { expect, it } from "vitest";
import { parseChangeToken } from "#local/sharepoint/changes/change-token.ts";
import { changeToken } from "#local/sharepoint/store/change-log.ts";

const recorded = "1;3;e277c5a7-313b-4abc-8a42-854f3adc74d5;638011602133200000;699159071";

it("reads a recorded token to the millisecond and writes it again", () => {
  const token = parseChangeToken(recorded);
  expect(token).toEqual({
    scope: "list",
    id: "e277c5a7-313b-4abc-8a42-854f3adc74d5",
    time: Date.parse("2022-10-12T08:30:13.320Z"),
    entry: 699159071,
  });
  expect(token && changeToken(3, token.id, { time: token.time, number: token.entry })).toBe(recorded);
});

it("refuses what is no token", () => {
  for (const text of [
    "",
    "1;3;nonsense;1;1",
    "1;5;e277c5a7-313b-4abc-8a42-854f3adc74d5;1;1",
    `${recorded};0`,
  ])
    expect(parseChangeToken(text)).toBeUndefined();
});
