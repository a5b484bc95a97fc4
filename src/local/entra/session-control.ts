import { z } from "zod";
import type { Sessions } from "#local/entra/sessions.ts";
import type { Directory } from "#local/shared/directory.ts";

const change = z.object({
  /** Lifetime of the access tokens issued from here on. */
  lifetimeSeconds: z.number().int().positive().optional(),
  /** Whose session ends: a sign-in name, or everybody's. */
  end: z.union([z.literal("everyone"), z.email()]).optional(),
});

/** `/__control/session`: how long a sign-in lasts, and ending it. */
export function sessionControl(
  sessions: Sessions,
  { users }: Directory,
): { read(): unknown; change(value: unknown): unknown } {
  const read = (): unknown => ({
    lifetimeSeconds: sessions.lifetimeSeconds,
    ended: users.filter(({ oid }) => sessions.hasEnded(oid)).map(({ upn }) => upn),
  });
  return {
    read,
    change(value) {
      const { lifetimeSeconds, end } = change.parse(value);
      if (lifetimeSeconds !== undefined) sessions.lifetimeSeconds = lifetimeSeconds;
      if (end === "everyone") sessions.end();
      else if (end !== undefined) sessions.end(users.find(({ upn }) => upn === end)?.oid ?? end);
      return read();
    },
  };
}
