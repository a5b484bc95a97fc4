import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  botToken,
  personCalled,
  teamsBench,
  type TeamsBench,
} from "../../../../tests/support/teams-bench.ts";

const anna = personCalled("Anna");
let bench: TeamsBench;
let now = 1_000_000;
let base: string;
let authorization: string;
beforeAll(async () => {
  bench = await teamsBench({ realNow: () => now });
  const { team } = bench.teams.world;
  base = `/graph/v1.0/teams/${team.groupId}/channels/${encodeURIComponent(team.id)}/messages`;
  authorization = `Bearer ${await botToken(bench.tokens, "https://graph.microsoft.com")}`;
});
afterAll(() => {
  bench.stop();
});

interface Page {
  readonly value: readonly {
    readonly id: string;
    readonly replyToId: string | null;
    readonly body: { readonly content: string };
    readonly attachments: readonly { readonly id: string; readonly content: string }[];
    readonly deletedDateTime: string | null;
    readonly from: { readonly application: unknown; readonly user: unknown };
  }[];
  readonly "@odata.nextLink"?: string;
  readonly "@odata.deltaLink"?: string;
}
const read = (url: string): Promise<Response> =>
  fetch(url.startsWith("http") ? url : `${bench.origin}${url}`, { headers: { authorization } });
const page = async (url: string): Promise<Page> => (await (await read(url)).json()) as Page;

const post = (text: string, root?: string) =>
  bench.teams.world.messages.append({
    conversation: bench.teams.world.team.id,
    root,
    sender: "bot",
    activity: {
      type: "message",
      attachments: [
        {
          contentType: "application/vnd.microsoft.card.adaptive",
          content: { type: "AdaptiveCard", version: "1.5", body: [{ type: "TextBlock", text }] },
        },
      ],
    },
  });

describe("reading a channel back through Graph", () => {
  it("gives a card as JSON in an attachment that the body names, so that a key in it can be found", async () => {
    const posted = post("nyckel-123");
    const { value } = await page(base);
    const found = value.find(({ attachments }) =>
      attachments.some(({ content }) => content.includes("nyckel-123")),
    );
    expect(found?.id).toBe(posted.id);
    expect(found?.body.content).toBe(`<attachment id="${found?.attachments[0]?.id ?? ""}"></attachment>`);
    expect(found?.from).toMatchObject({ application: { displayName: "Rådslag" }, user: null });
  });

  it("holds a message whose answer was lost on the way, so that it need not be posted twice", async () => {
    bench.faults.add({ service: "connector", match: "POST .*/activities", kind: "lost", times: 1 });
    const { team } = bench.teams.world;
    const sent = bench.call("POST", `/connector/v3/conversations/${team.id}/activities`, {
      type: "message",
      text: "utkorg-77",
    });
    await expect(sent).rejects.toThrow("fetch failed");
    const { value } = await page(base);
    expect(value.filter(({ body }) => body.content.includes("utkorg-77"))).toHaveLength(1);
  });

  it("lists root messages newest first by pages, replies apart, and a person's text as HTML", async () => {
    const first = post("a");
    const second = post("b");
    const reply = post("c", first.id);
    const roots = await page(`${base}?$top=1`);
    expect(roots.value.map(({ id }) => id)).toEqual([second.id]);
    const next = await page(roots["@odata.nextLink"] ?? "");
    expect(next.value.map(({ id }) => id)).toEqual([first.id]);
    const replies = await page(`${base}/${first.id}/replies`);
    expect(replies.value.map(({ id, replyToId }) => [id, replyToId])).toEqual([[reply.id, first.id]]);
    const conversation = bench.teams.world.conversation(bench.teams.world.team.id);
    if (!conversation) throw new Error("no channel");
    const { message } = await bench.teams.client.say({ user: anna, conversation, text: "1 < 2" });
    const single = (await (await read(`${base}/${message.id}`)).json()) as Page["value"][number];
    expect(single.body.content).toBe("<p>1 &lt; 2</p>");
    expect(single.from.user).toMatchObject({ id: anna.oid, displayName: "Anna Lind" });
  });

  it("delta gives only what changed since, deleted messages emptied", async () => {
    const kept = post("kvar");
    const begun = await page(`${base}/delta`);
    expect(begun.value.map(({ id }) => id)).toContain(kept.id);
    bench.teams.world.messages.remove(bench.teams.world.team.id, kept.id);
    const changes = await page(begun["@odata.deltaLink"] ?? "");
    expect(changes.value).toMatchObject([{ id: kept.id, attachments: [], body: { content: "" } }]);
    expect(changes.value[0]?.deletedDateTime).not.toBeNull();
  });

  it("refuses 1:1 chats, and channels without the right", async () => {
    expect((await read("/graph/v1.0/chats/x/messages")).status).toBe(403);
    bench.teams.rights.readChannelMessages = false;
    expect((await read(base)).status).toBe(403);
    bench.teams.rights.readChannelMessages = true;
    expect((await read(base)).status).toBe(200);
    const unknown = base.replace(/messages$/, "messages/1");
    expect((await read(unknown)).status).toBe(404);
    expect((await fetch(`${bench.origin}${base}`)).status).toBe(401);
  });

  it("takes 60 readings of changes in a minute", async () => {
    now += 120_000;
    const statuses = [];
    for (let count = 0; count < 61; count += 1) statuses.push((await read(`${base}/delta`)).status);
    expect(statuses.filter((status) => status === 200)).toHaveLength(60);
    expect(statuses.at(-1)).toBe(429);
  });
});
