import { PUBLIC } from "@microsoft/teams.api";
import { App, type IHttpServerAdapter } from "@microsoft/teams.apps";
import type { BotDependencies, Log } from "./bot-dependencies.ts";
import { dispatch, type Turn } from "./dispatch.ts";
import { deliveryFailure } from "./shared/delivery-failure.ts";
import { guarded } from "./shared/guarded.ts";
import { inbound } from "./shared/inbound.ts";
import { message, messenger, type Messenger } from "./shared/messenger.ts";

export interface BotOptions {
  /** Where HTTP comes in. */
  readonly adapter: IHttpServerAdapter;
  readonly appId: string;
  readonly tokenIssuer: string;
  readonly openIdMetadataUrl: string;
  /** Entra's address in this cloud, such as `https://login.microsoftonline.com`. */
  readonly loginEndpoint: string;
  readonly serviceHosts: readonly string[];
  /** The bot's own token for the connector. */
  readonly token: () => Promise<string>;
  readonly dependencies: BotDependencies;
  /** Called when something was done here that the host should follow up, with the keys of conversations that can be reached again. */
  readonly onActed: (keys: readonly string[]) => void;
}

const millisecondsToAnswer = 15_000;

/** The Teams SDK behind our own layer: who may speak, what is said, how it is delivered. */
export async function createBot(options: BotOptions): Promise<Messenger> {
  const { appId, dependencies, tokenIssuer, serviceHosts } = options;
  const { tenantId, log } = dependencies;
  const app = new App({
    clientId: appId,
    tenantId,
    token: options.token,
    dangerouslyAllowUnauthenticatedRequests: false,
    cloud: {
      ...PUBLIC,
      tokenIssuer,
      openIdMetadataUrl: options.openIdMetadataUrl,
      loginEndpoint: options.loginEndpoint,
    },
    httpServerAdapter: guarded(options.adapter, { appId, tenantId, tokenIssuer, serviceHosts }),
    client: { timeout: millisecondsToAnswer, middlewares: [withoutRedirects] },
    logger: loggerOf(log),
  });
  const handled = remembered();
  app.use(async (context) => {
    const about = inbound(context.activity);
    const key = `${about.conversationId}:${about.id}`;
    if (about.type !== "invoke" && handled.isRepeat(key)) return undefined;
    const turn: Turn = {
      say: (card) => patiently(() => context.send(message(card))),
      channels: async () => {
        try {
          return (await context.api.teams.getConversations(about.teamThreadId)).flatMap(({ id }) => id ?? []);
        } catch (error) {
          log.warn("the team's channels could not be listed", error);
          return [];
        }
      },
    };
    try {
      const body = await dispatch(about, turn, dependencies, options.onActed);
      return body && { status: 200, body };
    } catch (error) {
      // Teams sends it again, and then it is no repeat.
      handled.forget(key);
      throw error;
    }
  });
  await app.initialize();
  return messenger(app, { serviceHosts, now: Date.now });
}

type Logger = NonNullable<ConstructorParameters<typeof App>[0]>["logger"];

const quiet = (): void => undefined;

/** The SDK's own log, without the bodies that it writes out at its lower levels. */
function loggerOf(log: Log): NonNullable<Logger> {
  const first = (level: "warn" | "error") => (text: unknown, cause?: unknown) => {
    log[level](`Teams SDK: ${String(text)}`, cause);
  };
  const logger: NonNullable<Logger> = {
    debug: quiet,
    trace: quiet,
    info: quiet,
    log: quiet,
    warn: first("warn"),
    error: first("error"),
    child: () => logger,
  };
  return logger;
}

/** The token goes to the address that was checked, and nowhere that an answer points to. */
const withoutRedirects = {
  invoke: <Answer>(
    context: { config: { maxRedirects?: number } },
    next: () => Promise<Answer>,
  ): Promise<Answer> => {
    context.config.maxRedirects = 0;
    return next();
  },
};

/** Teams sends an activity again when it has waited long; the last thousand are known. */
function remembered(): { isRepeat(key: string): boolean; forget(key: string): void } {
  const keys = new Set<string>();
  return {
    isRepeat(key) {
      if (keys.has(key)) return true;
      keys.add(key);
      const [oldest] = keys;
      if (keys.size > 1000 && oldest !== undefined) keys.delete(oldest);
      return false;
    },
    forget: (key) => void keys.delete(key),
  };
}

/** An answer in a chat that Teams throttles is tried again; one that may have arrived is not. */
async function patiently(send: () => Promise<unknown>): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await send();
      return;
    } catch (error) {
      const { kind, retryAfter } = deliveryFailure(error, Date.now());
      if (kind !== "wait" || attempt === 3 || (retryAfter ?? 1) > 5) throw error;
      await new Promise((resolve) => setTimeout(resolve, (retryAfter ?? attempt) * 1000));
    }
  }
}
