import { expect, it } from "vitest";
import { SignedOutError, UnavailableError } from "#domain/shared/failures.ts";
import { connectWeb } from "./client/connect-web.ts";
import { lazyRepository } from "./lazy-repository.ts";
import { settingsList } from "./lists/settings-list.ts";

/** A site where every request ends at the door, so that it can be seen which calls came as far. */
const connected = connectWeb({
  siteUrl: "https://kommun.example/sites/x",
  token: () => Promise.reject(new SignedOutError("no token")),
});

it("fetches the list's definition at the first call, once, and passes every call on", async () => {
  let loads = 0;
  const settings = lazyRepository(connected, () => {
    loads += 1;
    return Promise.resolve(settingsList);
  });
  expect(loads).toBe(0);
  const setting = { key: "k", value: "1" };
  const calls = [
    () => settings.find(),
    () => settings.byId(1),
    () => settings.byIds([1]),
    () => settings.byKey("k"),
    () => settings.add(setting),
    () => settings.update(1, "*", { value: "2" }),
    () => settings.updateAll([{ id: 1, version: "*", changes: { value: "2" } }]),
    () => settings.addAll([setting]),
    () => settings.changesSince(undefined),
  ];
  for (const call of calls) await expect(call()).rejects.toThrow(SignedOutError);
  expect(loads).toBe(1);
});

it("says that the product is unavailable when the definition cannot be fetched, and asks again at the next call", async () => {
  let loads = 0;
  const settings = lazyRepository(connected, () => {
    loads += 1;
    return loads === 1
      ? Promise.reject(new TypeError("Failed to fetch dynamically imported module"))
      : Promise.resolve(settingsList);
  });
  await expect(settings.find()).rejects.toThrow(UnavailableError);
  await expect(settings.find()).rejects.toThrow(SignedOutError);
  expect(loads).toBe(2);
});
