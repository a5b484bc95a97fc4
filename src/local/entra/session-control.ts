import { z } from "zod";
import type { Sessions } from "#local/entra/sessions.ts";
import { Refusal } from "#local/shared/router.ts";
import { json } from "#local/shared/http.ts";
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
  const oidOf = (name: string): string => {
    const user = users.find(({ upn }) => upn === name);
    if (!user) throw new Refusal(json(404, { message: `No person ${name}` }));
    return user.oid;
  };
  return {
    read,
    change(value) {
      const asked = change.safeParse(value);
      if (!asked.success) throw new Refusal(json(400, { message: z.prettifyError(asked.error) }));
      const { lifetimeSeconds, end } = asked.data;
      if (lifetimeSeconds !== undefined) sessions.lifetimeSeconds = lifetimeSeconds;
      if (end === "everyone") sessions.end();
      else if (end !== undefined) sessions.end(oidOf(end));
      return read();
    },
  };
}
