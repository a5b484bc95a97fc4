import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { exportRows } from "#domain/imports/export-rows.ts";
import { findHeader, type Sheet } from "#domain/imports/find-header.ts";
import { suggestMapping, mappingProblems, type ImportMapping } from "#domain/imports/import-mapping.ts";
import { planImport, type ImportPlan } from "#domain/imports/plan-import.ts";
import type { Initiative } from "#domain/initiatives/initiative.ts";
import { portfolioTotals } from "#domain/initiatives/portfolio-totals.ts";
import type { Unit } from "#domain/organisation/unit.ts";
import type { Instant } from "#domain/shared/calendar.ts";
import type { Stored } from "#domain/shared/stored.ts";
import { readSpreadsheet, SpreadsheetError } from "./read-spreadsheet.ts";
import { csvText, guarded, xlsxFile } from "./spreadsheet-files.ts";

const now = "2026-11-22T08:00:00Z" as Instant;
const file = (name: string) =>
  new Uint8Array(readFileSync(new URL(`../../../tests/data/${name}`, import.meta.url)));
const stored = <R extends object>(record: R, id: number): Stored<R> => ({
  ...record,
  id,
  version: "1",
  createdAt: now,
  modifiedAt: now,
  createdBy: 1,
  modifiedBy: 1,
});

async function open(bytes: Uint8Array): Promise<Sheet> {
  const sheet = findHeader((await readSpreadsheet(bytes)).cells);
  if (!sheet) throw new Error("no header");
  return sheet;
}

/** Carries a plan out in memory, as the repositories would. */
function carriedOut(plan: ImportPlan, before: readonly Stored<Initiative>[] = []) {
  const units = plan.newUnits.map((unit: Unit, index) => stored(unit, index + 1));
  const initiatives = plan.additions.map(({ initiative, unitKey }, index) =>
    stored(
      { ...initiative, unitId: units.find(({ key }) => key === unitKey)?.id },
      before.length + index + 1,
    ),
  );
  return { units, initiatives };
}

describe("the Government of Canada's portfolio of 2016", () => {
  const mapped = async (): Promise<[Sheet, ImportMapping]> => {
    const sheet = await open(file("gc-it-projects-2016.csv"));
    return [sheet, suggestMapping(sheet, "Kanada 2016")];
  };
  it("is mapped by its headings and needs no unit, since its amounts say what they are", async () => {
    const [sheet, mapping] = await mapped();
    expect(mapping.columns).toMatchObject({
      sourceKey: "uniqueId",
      title: "projectName",
      need: "description",
      unit: "department",
      budget: "totalBudget",
      endsOn: "rawProvidedDate",
    });
    expect(mappingProblems(mapping, sheet.header)).toEqual([]);
  });
  it("gives 398 initiatives, 37 units, 392 budgets and the checked sum [A-171 in part]", async () => {
    const [sheet, mapping] = await mapped();
    const plan = planImport({ sheet, mapping, existing: [], units: [], now });
    const { initiatives, units } = carriedOut(plan);
    const { total, budget, byUnit } = portfolioTotals(initiatives);
    expect([total, units.length, byUnit.length]).toEqual([398, 37, 37]);
    expect(budget).toEqual({ sum: 11_918_961_480, known: 392, unknown: 6 });
  });
  it("lists row by row what cannot be read, and guesses at nothing", async () => {
    const [sheet, mapping] = await mapped();
    const { problems } = planImport({ sheet, mapping, existing: [], units: [], now });
    expect(problems.length).toBeGreaterThan(0);
    for (const { row, written } of problems) {
      const cells = sheet.rows.find(({ number }) => number === row)?.cells.map((cell) => cell.trim());
      expect(cells).toContain(written);
    }
    expect(problems.map(({ written }) => written)).toContain(
      "Not available at this point of time, currently being estimated.",
    );
  });
  it("changes nothing when read a second time, and deletes nothing that the file lacks", async () => {
    const [sheet, mapping] = await mapped();
    const { initiatives, units } = carriedOut(planImport({ sheet, mapping, existing: [], units: [], now }));
    const shorter = { ...sheet, rows: sheet.rows.slice(1) };
    const again = planImport({ sheet: shorter, mapping, existing: initiatives, units, now });
    expect([again.additions.length, again.updates.length, again.unchanged, again.newUnits.length]).toEqual([
      0, 0, 397, 0,
    ]);
    expect(again.notInFile.map(({ title }) => title)).toEqual(["MyGCHR"]);
  });
  it.each(["csv", "xlsx"] as const)(
    "exports as %s what imports again unchanged [A-171, D-26 in part]",
    async (kind) => {
      const [sheet, mapping] = await mapped();
      const { initiatives, units } = carriedOut(planImport({ sheet, mapping, existing: [], units: [], now }));
      const table = exportRows(initiatives, units, "sv");
      const bytes =
        kind === "csv"
          ? new TextEncoder().encode(csvText(table))
          : new Uint8Array(await (await xlsxFile(table, "Portfölj")).arrayBuffer());
      const exported = await open(bytes);
      const back = planImport({
        sheet: exported,
        mapping: suggestMapping(exported, ""),
        existing: initiatives,
        units,
        now,
      });
      expect(back.problems).toEqual([]);
      expect([back.additions.length, back.updates.map(({ changes }) => changes), back.unchanged]).toEqual([
        0,
        [],
        398,
      ]);
    },
  );
});

describe("the United Kingdom's portfolio of 2019", () => {
  it("is read as Windows-1252 with cells of several lines", async () => {
    const { encoding, cells } = await readSpreadsheet(file("uk_gmpp_2019.csv"));
    expect(encoding).toBe("Windows-1252");
    expect(cells.flat().some((cell) => cell.includes("\n"))).toBe(true);
  });
  it("gives 133 projects, with exempt figures listed and not invented", async () => {
    const sheet = await open(file("uk_gmpp_2019.csv"));
    const mapping = { ...suggestMapping(sheet, "GMPP 2019"), amountUnit: 1_000_000 };
    const plan = planImport({ sheet, mapping, existing: [], units: [], now });
    expect(plan.rows).toBe(133);
    expect(plan.additions.length + plan.problems.filter(({ field }) => field === "row").length).toBe(133);
    const disposal = plan.additions[0]?.initiative;
    expect([disposal?.budget, disposal?.startsOn, disposal?.endsOn]).toEqual([
      12_343_960_000,
      "2008-06-30",
      "2040-12-31",
    ]);
    expect(plan.problems.some(({ written }) => written.startsWith("Exempt under Section"))).toBe(true);
  });
});

describe("bad files", () => {
  it.each([
    ["a PDF", new TextEncoder().encode("%PDF-1.7 …"), /inget kalkylblad/],
    ["an old Excel file", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0]), /äldre Excel/],
    ["a broken zip", new Uint8Array([0x50, 0x4b, 3, 4, 9, 9]), /inget kalkylblad/],
    ["nothing", new Uint8Array(), /tom/],
  ])("says what to do with %s", async (_, bytes, sentence) => {
    const failure = await readSpreadsheet(bytes).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(SpreadsheetError);
    expect((failure as SpreadsheetError).text.sv).toMatch(sentence);
  });
  it("tells doubled headings apart and finds the headings below a title", async () => {
    const sheet = await open(
      new TextEncoder().encode("Projektlista 2020;;\n;;\nNamn;Belopp;Belopp\nA;1;2\n"),
    );
    expect(sheet.header).toEqual(["Namn", "Belopp", "Belopp (2)"]);
    expect(sheet.rows).toEqual([{ number: 4, cells: ["A", "1", "2"] }]);
  });
  it("lists impossible dates, intervals for amounts, rows without a title and doubled ids [X-008, D-26 in part]", async () => {
    const text =
      "Id;Rubrik;Budget (kr);Start\n1;A;5 - 25 Million;2020-02-31\n2;;10;2020\n1;B;10;2020\n3;C;596 600kr;höst 2017\n";
    const sheet = await open(new TextEncoder().encode(text));
    const plan = planImport({ sheet, mapping: suggestMapping(sheet, "r"), existing: [], units: [], now });
    expect(plan.problems.map(({ row, field }) => [row, field])).toEqual([
      [2, "budget"],
      [2, "startsOn"],
      [3, "row"],
      [4, "row"],
    ]);
    expect(
      plan.additions.map(({ initiative }) => [initiative.title, initiative.budget, initiative.startsOn]),
    ).toEqual([
      ["A", undefined, undefined],
      ["C", 596_600, "2017-23"],
    ]);
  });
  it("demands the unit of amounts that do not say what they count [X-011]", async () => {
    const sheet = await open(new TextEncoder().encode("Projekt;Kostnad\nIT-kostnad;251 742\n"));
    const mapping = suggestMapping(sheet, "Lund");
    expect(mappingProblems(mapping, sheet.header).map(({ field }) => field)).toEqual(["amountUnit"]);
    const plan = planImport({
      sheet,
      mapping: { ...mapping, amountUnit: 1000 },
      existing: [],
      units: [],
      now,
    });
    expect(plan.additions[0]?.initiative.budget).toBe(251_742_000);
  });
});

it("keeps a spreadsheet program from running what somebody wrote as a formula", () => {
  expect(["=1+1", "+46", "@x", "-1", "text", 5].map(guarded)).toEqual([
    "'=1+1",
    "'+46",
    "'@x",
    "'-1",
    "text",
    5,
  ]);
});
