import type { ConnectedWeb } from "#sharepoint/client/connect-web.ts";
import { listRepository } from "#sharepoint/list-repository.ts";
import { settingsList } from "#sharepoint/lists/settings-list.ts";

const key = "schemaVersion";

/** The version of the lists that the site was last brought to; undefined when none is kept. */
export async function keptVersion(connected: ConnectedWeb): Promise<number | undefined> {
  const kept = await listRepository(connected, settingsList).byKey(key);
  const version = Number(kept?.value);
  return Number.isInteger(version) && version > 0 ? version : undefined;
}

export async function keepVersion(connected: ConnectedWeb, version: number): Promise<void> {
  const settings = listRepository(connected, settingsList);
  const value = String(version);
  const kept = await settings.byKey(key);
  if (kept) await settings.update(kept.id, kept.version, { value });
  else await settings.add({ key, value });
}
