import { z } from "zod";
import type { TenantClock } from "#local/shared/clock.ts";
import { json, type RawResponse } from "#local/shared/http.ts";
import { bodyOf } from "#local/teams/client/request-subjects.ts";
import type { Route } from "#local/shared/router.ts";

/** An instant is ISO 8601 with a zone, or milliseconds since 1970. */
const instant = z
  .union([z.number(), z.iso.datetime({ offset: true })])
  .transform((value) => (typeof value === "number" ? value : Date.parse(value)));
const setting = z.object({ to: instant });
const advancing = z.object({ milliseconds: z.number().nonnegative() });
const ticking = z.object({
  milliseconds: z.number().nonnegative(),
  /** How long one step is; what is due is run after each. */
  step: z.number().positive().optional(),
});

/** At most so many steps in one call. */
const mostSteps = 10_000;

/** `clock`: read, `set`, `advance`, `release`; `tick` advances and then runs what is due. */
export function clockRoutes(clock: TenantClock, ticks: readonly (() => unknown)[]): readonly Route[] {
  const state = (): RawResponse =>
    json(200, { now: clock.now(), iso: new Date(clock.now()).toISOString(), real: Date.now() });
  const runDue = async (): Promise<void> => {
    for (const tick of ticks) await tick();
  };
  return [
    { method: "GET", path: "clock", answer: state },
    {
      method: "POST",
      path: "clock/set",
      answer: (call) => {
        clock.set(bodyOf(call, setting).to);
        return state();
      },
    },
    {
      method: "POST",
      path: "clock/advance",
      answer: (call) => {
        clock.advance(bodyOf(call, advancing).milliseconds);
        return state();
      },
    },
    {
      method: "POST",
      path: "clock/release",
      answer: () => {
        clock.release();
        return state();
      },
    },
    {
      method: "POST",
      path: "clock/tick",
      answer: async (call) => {
        const { milliseconds, step = milliseconds } = bodyOf(call, ticking);
        const steps = milliseconds === 0 ? 1 : Math.min(Math.ceil(milliseconds / step), mostSteps);
        for (let done = 0; done < steps; done += 1) {
          clock.advance(milliseconds / steps);
          await runDue();
        }
        return state();
      },
    },
  ];
}
