import { setTimeout as wait } from "node:timers/promises";
import { faultResponse } from "#local/shared/fault-response.ts";
import { LostAnswer, type RawRequest, type Service } from "#local/shared/http.ts";
import { areaOf, type TenantArea } from "#local/shared/tenant-area.ts";

/**
 * What goes wrong: `drop` closes the connection before the request is handled, `lost` handles it and then closes
 * without an answer, `delay` waits first, the rest answer with that status instead of handling the request.
 */
export type FaultKind = "drop" | "lost" | "delay" | "412" | "429" | "500" | "502" | "503" | "504";

export interface FaultRule {
  readonly service: TenantArea;
  /** A regular expression that `"METHOD path?query"` must match, case ignored; absent: every request of the service. */
  readonly match?: string;
  readonly kind: FaultKind;
  /** How often at most; absent: until removed. */
  readonly times?: number;
  /** How many matching requests pass untouched first. */
  readonly after?: number;
  /** A fraction from 0 to 1; absent: 1. Drawn from `seed`, so that a run can be repeated. */
  readonly probability?: number;
  readonly seed?: number;
  /** Seconds in the Retry-After header of 429 and 503; absent: 2. `"none"` leaves the header out. */
  readonly retryAfter?: number | "none";
  readonly delayMilliseconds?: number;
}

export interface FaultState {
  readonly id: string;
  readonly rule: FaultRule;
  readonly matched: number;
  readonly applied: number;
}

/** The fault profile of a tenant. */
export interface Faults {
  add(rule: FaultRule): FaultState;
  remove(id: string): void;
  clear(): void;
  /** Every rule since the last `clear`, spent ones too, with how often each was applied. */
  list(): readonly FaultState[];
  /** Puts the faults before a service. A browser's preflights pass: the fault is for the request that follows. */
  before(service: Service): Service;
}

interface LiveRule {
  readonly id: string;
  readonly rule: FaultRule;
  readonly pattern: RegExp | undefined;
  readonly draw: () => number;
  matched: number;
  applied: number;
}

/** Mulberry32: 32 bits of state, evenly spread, the same sequence for the same seed everywhere. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export function createFaults(): Faults {
  let rules: LiveRule[] = [];
  let last = 0;
  return {
    add(rule) {
      const live = liveRule(`fault-${String((last += 1))}`, rule);
      rules.push(live);
      return stateOf(live);
    },
    remove(id) {
      rules = rules.filter((live) => live.id !== id);
    },
    clear() {
      rules = [];
    },
    list: () => rules.map(stateOf),
    before: (service) => async (request) => {
      const live = firstHit(rules, request);
      return live ? failing(live.rule, service, request) : service(request);
    },
  };
}

const liveRule = (id: string, rule: FaultRule): LiveRule => ({
  id,
  rule,
  pattern: rule.match === undefined ? undefined : new RegExp(rule.match, "i"),
  draw: seededRandom(rule.seed ?? 1),
  matched: 0,
  applied: 0,
});

const stateOf = ({ id, rule, matched, applied }: LiveRule): FaultState => ({ id, rule, matched, applied });

function firstHit(rules: readonly LiveRule[], request: RawRequest): LiveRule | undefined {
  const area = request.method === "OPTIONS" ? undefined : areaOf(request.target);
  return rules.find((live) => {
    if (live.rule.service !== area || live.applied >= (live.rule.times ?? Infinity)) return false;
    if (live.pattern && !live.pattern.test(`${request.method} ${request.target}`)) return false;
    live.matched += 1;
    if (live.matched <= (live.rule.after ?? 0) || live.draw() >= (live.rule.probability ?? 1)) return false;
    live.applied += 1;
    return true;
  });
}

async function failing(rule: FaultRule, service: Service, request: RawRequest): ReturnType<Service> {
  if (rule.kind === "drop") throw new LostAnswer("dropped before handling");
  if (rule.kind === "delay") {
    await wait(rule.delayMilliseconds ?? 1000);
    return service(request);
  }
  if (rule.kind === "lost") {
    await service(request);
    throw new LostAnswer("handled, answer lost");
  }
  const { service: area, kind, retryAfter = 2 } = rule;
  return faultResponse(request, { area, status: Number(kind), retryAfter });
}
