import { describe, expect, it } from "vitest";
import { formattedCell } from "#local/sharepoint-pages/formatted-element.ts";
import {
  formattingValue,
  UnknownFormatting,
  type FormattingScope,
} from "#local/sharepoint-pages/formatting-expression.ts";
import type { PartialDate } from "#domain/shared/calendar.ts";
import { formatPartialDate } from "#domain/shared/partial-date.ts";
import { partialDateFormat } from "#sharepoint/schema/partial-date-format.ts";
import { rowLinkFormat } from "#sharepoint/provisioning/row-link-format.ts";

const columns: Readonly<Record<string, string | number | boolean>> = {
  ID: 7,
  Title: 'E-tjänst för "bygglov"',
  Score: 3.5,
  Done: false,
};
const scope: FormattingScope = {
  column: (name) => columns[name] ?? "",
  context: (name) => (name === "currentWeb" ? "http://localhost/sites/x" : ""),
};

describe("the formatting of a date as exactly as it is known", () => {
  const shown = (currentField: string) =>
    formattedCell(partialDateFormat, { column: () => "", context: () => currentField });

  it.each(["2017", "2017-05", "2017-23", "2017-35", "2017/2018", "2017-21/2018-12", "2017-36/2018"])(
    "shows %s in the same words as the product",
    (kept) => {
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- valid EDTF
      expect(shown(kept)).toBe(`<span>${formatPartialDate(kept as PartialDate, "sv")}</span>`);
    },
  );

  it("leaves a whole day, and nothing, as they are", () => {
    expect(shown("2018-11-06")).toBe("<span>2018-11-06</span>");
    expect(shown("")).toBe("<span></span>");
  });
});

describe("an expression of column formatting", () => {
  it.each([
    ["plain text", "plain text"],
    ["[$Title]", 'E-tjänst för "bygglov"'],
    ["='#' + [$ID]", "#7"],
    ["=@currentWeb + '/Lists/A?ID=' + [$ID]", "http://localhost/sites/x/Lists/A?ID=7"],
    ["=if([$Score] >= 3, 'hög', 'låg')", "hög"],
    ["=[$Score] > 3 && [$ID] == 7 ? 'ja' : 'nej'", "ja"],
    ["=if([$Done], 'klar', 'pågår')", "pågår"],
    ["=2 + 3 * [$ID]", 23],
    ["=(2 + 3) * -1", -5],
    ["='it\\'s'", "it's"],
    ["=length([$Title])", 1],
    ["=toUpperCase(substring([$Title], 0, 3))", "E-T"],
  ])("%s", (text, value) => {
    expect(formattingValue(text, scope)).toBe(value);
  });

  it.each(["=split([$Title], ' ')", "='open", "=[$ID] +", "=1 2"])("is refused: %s", (text) => {
    expect(() => formattingValue(text, scope)).toThrow(UnknownFormatting);
  });
});

describe("a formatted cell", () => {
  it("is the link that provisioning declares", () => {
    const link = {
      internalName: "ValuationLink",
      label: { sv: "Värdera", en: "Value" },
      route: "valuation/[$ID]",
    };
    expect(formattedCell(rowLinkFormat(link, "http://localhost:5401"), scope)).toBe(
      `<a href="http://localhost:5401/?view=valuation/7&amp;host=browser" target="_blank"` +
        ` title="Värdera: E-tjänst för &quot;bygglov&quot;">Värdera</a>`,
    );
  });

  it("escapes what comes from a row and drops addresses that run script", () => {
    const formatter = JSON.stringify({
      elmType: "div",
      children: [
        { elmType: "a", txtContent: "='<b>' + [$Title]", attributes: { href: "javascript:alert(1)" } },
      ],
    });
    expect(formattedCell(formatter, scope)).toBe(
      "<div><a>&lt;b&gt;E-tjänst för &quot;bygglov&quot;</a></div>",
    );
  });

  it("is left to plain text when the formatting cannot be read", () => {
    expect(formattedCell("{", scope)).toBeUndefined();
    expect(formattedCell(`{"elmType":"button"}`, scope)).toBeUndefined();
    expect(formattedCell(`{"elmType":"span","txtContent":"=sin(1)"}`, scope)).toBeUndefined();
  });
});
