import type { Decision } from "#domain/decisions/decision.ts";
import type { Portfolio } from "#domain/initiatives/portfolio-reader.ts";
import type { Clock } from "#domain/shared/calendar.ts";
import type { Repositories } from "#domain/shared/repositories.ts";
import type { Stored } from "#domain/shared/stored.ts";
import type { Valuation } from "#domain/valuation/valuation.ts";
import type { TabAddress } from "#bot/shared/tab-link.ts";

/** Where the bot tells what went wrong; never what people typed. */
export interface Log {
  info(message: string, about?: unknown): void;
  warn(message: string, about?: unknown): void;
  error(message: string, about?: unknown): void;
}

/** What commands, buttons and cards need from the host. */
export interface BotDependencies {
  readonly repositories: Omit<Repositories, "portfolio" | "savedViews">;
  /** The whole portfolio as it is known; kept in memory, so asking costs nothing. */
  readonly portfolio: () => Promise<Pick<Portfolio, "rows" | "units" | "people">>;
  /** An initiative's valuations and decisions as they are known, in memory too. */
  readonly rowsOf: (initiativeId: number) => Promise<{
    readonly valuations: readonly Stored<Valuation>[];
    readonly decisions: readonly Stored<Decision>[];
  }>;
  readonly tab: TabAddress;
  readonly tenantId: string;
  readonly now: Clock;
  readonly log: Log;
}
