import { nestedAuthAnswer, type TokenSource } from "./nested-auth.ts";
import type { HostRequest } from "./host-message.ts";
import { hostRuntime } from "./host-runtime.ts";
import type { FrameKind } from "./frame-context.ts";

export interface DialogInfo {
  readonly url: string;
  readonly title: string;
  readonly height: number | string;
  readonly width: number | string;
}

/** A tab's settings as it saved them when it was added to a channel. */
export interface TabSettings {
  readonly entityId: string;
  readonly contentUrl: string;
  readonly suggestedDisplayName?: string;
}

/** What the page around a frame does for it. */
export interface FrameHost {
  readonly frameContext: FrameKind;
  readonly nestedAppAuth: boolean;
  readonly tokenFor: TokenSource;
  context(): Record<string, unknown>;
  listens(event: string): void;
  loaded(): void;
  failed(reason: string): void;
  authToken(): Promise<string>;
  signInPopup(url: string, size: { readonly width: number; readonly height: number }): Promise<string>;
  /** Ends the popup that asked for the sign-in. */
  signInDone(result: { readonly value?: string; readonly error?: string }): void;
  navigate(page: { readonly pageId: string; readonly subPageId: string }): void;
  openLink(url: string): void;
  shareLink(link: { readonly subPageId: string; readonly label: string }): void;
  /** Resolves when the dialog closes: `[error, result]`. */
  openDialog(dialog: DialogInfo): Promise<readonly [string | null, unknown]>;
  resizeDialog(size: { readonly height?: unknown; readonly width?: unknown }): void;
  completeDialog(result: unknown): void;
  /** Hands a message between a dialog and its opener. */
  pass(event: "messageForParent" | "messageForChild", message: unknown): void;
  settings(): TabSettings;
  saveSettings(settings: TabSettings): void;
  settingsValid(valid: boolean): void;
  settingsDone(failure?: string): void;
  meetingDetails(): object | undefined;
  shareToStage(url: string): void;
  stopSharing(): void;
  isSharing(): boolean;
}

/** No answer is sent; `undefined` would be one. */
export const noReply = Symbol("no reply");
type Answer = readonly unknown[] | typeof noReply;
type Call = (host: FrameHost, request: HostRequest) => Answer | Promise<Answer>;

const text = (value: unknown): string => (typeof value === "string" ? value : "");
const amount = (value: unknown): number => (typeof value === "number" ? value : 600);
const record = (value: unknown): Record<string, unknown> =>
  typeof value === "object" && value !== null ? { ...value } : {};
/** Codes of teams-js' `ErrorCode`. */
export const sdkError = {
  notSupportedOnPlatform: (message: string) => ({ errorCode: 100, message }),
  internalError: (message: string) => ({ errorCode: 500, message }),
  invalidArguments: (message: string) => ({ errorCode: 4000, message }),
};

const silently =
  (work: (host: FrameHost, args: readonly unknown[]) => void): Call =>
  (host, { args }) => {
    work(host, args);
    return noReply;
  };

const extent = (given: unknown): number | string =>
  typeof given === "number" || typeof given === "string" ? given : "medium";

function dialogOf(value: unknown): DialogInfo {
  const { url, title, height, width } = record(value);
  return { url: text(url), title: text(title), height: extent(height), width: extent(width) };
}

function settingsOf(value: unknown): TabSettings {
  const { entityId, contentUrl, suggestedDisplayName } = record(value);
  return {
    entityId: text(entityId),
    contentUrl: text(contentUrl),
    ...(typeof suggestedDisplayName === "string" && { suggestedDisplayName }),
  };
}

const life: Record<string, Call> = {
  // This order of the reply is the only one in which teams-js installs the bridge of nested app authentication.
  initialize: (host) => [host.frameContext, "web", "2.0.1", JSON.stringify(hostRuntime(host.nestedAppAuth))],
  getContext: (host) => [host.context()],
  registerHandler: silently((host, [event]) => host.listens(text(event))),
  "appInitialization.appLoaded": silently((host) => host.loaded()),
  "appInitialization.success": (host) => {
    host.loaded();
    return [undefined];
  },
  "appInitialization.failure": silently((host, [, message]) => host.failed(text(message))),
  "appInitialization.expectedFailure": silently((host) => host.loaded()),
};

const signIn: Record<string, Call> = {
  "nestedAppAuth.execute": async (host, { data }) => [
    null,
    await nestedAuthAnswer(data ?? "{}", (call) => host.tokenFor(call)),
  ],
  "authentication.getAuthToken": (host) =>
    host.authToken().then(
      (token) => [true, token],
      (error: unknown) => [false, String(error)],
    ),
  "authentication.authenticate": (host, { args: [url, width, height] }) =>
    host.signInPopup(text(url), { width: amount(width), height: amount(height) }).then(
      (value) => [true, value],
      (error: unknown) => [false, error instanceof Error ? error.message : String(error)],
    ),
  "authentication.authenticate.success": silently((host, [value]) => host.signInDone({ value: text(value) })),
  "authentication.authenticate.failure": silently((host, [error]) => host.signInDone({ error: text(error) })),
};

const pages: Record<string, Call> = {
  "pages.currentApp.navigateTo": (host, { args: [target] }) => {
    const { pageId, subPageId } = record(target);
    host.navigate({ pageId: text(pageId), subPageId: text(subPageId) });
    return [undefined];
  },
  "pages.currentApp.navigateToDefaultPage": (host) => {
    host.navigate({ pageId: "", subPageId: "" });
    return [undefined];
  },
  executeDeepLink: (host, { args: [url] }) => {
    host.openLink(text(url));
    return [true];
  },
  shareDeepLink: silently((host, [subPageId, label]) =>
    host.shareLink({ subPageId: text(subPageId), label: text(label) }),
  ),
  "settings.getSettings": (host) => [host.settings()],
  "settings.setSettings": (host, { args: [settings] }) => {
    const given = settingsOf(settings);
    if (!URL.canParse(given.contentUrl)) return [false, "contentUrl is not an absolute address"];
    host.saveSettings(given);
    return [true];
  },
  "settings.setValidityState": silently((host, [valid]) => host.settingsValid(valid === true)),
  "settings.save.success": silently((host) => host.settingsDone()),
  "settings.save.failure": silently((host, [reason]) => host.settingsDone(text(reason))),
};

const dialogs: Record<string, Call> = {
  "tasks.startTask": (host, { args: [dialog] }) => host.openDialog(dialogOf(dialog)),
  "tasks.updateTask": silently((host, [size]) => host.resizeDialog(record(size))),
  "tasks.completeTask": silently((host, [result]) => host.completeDialog(result)),
  messageForParent: silently((host, [message]) => host.pass("messageForParent", message)),
  messageForChild: silently((host, [message]) => host.pass("messageForChild", message)),
};

const outsideMeeting = (): Answer => [sdkError.internalError("There is no meeting here."), null];

const inMeeting =
  (answer: (host: FrameHost, args: readonly unknown[]) => unknown): Call =>
  (host, { args }) =>
    host.meetingDetails() === undefined ? outsideMeeting() : [null, answer(host, args)];

const meetings: Record<string, Call> = {
  "meeting.getMeetingDetails": inMeeting((host) => host.meetingDetails()),
  "meeting.getAppContentStageSharingCapabilities": inMeeting(() => ({ doesAppHaveSharePermission: true })),
  "meeting.getAppContentStageSharingState": inMeeting((host) => ({ isAppSharing: host.isSharing() })),
  "meeting.shareAppContentToStage": inMeeting((host, [url]) => {
    host.shareToStage(text(url));
    return true;
  }),
  "meeting.stopSharingAppContentToStage": inMeeting((host) => {
    host.stopSharing();
    return true;
  }),
};

/** Everything that a tab can ask of this host, by the name that teams-js sends. */
const calls: ReadonlyMap<string, Call> = new Map(
  Object.entries({ ...life, ...signIn, ...pages, ...dialogs, ...meetings }),
);

/** Calls whose reply begins with true or false, where an error object in the first place would read as success. */
const answeredByStatus = new Set([
  "authentication.getUser",
  "calendar.composeMeeting",
  "calendar.openCalendarItem",
  "chat.openChat",
  "conversations.openConversation",
  "mail.composeMail",
  "mail.openMailItem",
  "navigateBack",
  "navigateCrossDomain",
  "navigateToTab",
  "pages.navigateToApp",
  "search.closeSearch",
]);

/** @param unknown is told of calls that this host does not imitate, which are refused */
export async function answerHostCall(
  host: FrameHost,
  request: HostRequest,
  unknown: (func: string) => void,
): Promise<Answer> {
  const call = calls.get(request.func);
  if (call) return call(host, request);
  unknown(request.func);
  const reason = `The local Teams host does not imitate ${request.func}.`;
  return answeredByStatus.has(request.func)
    ? [false, reason]
    : [sdkError.notSupportedOnPlatform(reason), null];
}
