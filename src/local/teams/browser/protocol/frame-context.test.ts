import { describe, expect, it } from "vitest";
import type { HostSettings } from "../host-settings.ts";
import { legacyContext, type FrameSituation } from "./frame-context.ts";

const person = {
  oid: "oid-1",
  upn: "anna@kommun.example",
  name: "Anna Lind",
  jobTitle: "",
  botChatId: "a:1",
};
const settings: HostSettings = {
  tenantId: "tid-1",
  productUrl: "http://localhost:5401",
  contentUrl: "http://localhost:5401/?host=teams",
  configurationUrl: "http://localhost:5401/?host=teams&view=configure",
  teamsAppId: "app-1",
  siteUrl: "http://localhost:5400/sites/digitaliseringsrad",
  appName: "Rådslag",
  people: [person],
  team: {
    id: "19:t",
    groupId: "g-1",
    name: "Digitaliseringsrådet",
    channel: { id: "19:c", name: "Allmänt" },
    otherChannels: [],
  },
  meetings: [],
};
const situation: FrameSituation = {
  frameContext: "content",
  surroundings: { kind: "channel" },
  person,
  pageId: "radslag",
  subPageId: "initiative/7",
  theme: "dark",
  language: "en",
  sessionId: "s-1",
};

describe("the context of a frame", () => {
  it("in a channel names person, place and deep link", () => {
    expect(legacyContext(situation, settings)).toMatchObject({
      frameContext: "content",
      userObjectId: "oid-1",
      loginHint: "anna@kommun.example",
      tid: "tid-1",
      theme: "dark",
      locale: "en-us",
      entityId: "radslag",
      subEntityId: "initiative/7",
      channelId: "19:c",
      teamSitePath: "/sites/digitaliseringsrad",
    });
  });

  it("in a meeting has its chat and no channel", () => {
    const meeting = {
      id: "m-1",
      chatId: "19:meeting_a@thread.v2",
      title: "Möte",
      starts: "",
      ends: "",
      organizer: "oid-1",
      joinUrl: "",
    };
    const context = legacyContext(
      { ...situation, frameContext: "sidePanel", surroundings: { kind: "meeting", meeting }, language: "sv" },
      settings,
    );
    expect(context).toMatchObject({ meetingId: "m-1", chatId: "19:meeting_a@thread.v2", locale: "sv-se" });
    expect(context).not.toHaveProperty("channelId");
  });

  it("in a personal app has neither", () => {
    const context = legacyContext({ ...situation, surroundings: { kind: "personal" } }, settings);
    expect(context).not.toHaveProperty("channelId");
    expect(context).not.toHaveProperty("chatId");
  });
});
