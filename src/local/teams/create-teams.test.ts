import { DatabaseSync } from "node:sqlite";
import { describe, expect, it } from "vitest";
import { directory, personCalled, teamsBench } from "../../../tests/support/teams-bench.ts";

const anna = personCalled("Anna");
const bo = personCalled("Bo");

describe("Teams in the local tenant", () => {
  it("keeps its messages and who removed the app when it starts again on the same database", async () => {
    const database = new DatabaseSync(":memory:");
    const before = await teamsBench({ database });
    const { world } = before.teams;
    world.installations.changePerson(anna.oid, { app: "removed" });
    const { id } = world.messages.append({
      conversation: world.team.id,
      sender: "bot",
      activity: { type: "message", text: "Kvar" },
    });
    before.stop();
    const after = await teamsBench({ database });
    after.stop();
    expect(after.teams.world.messages.find(world.team.id, id)?.activity.text).toBe("Kvar");
    expect(after.teams.world.installations.person(anna.oid).app).toBe("removed");
    expect(after.teams.world.installations.person(bo.oid).app).toBe("installed");
    expect(after.teams.world.mriOf(anna)).toBe(world.mriOf(anna));
  });

  it("gives ids that look like those of Teams and differ between people", async () => {
    const { teams, stop } = await teamsBench();
    stop();
    const { world } = teams;
    expect(world.mriOf(anna)).toMatch(/^29:1[\w-]{60,}$/);
    expect(world.personalId(anna)).toMatch(/^a:1[\w-]{60,}$/);
    expect(new Set(directory.users.map((user) => world.mriOf(user))).size).toBe(directory.users.length);
    expect(world.team.groupId).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  it("gives each message an id of its own, also while the clock stands still", async () => {
    const { teams, clock, stop } = await teamsBench();
    stop();
    clock.set(Date.parse("2026-03-01T08:00:00+01:00"));
    const post = (): string =>
      teams.world.messages.append({
        conversation: teams.world.team.id,
        sender: "bot",
        activity: { type: "message", text: "x" },
      }).id;
    expect([post(), post(), post()]).toEqual(["1772348400000", "1772348400001", "1772348400002"]);
  });
});
