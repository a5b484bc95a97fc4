import type { ConnectedWindow } from "./frame-registry.ts";
import { signInPopup, type SignInPopup } from "./sign-in-popup.ts";
import { tenantToken } from "./tenant-token.ts";
import { loadTabSettings } from "./tab-settings.ts";
import { legacyContext, type FrameSituation } from "./protocol/frame-context.ts";
import { meetingDetails } from "./protocol/meeting-details.ts";
import type { FrameHost, TabSettings } from "./protocol/host-calls.ts";
import type { OpenDialog, TeamsHost } from "./teams-host.ts";

/** What a frame in a dialog or in the tab settings does that others do not. */
export interface FrameExtras {
  readonly dialog?: {
    readonly opener: ConnectedWindow;
    complete(result: unknown): void;
    resize(size: { readonly height?: unknown; readonly width?: unknown }): void;
  };
  readonly configuration?: {
    save(settings: TabSettings): void;
    valid(valid: boolean): void;
    done(failure?: string): void;
  };
}

interface FrameHostOptions extends FrameExtras {
  readonly situation: () => FrameSituation;
  /** Takes the loading notice away, or puts a failure in its place. */
  readonly settle: (failure?: string) => void;
}

type BoundFrameHost = FrameHost & { bind(self: ConnectedWindow): void };

export function createFrameHost(teams: TeamsHost, options: FrameHostOptions): BoundFrameHost {
  const { situation, settle, dialog, configuration } = options;
  const { frameContext, surroundings } = situation();
  const meeting = surroundings.kind === "meeting" ? surroundings.meeting : undefined;
  let self: ConnectedWindow | undefined;
  let opened: OpenDialog | undefined;
  let popup: SignInPopup | undefined;
  return {
    bind(connected) {
      self = connected;
    },
    frameContext,
    nestedAppAuth: teams.state().naa,
    tokenFor: (call) => tenantToken({ upn: teams.person().upn, ...call }),
    context: () => legacyContext(situation(), teams.settings),
    listens: () => undefined,
    loaded: () => settle(),
    failed: (reason) => settle(reason),
    authToken: () => Promise.reject(new Error("The app asks for tokens by nested app authentication.")),
    signInPopup(url, size) {
      const host = createFrameHost(teams, {
        situation: () => ({ ...situation(), frameContext: "authentication" }),
        settle: () => undefined,
      });
      popup = signInPopup(teams, url, { size, host });
      return popup.result;
    },
    signInDone: (result) => popup?.done(result),
    navigate: ({ subPageId }) => teams.go({ page: subPageId }),
    openLink: (url) => teams.openLink(url),
    shareLink: (link) => shareLink(teams, situation(), link),
    async openDialog(info) {
      if (!self || !teams.frames.isAllowed(info.url)) return [teams.words().noSuchDomain, null];
      opened = teams.openDialog({ info, opener: self, surroundings });
      return opened.closed;
    },
    resizeDialog: (size) => dialog?.resize(size),
    completeDialog: (result) => dialog?.complete(result),
    pass(event, message) {
      const target = event === "messageForParent" ? dialog?.opener : opened?.frame;
      if (target) teams.frames.send(target, { func: event, args: [message] });
    },
    settings: () => loadTabSettings(teams.settings),
    saveSettings: (settings) => configuration?.save(settings),
    settingsValid: (valid) => configuration?.valid(valid),
    settingsDone: (failure) => configuration?.done(failure),
    meetingDetails: () => meeting && meetingDetails(meeting, teams.settings.tenantId),
    shareToStage: (url) => meeting && teams.stage.share(meeting.chatId, { url, sharer: teams.person().name }),
    stopSharing: () => meeting && teams.stage.stop(meeting.chatId),
    isSharing: () => teams.stage.current() !== undefined,
  };
}

/** The address that Teams puts on the clipboard for a place inside a tab. */
function shareLink(
  { settings, toast, words }: TeamsHost,
  { pageId, surroundings }: FrameSituation,
  { subPageId, label }: { readonly subPageId: string; readonly label: string },
): void {
  const link = new URL(`https://teams.microsoft.com/l/entity/${settings.teamsAppId}/${pageId}`);
  const place = surroundings.kind === "channel" ? { channelId: settings.team.channel.id } : {};
  const chat = surroundings.kind === "meeting" ? { chatId: surroundings.meeting.chatId } : {};
  link.searchParams.set("label", label);
  link.searchParams.set("context", JSON.stringify({ subEntityId: subPageId, ...place, ...chat }));
  void navigator.clipboard.writeText(link.href).catch(() => undefined);
  toast(words().copied);
}
