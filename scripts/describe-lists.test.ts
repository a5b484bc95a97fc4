import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { listsPage, listsPagePath } from "./describe-lists.ts";

it("keeps docs/lists.md as the lists are; otherwise run: npx node scripts/describe-lists.ts", async () => {
  expect(readFileSync(listsPagePath, "utf8")).toBe(await listsPage());
});
