import { expect, it } from "vitest";
import { initiativeStatuses } from "#domain/initiatives/initiative-status.ts";
import { chain } from "../../../tests/support/governed-case.ts";
import { lund } from "./presets/lund.ts";
import { orebro } from "./presets/orebro.ts";
import { taby } from "./presets/taby.ts";
import { vaxjo } from "./presets/vaxjo.ts";
import { processOf, stepOfStatus } from "./process-of.ts";

it("gives a unit its own process where it has one, and everybody else the common one [A-023]", () => {
  const [common] = chain.processes;
  if (!common) throw new Error("no process");
  const own = { ...common, key: "own", unitKeys: ["omsorg"] };
  const model = { processes: [own, common] };
  expect(["omsorg", "bygg", undefined].map((unit) => processOf(model, unit).key)).toEqual([
    "own",
    "chain",
    "chain",
  ]);
});

it("finds a place for every status in every preset's processes, unless the initiative has ended [D-24]", () => {
  for (const { processes } of [taby, vaxjo, lund, orebro])
    for (const process of processes)
      for (const status of initiativeStatuses) {
        const step = stepOfStatus(process, status);
        const hasEnded = status === "closed" || status === "rejected";
        expect([process.key, status, step === undefined]).toEqual([process.key, status, hasEnded]);
      }
});

it("finds the step with the status, else the next further on or the last, and begins at the first where nothing is done", () => {
  const [process] = chain.processes;
  if (!process) throw new Error("no process");
  const steps = (["idea", "dormant", "valued", "decided", "planning", "closed"] as const).map(
    (status) => stepOfStatus(process, status)?.key,
  );
  expect(steps).toEqual(["value", "value", "forum", "execute", "execute", undefined]);
  const short = { ...process, steps: process.steps.slice(0, 2) };
  expect(stepOfStatus(short, "executing")?.key).toBe("forum");
});
