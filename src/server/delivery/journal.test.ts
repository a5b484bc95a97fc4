import { appendFile, mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { at } from "../../../tests/support/council-site.ts";
import { journal, linesIn } from "./journal.ts";
import type { Mark } from "./mark.ts";

let folder: string;
beforeEach(async () => {
  folder = join(await mkdtemp(join(tmpdir(), "radslag-journal-")), "data");
});

const file = (): string => join(folder, "deliveries.jsonl");
const mark = (id: number): Mark => ({
  id,
  version: '"a,1"',
  says: {
    state: "sent",
    attempts: 1,
    notBefore: at("2026-11-22T08:00:00Z"),
    reason: "",
    conversationId: "a:1",
    activityId: "1700",
    sentAt: at("2026-11-22T08:00:01Z"),
  },
});

describe("what a server has set about", () => {
  it("is known to the server that is started after it", async () => {
    const before = journal(linesIn(folder));
    await before.open("one");
    await before.begin("one", 7);
    await before.note("one", mark(7));
    await before.begin("one", 8);
    const after = journal(linesIn(folder));
    expect(await after.of("one")).toEqual(
      new Map<number, unknown>([
        [7, mark(7)],
        [8, "begun"],
      ]),
    );
    expect(await after.of("two")).toBeUndefined();
  });

  it("is whole when many messages go out at once", async () => {
    const one = journal(linesIn(folder));
    await one.open("one");
    const ids = Array.from({ length: 60 }, (_, index) => index);
    await Promise.all(ids.map((id) => one.begin("one", id)));
    expect([...((await one.of("one")) ?? [])]).toHaveLength(60);
  });

  it("is read past a line that a stop has cut off, and goes on after it", async () => {
    await journal(linesIn(folder)).open("one");
    await appendFile(file(), '\n["one",');
    const after = journal(linesIn(folder));
    await after.begin("one", 8);
    expect(await after.of("one")).toEqual(new Map([[8, "begun"]]));
  });

  it("is forgotten when SharePoint has it, and goes on in the same file", async () => {
    const one = journal(linesIn(folder));
    await one.open("one");
    await one.open("two");
    await one.keepOnly("two");
    await one.begin("two", 9);
    expect(await one.of("one")).toBeUndefined();
    expect(await one.of("two")).toEqual(new Map([[9, "begun"]]));
    await one.keepOnly("");
    expect(await readFile(file(), "utf8")).toBe("");
  });

  it("says so when the folder cannot be written to, so that nothing is sent", async () => {
    await writeFile(folder, "a file where the folder should be");
    await expect(journal(linesIn(folder)).begin("one", 1)).rejects.toThrow(/EEXIST|ENOTDIR/u);
  });
});
