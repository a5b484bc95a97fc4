import { z } from "zod";

const message = z.object({
  id: z.string(),
  root: z.string(),
  from: z.object({ name: z.string(), isBot: z.boolean(), isMe: z.boolean() }),
  /** Milliseconds since 1970, as the tenant's clock said. */
  at: z.number(),
  isEdited: z.boolean(),
  isDeleted: z.boolean(),
  text: z.string(),
  cards: z.array(z.looseObject({})),
  refreshes: z.boolean(),
  reactions: z.array(z.object({ reaction: z.string(), count: z.number(), mine: z.boolean() })),
  version: z.number(),
});

const chat = z.object({
  id: z.string(),
  kind: z.enum(["personal", "channel", "meeting"]),
  name: z.string(),
  botName: z.string(),
  app: z.enum(["none", "installed", "removed", "blocked"]),
  isTyping: z.boolean(),
  /** The tenant's time. */
  now: z.number(),
  messages: z.array(message),
});

const invoked = z.object({ status: z.number().optional(), body: z.unknown() });
const said = z.object({ isHeard: z.boolean() });

const outcome = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("card") }),
  z.object({ kind: z.literal("nothing") }),
  z.object({ kind: z.literal("message"), text: z.string() }),
  z.object({ kind: z.literal("failed"), text: z.string() }),
]);

/** A message as this person sees it; the tenant's `client/message-view.ts` makes it. */
export type ChatMessage = z.infer<typeof message>;
export type ChatState = z.infer<typeof chat>;
export type PressOutcome = z.infer<typeof outcome>;

export interface PressedAction {
  readonly type: string;
  readonly id?: string;
  readonly verb?: string;
  /** With the inputs in it already. */
  readonly data: unknown;
}

const base = "/__tenant-api/teams/";

/** What the chat asks of the tenant, for one person in one conversation. */
export class ChatApi {
  readonly #user: string;
  readonly #path: string;
  #state = "";

  constructor(user: string, conversation: string) {
    this.#user = user;
    this.#path = `${base}conversations/${encodeURIComponent(conversation)}`;
  }

  /** `undefined` when nothing has changed since the last call. */
  async read(): Promise<ChatState | undefined> {
    const response = await fetch(`${this.#path}/messages?user=${encodeURIComponent(this.#user)}`, {
      headers: this.#state === "" ? {} : { "if-none-match": this.#state },
    });
    if (response.status === 304) return undefined;
    if (!response.ok) throw new Error(`The tenant answered ${String(response.status)}`);
    this.#state = response.headers.get("etag") ?? "";
    return chat.parse(await response.json());
  }

  async say(text: string, root?: string): Promise<z.infer<typeof said>> {
    return said.parse(await this.#post("messages", { text, root }));
  }

  async press(id: string, action: PressedAction): Promise<PressOutcome> {
    return outcome.parse(await this.#post("actions", { message: id, action }));
  }

  async refresh(id: string): Promise<void> {
    await this.#post("refresh", { message: id });
  }

  async react(id: string, reaction: string, added: boolean): Promise<void> {
    await this.#post("reactions", { message: id, reaction, added });
  }

  /** @returns what the bot answered. @throws when it did not */
  async invoke(name: string, value: unknown): Promise<unknown> {
    const answer = invoked.parse(await this.#post("invoke", { name, value }));
    if (answer.status === undefined || answer.status >= 300) throw new Error("The bot did not answer");
    return answer.body;
  }

  /** Adds the app for this person. */
  async install(): Promise<void> {
    await post(`${base}app`, { user: this.#user });
  }

  #post(action: string, body: object): Promise<unknown> {
    return post(`${this.#path}/${action}`, { user: this.#user, ...body });
  }
}

async function post(url: string, body: object): Promise<unknown> {
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`The tenant answered ${String(response.status)}`);
  return response.json();
}
