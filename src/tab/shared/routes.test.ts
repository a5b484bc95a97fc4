import { describe, expect, it } from "vitest";
import { parseRoute, printRoute, routeUrl } from "./routes.ts";

describe("parseRoute", () => {
  it("reads back every printed place", () => {
    for (const text of [
      "portfolio",
      "register",
      "meetings",
      "import",
      "log",
      "initiative/7",
      "meeting/12",
      "valuation/3",
    ]) {
      const route = parseRoute(text);
      expect(route && printRoute(route)).toBe(text);
    }
  });

  it("names no place for anything else", () => {
    for (const text of [
      "",
      "initiative",
      "initiative/0",
      "initiative/x",
      "initiative/1/2",
      "portfolio/1",
      "admin",
      "initiative/-1",
    ]) {
      expect(parseRoute(text)).toBeUndefined();
    }
  });
});

describe("routeUrl", () => {
  it("stays in the host that the tab was opened in", () => {
    const url = routeUrl(
      { page: "initiative", id: 7 },
      new URL("https://radslag.example/?view=portfolio&host=teams"),
    );
    expect(url).toBe("/?view=initiative/7&host=teams");
  });
});
