import type { JWTPayload } from "jose";
import type { Tokens } from "#local/shared/tokens.ts";

/** How long people stay signed in, and whose sign-in has been ended by an administrator. */
export interface Sessions {
  /** Lifetime of access tokens issued from here on, seconds. */
  lifetimeSeconds: number;
  /** The running session of a person; it changes when the session is ended. */
  idOf(oid: string): string;
  /** Ends the session of one person, or of everybody: tokens, refresh tokens and cookies stop working. */
  end(oid?: string): void;
  /** Lets a person in again after `end`: a completed sign-in page does this. */
  begin(oid: string): void;
  /** True from `end` until the person signs in again. */
  hasEnded(oid: string): boolean;
  isCurrent(sid: unknown): boolean;
  onEnd(listener: (oid: string | undefined) => void): void;
}

const anHour = 3600;

export function createSessions(oids: readonly string[]): Sessions {
  const generations = new Map(oids.map((oid) => [oid, 1]));
  const ended = new Set<string>();
  const listeners: ((oid: string | undefined) => void)[] = [];
  const idOf = (oid: string): string => `${oid}:${String(generations.get(oid) ?? 1)}`;
  return {
    lifetimeSeconds: anHour,
    idOf,
    end(oid) {
      for (const person of oid === undefined ? oids : [oid]) {
        generations.set(person, (generations.get(person) ?? 1) + 1);
        ended.add(person);
      }
      for (const listener of listeners) listener(oid);
    },
    begin: (oid) => void ended.delete(oid),
    hasEnded: (oid) => ended.has(oid),
    isCurrent: (sid) => typeof sid === "string" && sid === idOf(sid.slice(0, sid.lastIndexOf(":"))),
    onEnd: (listener) => void listeners.push(listener),
  };
}

/** The tokens of the tenant, where those of an ended session no longer pass. */
export function refusingEndedSessions(tokens: Tokens, sessions: Sessions): Tokens {
  return {
    ...tokens,
    async verify(token, audience): Promise<JWTPayload> {
      const claims = await tokens.verify(token, audience);
      if (claims["sid"] !== undefined && !sessions.isCurrent(claims["sid"])) {
        throw new Error("The session that this token belongs to has ended.");
      }
      return claims;
    },
  };
}
