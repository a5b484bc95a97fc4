import { describe, expect, it } from "vitest";
import { roster } from "./roster.ts";

const person = (objectId: string) => ({ id: `29:${objectId}`, aadObjectId: objectId, name: objectId });

function aTeam(...objectIds: string[]) {
  const team = { members: objectIds.map(person), reads: 0, time: 0, failure: undefined as Error | undefined };
  const size = 2;
  const found = roster({
    now: () => team.time,
    page: (_conversation, token) => {
      team.reads += 1;
      if (team.failure) return Promise.reject(team.failure);
      const from = Number(token ?? 0);
      const next = from + size < team.members.length ? { continuationToken: String(from + size) } : {};
      return Promise.resolve({ members: team.members.slice(from, from + size), ...next });
    },
  });
  return { team, find: (objectId: string) => found.find("19:team", objectId) };
}

describe("who is in a team", () => {
  it("is read once, page by page, however many ask and at the same time", async () => {
    const { team, find } = aTeam("a", "b", "c", "d", "e");
    const found = await Promise.all(["e", "A", "c"].map(find));
    expect(found.map((member) => member?.id)).toEqual(["29:e", "29:a", "29:c"]);
    expect((await find("b"))?.id).toBe("29:b");
    expect(team.reads).toBe(3);
  });

  it("is read again for somebody who is missing, but not at once for each of many", async () => {
    const { team, find } = aTeam("a");
    await find("a");
    team.members.push(person("new"));
    expect(await find("new")).toBeUndefined();
    expect(team.reads).toBe(1);
    team.time += 600;
    expect((await find("new"))?.id).toBe("29:new");
    expect(await find("nobody")).toBeUndefined();
    expect(team.reads).toBe(2);
  });

  it("is read again after an hour, so that somebody who has left is not found", async () => {
    const { team, find } = aTeam("a", "left");
    await find("left");
    team.members.pop();
    team.time += 61 * 60_000;
    expect(await find("left")).toBeUndefined();
  });

  it("is asked for again after an answer that did not come", async () => {
    const { team, find } = aTeam("a");
    team.failure = new Error("429");
    await expect(find("a")).rejects.toThrow("429");
    team.failure = undefined;
    expect((await find("a"))?.id).toBe("29:a");
  });
});
