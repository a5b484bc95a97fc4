import type { TeamsChannelAccount } from "@microsoft/teams.api";

export interface RosterPage {
  readonly members: readonly TeamsChannelAccount[];
  readonly continuationToken?: string | undefined;
}

export interface RosterOptions {
  /** Reads one page of who is in the conversation. */
  readonly page: (conversationId: string, continuationToken: string | undefined) => Promise<RosterPage>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** Who is in conversations: read once for many questions, since Teams answers only 14 of them a second. */
export interface Roster {
  /** @returns undefined when nobody there has the Entra object id */
  find(conversationId: string, objectId: string): Promise<TeamsChannelAccount | undefined>;
}

const keptFor = 60 * 60_000;
/** Somebody who is missing may have come just now: it is looked again, but not for each of many. */
const missingFor = 500;
const mostPages = 100;

interface Kept {
  readonly readAt: number;
  readonly members: Promise<ReadonlyMap<string, TeamsChannelAccount>>;
}

export function roster({ page, now }: RosterOptions): Roster {
  const kept = new Map<string, Kept>();
  const pages = async (conversationId: string): Promise<ReadonlyMap<string, TeamsChannelAccount>> => {
    const members = new Map<string, TeamsChannelAccount>();
    let token: string | undefined;
    for (let read = 0; read < mostPages; read += 1) {
      const answer = await page(conversationId, token);
      for (const member of answer.members) members.set(objectIdOf(member).toLowerCase(), member);
      token = answer.continuationToken;
      if (token === undefined || token === "") break;
    }
    return members;
  };
  const membersOf = (conversationId: string, youngerThan: number) => {
    const before = kept.get(conversationId);
    if (before && now() - before.readAt < youngerThan) return before.members;
    const members = pages(conversationId);
    const fresh = { readAt: now(), members };
    kept.set(conversationId, fresh);
    members.catch(() => {
      if (kept.get(conversationId) === fresh) kept.delete(conversationId);
    });
    return members;
  };
  return {
    async find(conversationId, objectId) {
      const wanted = objectId.toLowerCase();
      const known = (await membersOf(conversationId, keptFor)).get(wanted);
      return known ?? (await membersOf(conversationId, missingFor)).get(wanted);
    },
  };
}

/** The connector says `objectId` in some answers where the SDK's type says `aadObjectId`. */
function objectIdOf(member: TeamsChannelAccount): string {
  const value: unknown = member.aadObjectId ?? Reflect.get(member, "objectId");
  return typeof value === "string" ? value : "";
}
