import type { z } from "zod";
import { ConflictError } from "#domain/shared/failures.ts";
import type { Repository } from "#domain/shared/repository.ts";
import type { Setting } from "#domain/shared/setting.ts";

/** A setting read as what it should be; undefined when it is missing or cannot be read. */
export async function readSetting<Schema extends z.ZodType>(
  settings: Repository<Setting>,
  key: string,
  schema: Schema,
): Promise<z.infer<Schema> | undefined> {
  const kept = await settings.byKey(key);
  if (!kept) return undefined;
  try {
    return schema.safeParse(JSON.parse(kept.value)).data;
  } catch {
    return undefined;
  }
}

/** Writes over what is there: what the server keeps for itself has one writer at a time, and any of their values is right. */
export async function writeSetting(
  settings: Repository<Setting>,
  key: string,
  value: unknown,
): Promise<void> {
  const text = JSON.stringify(value);
  const kept = await settings.byKey(key);
  if (!kept) {
    await settings.addAll([{ key, value: text }]);
    return;
  }
  if (kept.value === text) return;
  try {
    await settings.update(kept.id, kept.version, { value: text });
  } catch (error) {
    if (!(error instanceof ConflictError)) throw error;
    await settings.update(kept.id, "*", { value: text });
  }
}
