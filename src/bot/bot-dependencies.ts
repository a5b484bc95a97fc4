import type { CaseRows } from "#domain/governance/case-rows.ts";
import type { Governing } from "#domain/governance/governing.ts";
import type { Portfolio } from "#domain/initiatives/portfolio-reader.ts";
import type { Clock } from "#domain/shared/calendar.ts";
import type { Repositories } from "#domain/shared/repositories.ts";
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
  /** What has been written of an initiative beside its own row as it is known, in memory too. */
  readonly papersOf: (initiativeId: number) => Promise<Omit<CaseRows, "initiative">>;
  /** The models, the organisation and which decisions have counted, in memory too. */
  readonly governing: () => Promise<Governing>;
  readonly tab: TabAddress;
  readonly tenantId: string;
  readonly now: Clock;
  readonly log: Log;
}
