import { expect, it } from "vitest";
import {
  ConflictError,
  DuplicateError,
  NotAllowedError,
  NotFoundError,
  SignedOutError,
  UnavailableError,
} from "#domain/shared/failures.ts";
import { failureOf, RefusedError, SharePointError } from "./failure.ts";

const body = (code: string, value = "Said.", name = "odata.error"): string =>
  JSON.stringify({ [name]: { code, message: { lang: "en-US", value } } });

it.each([
  [500, "-2130575169, Microsoft.SharePoint.SPDuplicateValuesFoundException", DuplicateError],
  [400, "-2130575169, Microsoft.SharePoint.SPDuplicateValuesFoundException", DuplicateError],
  [404, "-2130575338, System.ArgumentException", NotFoundError],
  [403, "-2147024891, System.UnauthorizedAccessException", NotAllowedError],
  [412, "-1, Microsoft.SharePoint.Client.ClientServiceException", ConflictError],
  [500, "-2130575305, Microsoft.SharePoint.SPException", ConflictError],
  [404, "-1, System.ArgumentException", NotFoundError],
  [500, "-2147024860, Microsoft.SharePoint.SPQueryThrottledException", SharePointError],
] as const)("reads a refusal with status %i and code %s as what it means", (status, code, kind) => {
  const failure = failureOf(status, body(code));
  expect(failure).toBeInstanceOf(kind);
  expect(failure.message).toBe("Said.");
  expect(failureOf(status, body(code, "Said.", "error"))).toBeInstanceOf(kind);
});

it("reads an answer without a body, or with a page of a gateway, by its status", () => {
  expect(failureOf(401, "")).toBeInstanceOf(SignedOutError);
  expect(failureOf(403, "<html>")).toBeInstanceOf(NotAllowedError);
  expect(failureOf(504, "<html>")).toBeInstanceOf(UnavailableError);
  expect(failureOf(418, "")).toMatchObject({ name: "SharePointError", code: "", status: 418 });
});

it("tells a refusal that did nothing from an answer that was lost, with the time to wait", () => {
  expect(failureOf(429, "429 TOO MANY REQUESTS", 12)).toMatchObject({
    name: "UnavailableError",
    retryAfter: 12,
  });
  expect(failureOf(429, "")).toBeInstanceOf(RefusedError);
  expect(failureOf(504, "")).not.toBeInstanceOf(RefusedError);
});

it.each([
  ["-1, Microsoft.SharePoint.SPException", "The field or property 'Score' does not exist."],
  [
    "-2147024809, System.ArgumentException",
    "Column 'Score' does not exist. It may have been deleted by another user.",
  ],
  [
    "-1, Microsoft.SharePoint.Client.InvalidClientQueryException",
    "The property 'Score' does not exist on type 'SP.Data.InitiativesListItem'. Make sure to only use property names that are defined by the type.",
  ],
])("names the column that somebody has removed: %s", (code, message) => {
  expect(failureOf(400, body(code, message))).toMatchObject({ name: "ListsChangedError", where: "Score" });
});
