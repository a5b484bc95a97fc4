import { z } from "zod";
import type { Clock, Instant } from "#domain/shared/calendar.ts";
import { ConflictError, DuplicateError, NotFoundError } from "#domain/shared/failures.ts";
import type { Repository } from "#domain/shared/repository.ts";
import type { Setting } from "#domain/shared/setting.ts";
import type { Stored } from "#domain/shared/stored.ts";
import { later } from "#server/later.ts";
import { readMark, writeMark, writtenMark, type Mark } from "./mark.ts";

/** Who may send now, what it has set about sending, and what came of what went before. */
export interface Lease {
  /** Names what is being sent; empty when nothing is. */
  readonly claim: string;
  /** Numbers of the notices in the claim: each may have been sent. */
  readonly claimed: readonly number[];
  /** What the notices' own rows do not tell yet. */
  readonly marks: readonly Mark[];
}

export interface LeaseHolder {
  /** @returns undefined while another server has it; what is returned holds only when it can be written after it */
  read(): Promise<Lease | undefined>;
  /**
   * Takes or renews the lease, or gives it back when nothing is claimed.
   * @returns false when another server has written since `read`, so that nothing may be sent
   */
  write(lease: Lease): Promise<boolean>;
  /** Nothing is sent after it: another server may go on then. */
  sendUntil(): Instant;
}

export const leaseSetting = "delivery";

const secondsHeld = 120;
/** For a message that is under way when the lease runs out. */
const secondsSpare = 40;

const schema = z.object({
  instance: z.string(),
  until: z.string(),
  claim: z.string(),
  claimed: z.array(z.number()),
  marks: z.array(writtenMark),
});
const nothing: Lease = { claim: "", claimed: [], marks: [] };
const unheld: z.infer<typeof schema> = { instance: "", until: "", claim: "", claimed: [], marks: [] };

export interface LeaseOptions {
  readonly settings: Repository<Setting>;
  readonly now: Clock;
  /** Names this server among others that share the lists. */
  readonly instance: string;
}

/** Keeps the lease in one row, whose version tells whether another server has had it. */
export function leaseHolder({ settings, now, instance }: LeaseOptions): LeaseHolder {
  let known: { readonly row: Stored<Setting> | undefined } | undefined;
  let until = now();
  return {
    async read() {
      known ??= { row: await settings.byKey(leaseSetting) };
      const { row } = known;
      if (!row) return nothing;
      // Read again the next time, until it is written here: somebody may mend it.
      known = undefined;
      const held = row.value === "" ? unheld : parsed(row);
      if (held.instance !== "" && held.instance !== instance && held.until > now()) {
        return undefined;
      }
      known = { row };
      return { claim: held.claim, claimed: held.claimed, marks: held.marks.map(readMark) };
    },
    async write({ claim, claimed, marks }) {
      const ends = later(now(), secondsHeld);
      const holder = claimed.length === 0 ? "" : instance;
      const value = JSON.stringify({
        instance: holder,
        until: ends,
        claim,
        claimed,
        marks: marks.map(writeMark),
      });
      const before = known?.row;
      // What becomes of it is not known until the answer is here.
      known = undefined;
      try {
        const row = before
          ? await settings.update(before.id, before.version, { value })
          : await settings.add({ key: leaseSetting, value });
        known = { row };
      } catch (error) {
        if ([ConflictError, DuplicateError, NotFoundError].some((kind) => error instanceof kind))
          return false;
        throw error;
      }
      until = ends;
      return true;
    },
    sendUntil: () => later(until, -secondsSpare),
  };
}

/** @throws Error rather than send again what a text that cannot be read may have told of */
function parsed({ value }: Setting): z.infer<typeof schema> {
  try {
    return schema.parse(JSON.parse(value));
  } catch (error) {
    const whatToDo = "restore an earlier version of the row, or empty its value to look into each message";
    throw new Error(`the setting "${leaseSetting}" cannot be read: ${whatToDo}`, { cause: error });
  }
}
