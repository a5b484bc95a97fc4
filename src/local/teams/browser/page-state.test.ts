import { describe, expect, it } from "vitest";
import { keepsFrames, printPageState, readPageState } from "./page-state.ts";

const users = [{ upn: "anna.lind@kommun.example" }, { upn: "bo.ek@kommun.example" }];

describe("the host page's address", () => {
  it("opens a situation directly and is printed the same", () => {
    const address = "/?user=bo.ek%40kommun.example&view=meeting&page=initiative%2F7&theme=dark&lang=en&naa=0";
    const state = readPageState(address.slice(1), users);
    expect(state).toEqual({
      user: "bo.ek@kommun.example",
      view: "meeting",
      tab: "app",
      theme: "dark",
      lang: "en",
      page: "initiative/7",
      channel: "",
      meeting: "",
      naa: false,
    });
    expect(printPageState(state)).toBe(address);
  });

  it("falls back to the channel in Swedish as the first person", () => {
    expect(readPageState("?user=nobody&view=nowhere&theme=pink", users)).toMatchObject({
      user: "anna.lind@kommun.example",
      view: "channel",
      theme: "default",
      lang: "sv",
      naa: true,
    });
  });

  it("keeps the frames when only the theme changes", () => {
    const state = readPageState("", users);
    expect(keepsFrames(state, { ...state, theme: "contrast" })).toBe(true);
    expect(keepsFrames(state, { ...state, lang: "en" })).toBe(false);
    expect(keepsFrames(state, { ...state, user: "bo.ek@kommun.example" })).toBe(false);
  });
});
