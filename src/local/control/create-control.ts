import { clockRoutes } from "#local/control/clock-routes.ts";
import { faultRoutes } from "#local/control/fault-routes.ts";
import { teamsRoutes } from "#local/control/teams-routes.ts";
import type { Traffic } from "#local/control/traffic.ts";
import type { TenantClock } from "#local/shared/clock.ts";
import type { Faults } from "#local/shared/faults.ts";
import { json, type Service } from "#local/shared/http.ts";
import { jsonBody, routed, type Route } from "#local/shared/router.ts";
import type { Teams } from "#local/teams/create-teams.ts";

export interface ControlOptions {
  /** Of the tenant: pages of other origins are refused. */
  readonly origin: string;
  readonly clock: TenantClock;
  readonly faults: Faults;
  readonly traffic: Traffic;
  /** `METHOD path` of every request that was answered 501. */
  readonly unknownRoutes: string[];
  readonly teams: Teams;
  /** Resource units that SharePoint has billed since the start. */
  readonly resourceUnits?: () => number;
  /** What depends on time and is due: webhooks, queues. Run one after the other by `tick`. */
  readonly ticks?: readonly (() => unknown)[];
  /** Who is signed in, kept by the part that signs people in. */
  readonly session?: {
    read(): unknown;
    change(value: unknown): unknown;
  };
  /** Further routes below `/__control/`. */
  readonly routes?: readonly Route[];
}

const prefix = "/__control/";

/** The control endpoint, `/__control/`: what a test or a demonstration decides. It exists only here. */
export function createControl(options: ControlOptions): Service {
  const { clock, faults, teams } = options;
  const answer = routed(prefix, [
    ...clockRoutes(clock, options.ticks ?? []),
    ...faultRoutes(faults),
    ...countRoutes(options),
    ...sessionRoutes(options),
    ...teamsRoutes(teams),
    ...(options.routes ?? []),
  ]);
  return async (request) => {
    const from = request.headers["origin"];
    if (!request.target.startsWith(prefix)) return undefined;
    return from === undefined || from === options.origin ? answer(request) : json(403, {});
  };
}

function countRoutes({ traffic, unknownRoutes, resourceUnits }: ControlOptions): readonly Route[] {
  return [
    {
      method: "GET",
      path: "counters",
      answer: () => json(200, { services: traffic.read(), resourceUnits: resourceUnits?.() ?? 0 }),
    },
    {
      method: "DELETE",
      path: "counters",
      answer: () => {
        traffic.clear();
        return json(200, {});
      },
    },
    { method: "GET", path: "unknown-routes", answer: () => json(200, unknownRoutes) },
  ];
}

function sessionRoutes({ session }: ControlOptions): readonly Route[] {
  if (!session) return [];
  return [
    { method: "GET", path: "session", answer: async () => json(200, (await session.read()) ?? null) },
    {
      method: "PUT",
      path: "session",
      answer: async ({ request }) => json(200, (await session.change(jsonBody(request))) ?? null),
    },
  ];
}
