import { describe, expect, it } from "vitest";
import { batchRequests } from "#local/sharepoint/protocol/batch.ts";
import { localSharePoint } from "../../../../tests/support/local-sharepoint.ts";

const { site } = await localSharePoint();
const read = (contentType: string, lines: readonly string[], end = "\n") =>
  batchRequests(site, contentType, lines.join(end)).map(({ method, target, headers, body }) => ({
    method,
    target,
    match: headers["if-match"],
    body: body.toString(),
  }));

const head = ["Content-Type: application/http", "Content-Transfer-Encoding: binary", ""];
const lines = [
  "--b-1",
  ...head,
  "GET http://x/_api/web HTTP/1.1",
  "accept: application/json",
  "",
  "--b-1",
  'Content-Type: multipart/mixed; boundary="c-1"',
  "",
  "--c-1",
  ...head,
  "POST http://x/_api/a HTTP/1.1",
  "content-type: application/json",
  "",
  '{"Title":"--b-1 rad\\n\\n--c-1--"}',
  "",
  "--c-1",
  ...head,
  "MERGE http://x/_api/b HTTP/1.1",
  'if-match: "3"',
  "",
  '{"a":1,\n\n"b":"Ö"}',
  "--c-1--",
  "--b-1--",
];

describe("a batch", () => {
  it.each(["\n", "\r\n"])("is taken apart in order, whatever ends its lines: %j", (end) => {
    const requests = read("multipart/mixed; boundary=b-1", lines, end);
    expect(requests).toEqual([
      { method: "GET", target: "http://x/_api/web", match: undefined, body: "" },
      {
        method: "POST",
        target: "http://x/_api/a",
        match: undefined,
        body: '{"Title":"--b-1 rad\\n\\n--c-1--"}',
      },
      { method: "MERGE", target: "http://x/_api/b", match: '"3"', body: '{"a":1,\n\n"b":"Ö"}' },
    ]);
  });

  it("without a boundary or with a part that is no request is refused", () => {
    expect(() => read("multipart/mixed", lines)).toThrow("boundary");
    expect(() => read("multipart/mixed; boundary=x", ["--x", ...head, "nonsense", "--x--"])).toThrow(
      "request",
    );
  });

  it("may have as many parts as the site allows", () => {
    const part = ["--x", ...head, "GET http://x/_api/web HTTP/1.1", ""];
    const many = (count: number) => [...Array.from({ length: count }, () => part).flat(), "--x--"];
    expect(read("multipart/mixed; boundary=x", many(1000))).toHaveLength(1000);
    expect(() => read("multipart/mixed; boundary=x", many(1001))).toThrow("more operations");
  });
});
