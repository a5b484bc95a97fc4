import type { HostSettings, Meeting, Person } from "./host-settings.ts";
import type { PageState, Theme } from "./page-state.ts";
import type { ConnectedWindow, FrameRegistry } from "./frame-registry.ts";
import type { Surroundings } from "./protocol/frame-context.ts";
import type { DialogInfo } from "./protocol/host-calls.ts";
import type { Stage } from "./stage.ts";
import type { Words } from "./words.ts";

export interface DialogOptions {
  readonly info: DialogInfo;
  readonly opener: ConnectedWindow;
  readonly surroundings: Surroundings;
}

export interface OpenDialog {
  readonly frame: ConnectedWindow;
  /** `[error, result]`, once it is closed. */
  readonly closed: Promise<readonly [string | null, unknown]>;
}

/** What every view of the host page works with. */
export interface TeamsHost {
  readonly settings: HostSettings;
  readonly frames: FrameRegistry;
  readonly stage: Stage;
  readonly state: () => PageState;
  readonly words: () => Words;
  readonly person: () => Person;
  /** Goes to another situation; the address follows. */
  readonly go: (change: Partial<PageState>) => void;
  /** @returns what ends it */
  readonly onTheme: (listener: (theme: Theme) => void) => () => void;
  readonly openLink: (url: string) => void;
  /** Draws the situation anew, after something outside of its address has changed. */
  readonly redraw: () => void;
  readonly openDialog: (options: DialogOptions) => OpenDialog;
  readonly toast: (message: string) => void;
}

export function meetingOf({ settings, state }: TeamsHost): Meeting | undefined {
  const asked = state().meeting;
  return settings.meetings.find(({ chatId, id }) => asked === chatId || asked === id) ?? settings.meetings[0];
}
