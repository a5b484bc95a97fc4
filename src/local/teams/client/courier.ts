import type { Tokens } from "#local/shared/tokens.ts";
import type { DeliveryLog } from "#local/teams/client/delivery-log.ts";
import { connectorIdentity } from "#local/teams/connector/connector-service.ts";
import type { TeamsWorld } from "#local/teams/world/teams-world.ts";

export interface CourierOptions {
  /** The bot's messaging endpoint. */
  readonly messagesUrl: () => string;
  /** Teams waits so long for an answer, then posts the same activity again; 15 s. Source: msteams-docs #6084. */
  readonly answerWithin: number;
  /** How often the same activity is posted at most. */
  readonly attempts: number;
}

export interface BotAnswer {
  /** Absent when the bot did not answer in time or could not be reached. */
  readonly status: number | undefined;
  readonly body: unknown;
  readonly delivery: number;
}

/** Posts activities to the bot as Teams does: signed by the connector, again when no answer comes in time. */
export class Courier {
  readonly #world: TeamsWorld;
  readonly #tokens: Tokens;
  readonly #log: DeliveryLog;
  readonly #options: CourierOptions;

  constructor(world: TeamsWorld, tokens: Tokens, log: DeliveryLog, options: CourierOptions) {
    this.#world = world;
    this.#tokens = tokens;
    this.#log = log;
    this.#options = options;
  }

  /** An invoke is posted once: its answer belongs to the click that waits for it. */
  async deliver(activity: Record<string, unknown>): Promise<BotAnswer> {
    const delivery = this.#log.begin(activity);
    const attempts = activity["type"] === "invoke" ? 1 : this.#options.attempts;
    let answer: BotAnswer = { status: undefined, body: undefined, delivery };
    for (let attempt = 0; attempt < attempts && answer.status === undefined; attempt += 1) {
      answer = await this.#post(activity, delivery);
    }
    return answer;
  }

  /** Posts a recorded activity once more, as Teams does when it is in doubt. */
  async redeliver(delivery: number): Promise<BotAnswer | undefined> {
    const found = this.#log.find(delivery);
    return found && this.#post(found.activity, delivery);
  }

  async #post(activity: Record<string, unknown>, delivery: number): Promise<BotAnswer> {
    try {
      const response = await fetch(this.#options.messagesUrl(), {
        method: "POST",
        headers: { "content-type": "application/json", authorization: `Bearer ${await this.#token()}` },
        body: JSON.stringify(activity),
        signal: AbortSignal.timeout(this.#options.answerWithin),
      });
      const text = await response.text();
      this.#log.attempt(delivery, { status: response.status });
      return { status: response.status, body: parsed(text), delivery };
    } catch (error) {
      this.#log.attempt(delivery, { problem: String(error) });
      return { status: undefined, body: undefined, delivery };
    }
  }

  #token(): Promise<string> {
    const claims = {
      iss: connectorIdentity,
      aud: this.#world.bot.appId,
      serviceurl: this.#world.serviceUrl,
    };
    return this.#tokens.sign(claims, 3600);
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
