import type { HostSettings } from "./host-settings.ts";
import { defaultPageId } from "./page-state.ts";
import type { TabSettings } from "./protocol/host-calls.ts";

const key = "channel-tab";

/** The channel's tab: as it was saved when somebody configured it, else as the team's owner has set it up. */
export function loadTabSettings({ contentUrl, appName }: HostSettings): TabSettings {
  const saved = sessionStorage.getItem(key);
  const value: unknown = saved === null ? undefined : JSON.parse(saved);
  const initial = { entityId: defaultPageId, contentUrl, suggestedDisplayName: appName };
  return typeof value === "object" && value !== null ? { ...initial, ...value } : initial;
}

export const saveTabSettings = (settings: TabSettings): void =>
  sessionStorage.setItem(key, JSON.stringify(settings));
