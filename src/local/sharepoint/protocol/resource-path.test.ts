import { describe, expect, it } from "vitest";
import { literal, parseQuery, parseResourcePath } from "#local/sharepoint/protocol/resource-path.ts";

const parse = (path: string, query = "") =>
  parseResourcePath(path, parseQuery(query)).map(({ name, arguments: given }) => [
    name,
    ...given.map((argument) =>
      argument.name === undefined ? argument.value : { [argument.name]: argument.value },
    ),
  ]);

describe("a resource path", () => {
  it("is split at slashes outside quotes, before it is decoded", () => {
    expect(parse("web/getFileByServerRelativePath(decodedUrl='%2Fsites%2Fx%2FA%20b.txt')/$value")).toEqual([
      ["web"],
      ["getFileByServerRelativePath", { decodedurl: "/sites/x/A b.txt" }],
      ["$value"],
    ]);
    expect(parse("web/getFolder('a/b')/files")).toEqual([["web"], ["getFolder", "a/b"], ["files"]]);
  });

  it("keeps a plus, and reads doubled and encoded quotes", () => {
    expect(parse("web/lists/getByTitle('O''Brien+Co')/items(5)")).toEqual([
      ["web"],
      ["lists"],
      ["getByTitle", "O'Brien+Co"],
      ["items", 5],
    ]);
    expect(parse("web/lists(guid%27ab-cd%27)")).toEqual([["web"], ["lists", "ab-cd"]]);
  });

  it("takes aliases from the query and names from the arguments", () => {
    expect(parse("web/siteUsers(@v)", "%40v=%27i%3A0%23.f%7Cmembership%7Canna%40kommun.se%27")).toEqual([
      ["web"],
      ["siteUsers", "i:0#.f|membership|anna@kommun.se"],
    ]);
    expect(parse("breakroleinheritance(copyroleassignments=false,%20clearsubscopes=true)")).toEqual([
      ["breakroleinheritance", { copyroleassignments: false }, { clearsubscopes: true }],
    ]);
  });

  it("holds commas, parentheses and equals signs inside quotes", () => {
    expect(parse("web/getList('a,b(c)=d')")).toEqual([["web"], ["getList", "a,b(c)=d"]]);
  });

  it("with a broken encoding is refused", () => {
    expect(() => parse("web/lists('%E0%A4%A')")).toThrow("encoding");
  });
});

describe("a query", () => {
  it("has names in lower case and spaces for plus signs", () => {
    expect([...parseQuery("%24Select=Id%2CTitle&$filter=a+eq+%27b%2Bc%27&x")]).toEqual([
      ["$select", "Id,Title"],
      ["$filter", "a eq 'b+c'"],
      ["x", ""],
    ]);
  });
});

it("reads literals", () => {
  expect(["'a''b'", "guid'x'", "datetime'2026-01-01'", "12", "true", "null", "abc"].map(literal)).toEqual([
    "a'b",
    "x",
    "2026-01-01",
    12,
    true,
    null,
    "abc",
  ]);
});
