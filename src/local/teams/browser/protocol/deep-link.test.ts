import { describe, expect, it } from "vitest";
import { placeOfDeepLink } from "./deep-link.ts";

const destinations = {
  teamsAppId: "app-1",
  channelId: "19:council@thread.tacv2",
  meetings: [
    { chatId: "19:meeting_a@thread.v2", joinUrl: "https://teams.microsoft.com/l/meetup-join/a/0?context=x" },
  ],
};
const link = (context: object, app = "app-1"): string =>
  `https://teams.microsoft.com/l/entity/${app}/radslag?webUrl=x&context=${encodeURIComponent(JSON.stringify(context))}`;

describe("a deep link", () => {
  it.each([
    [{ subEntityId: "initiative/7", channelId: "19:council@thread.tacv2" }, "channel", "initiative/7", ""],
    [
      { subEntityId: "meeting/2", chatId: "19:meeting_a@thread.v2" },
      "meeting-page",
      "meeting/2",
      "19:meeting_a@thread.v2",
    ],
    [{ subEntityId: "log" }, "personal", "log", ""],
    [{}, "personal", "", ""],
  ] as const)("with %j opens %s", (context, view, page, meeting) => {
    expect(placeOfDeepLink(link(context), destinations)).toEqual({
      view,
      tab: "app",
      page,
      channel: "",
      meeting,
    });
  });

  it("joins a meeting, whatever its query", () => {
    expect(
      placeOfDeepLink("https://teams.microsoft.com/l/meetup-join/a/0?context=other", destinations),
    ).toMatchObject({
      view: "meeting",
      meeting: "19:meeting_a@thread.v2",
    });
  });

  it.each(["https://example.org/l/entity/app-1/radslag", "not a link", link({}, "another-app")])(
    "leads out of Teams: %s",
    (text) => {
      expect(placeOfDeepLink(text, destinations)).toBeUndefined();
    },
  );
});
