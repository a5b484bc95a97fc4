import type { HostSettings, Meeting, Person } from "../host-settings.ts";
import type { Language, Theme } from "../page-state.ts";

/** Where in Teams a frame stands; teams-js refuses calls that do not belong there. */
export type FrameKind = "content" | "sidePanel" | "meetingStage" | "task" | "settings" | "authentication";

export type Surroundings =
  | { readonly kind: "personal" }
  | { readonly kind: "channel" }
  | { readonly kind: "meeting"; readonly meeting: Meeting };

/** A frame and everything that decides what `getContext` says in it. */
export interface FrameSituation {
  readonly frameContext: FrameKind;
  readonly surroundings: Surroundings;
  readonly person: Person;
  readonly pageId: string;
  /** Deep link into the tab, "" when there is none. */
  readonly subPageId: string;
  readonly theme: Theme;
  readonly language: Language;
  readonly sessionId: string;
}

/** Language and country, as Teams writes them. */
export const localeOf = (language: Language): string => (language === "sv" ? "sv-se" : "en-us");

/** The flat context that Teams sends; the library maps it to `app`, `page`, `user`, `channel`, `chat`, `meeting`. */
export function legacyContext(situation: FrameSituation, settings: HostSettings): Record<string, unknown> {
  const { person, theme, language, sessionId } = situation;
  const locale = localeOf(language);
  return {
    theme,
    locale,
    osLocaleInfo: { platform: "web", regionalFormat: locale },
    hostName: "Teams",
    hostClientType: "web",
    frameContext: situation.frameContext,
    entityId: situation.pageId,
    subEntityId: situation.subPageId,
    appId: settings.teamsAppId,
    appLaunchId: sessionId,
    appSessionId: sessionId,
    sessionId,
    ringId: "local",
    tid: settings.tenantId,
    userObjectId: person.oid,
    userPrincipalName: person.upn,
    loginHint: person.upn,
    userDisplayName: person.name,
    userLicenseType: "Unknown",
    ...placeOf(situation.surroundings, settings),
  };
}

function placeOf(surroundings: Surroundings, { team, siteUrl }: HostSettings): Record<string, unknown> {
  if (surroundings.kind === "personal") return {};
  if (surroundings.kind === "meeting") {
    return { chatId: surroundings.meeting.chatId, meetingId: surroundings.meeting.id };
  }
  const site = new URL(siteUrl);
  return {
    teamId: team.id,
    teamName: team.name,
    groupId: team.groupId,
    channelId: team.channel.id,
    channelName: team.channel.name,
    channelType: "Regular",
    teamType: 0,
    userTeamRole: 1,
    teamSiteUrl: siteUrl,
    teamSiteDomain: site.host,
    teamSitePath: site.pathname,
  };
}
