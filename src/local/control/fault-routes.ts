import { z } from "zod";
import type { FaultRule, Faults } from "#local/shared/faults.ts";
import { json } from "#local/shared/http.ts";
import { tenantAreas } from "#local/shared/tenant-area.ts";
import { bodyOf } from "#local/teams/client/request-subjects.ts";
import type { Route } from "#local/shared/router.ts";

const isPattern = (text: string): boolean => {
  try {
    return Boolean(new RegExp(text));
  } catch {
    return false;
  }
};

const rule = z.strictObject({
  service: z.enum(tenantAreas),
  match: z.string().refine(isPattern, "not a regular expression").optional(),
  kind: z.enum(["drop", "lost", "delay", "412", "429", "500", "502", "503", "504"]),
  times: z.int().positive().optional(),
  after: z.int().nonnegative().optional(),
  probability: z.number().min(0).max(1).optional(),
  seed: z.int().optional(),
  retryAfter: z.union([z.number().nonnegative(), z.literal("none")]).optional(),
  delayMilliseconds: z.number().nonnegative().optional(),
});

/** Leaves out what was not said, which `exactOptionalPropertyTypes` tells apart from `undefined`. */
function ruleFrom(parsed: z.infer<typeof rule>): FaultRule {
  const { service, kind, ...rest } = parsed;
  const said = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined));
  return { service, kind, ...said };
}

/** `faults`: add one or a list of rules, read them with their counts, remove one or all. */
export function faultRoutes(faults: Faults): readonly Route[] {
  return [
    { method: "GET", path: "faults", answer: () => json(200, faults.list()) },
    {
      method: "POST",
      path: "faults",
      answer: (call) => {
        const rules = bodyOf(call, z.union([rule.transform((one) => [one]), z.array(rule)]));
        return json(
          201,
          rules.map((one) => faults.add(ruleFrom(one))),
        );
      },
    },
    {
      method: "DELETE",
      path: "faults",
      answer: () => {
        faults.clear();
        return json(200, {});
      },
    },
    {
      method: "DELETE",
      path: "faults/:id",
      answer: ({ parameters }) => {
        faults.remove(parameters["id"] ?? "");
        return json(200, {});
      },
    },
  ];
}
