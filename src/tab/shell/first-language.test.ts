// @vitest-environment jsdom
import { afterEach, expect, it } from "vitest";
import { firstLanguage, keepTeamsLanguage } from "./first-language.ts";

afterEach(() => {
  localStorage.clear();
});

const first = (query: string, browserLocale: string) =>
  firstLanguage({ address: new URLSearchParams(query), browserLocale });

it("takes Teams' locale from the address before the browser's", () => {
  expect(first("host=teams&locale=sv-se", "en-US")).toEqual({ language: "sv", isCertain: true });
  expect(first("host=teams&locale=en-us", "sv-SE")).toEqual({ language: "en", isCertain: true });
});

it("takes the language that Teams had last time where the address does not say", () => {
  keepTeamsLanguage("sv");
  expect(first("host=teams", "en-US")).toEqual({ language: "sv", isCertain: true });
  expect(first("host=teams&locale={app.locale}", "en-US")).toEqual({ language: "sv", isCertain: true });
});

it("is uncertain inside Teams for the first time, unless the person has chosen a language", () => {
  expect(first("host=teams", "en-US")).toEqual({ language: "en", isCertain: false });
  localStorage.setItem("radslag:language", "sv");
  expect(first("host=teams", "en-US").isCertain).toBe(true);
});

it("follows the browser outside Teams, whatever Teams had", () => {
  keepTeamsLanguage("sv");
  expect(first("host=browser", "en-US")).toEqual({ language: "en", isCertain: true });
  expect(first("", "nb-NO")).toEqual({ language: "sv", isCertain: true });
});
