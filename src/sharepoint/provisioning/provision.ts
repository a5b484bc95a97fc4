import type { Text } from "#domain/shared/language.ts";
import { inBatch, type Part } from "#sharepoint/client/batch.ts";
import { connectWeb, type Connection } from "#sharepoint/client/connect-web.ts";
import { migrations as ourMigrations, type Migration } from "./migrations.ts";
import type { Obstacle } from "./plan-list.ts";
import { planSite } from "./plan-site.ts";
import { readIds, readSite } from "./read-site.ts";
import { describeStep, stageOf, type Step } from "./step.ts";
import { requestsOf, type Surroundings } from "./take-step.ts";

export interface Provisioning {
  /** Where the tab is served: row links lead there. */
  readonly publicUrl: string;
  /** Only says what would be done. */
  readonly plan?: boolean;
  /** Told of each thing that is done, so that whoever waits can follow. */
  readonly tell?: (text: Text) => void;
  readonly migrations?: readonly Migration[];
}

export interface Provisioned {
  /** What was done, or would be. */
  readonly steps: readonly Text[];
  /** What a person must settle first; nothing was done when there is any. */
  readonly obstacles: readonly Obstacle[];
}

/**
 * Brings a site to what the lists say: lists, columns, indexes, views, row links, groups and rights. It can be run again
 * at any time; what is as it should be is left alone, and no list, column or row is ever deleted.
 * @throws NotAllowedError when the token may not manage the site
 */
export async function provision(
  connection: Connection,
  { publicUrl, plan = false, tell = () => undefined, migrations = ourMigrations }: Provisioning,
): Promise<Provisioned> {
  const connected = connectWeb(connection);
  const { steps, obstacles } = planSite(await readSite(connected), publicUrl, migrations);
  const described = { steps: steps.map(describeStep), obstacles };
  if (plan || obstacles.length > 0 || steps.length === 0) return described;
  for (const stage of stagesOf(steps)) {
    const ids = await readIds(connected);
    for (const step of stage) tell(describeStep(step));
    await takeSteps(stage, { connected, ids, migrations });
  }
  const left = planSite(await readSite(connected), publicUrl, migrations).steps;
  if (left.length > 0)
    throw new Error(`SharePoint took every step, but this is still to do: ${said(left.map(describeStep))}`);
  return described;
}

const stagesOf = (steps: readonly Step[]): Step[][] =>
  [...new Set(steps.map(stageOf))]
    .toSorted((one, other) => one - other)
    .map((stage) => steps.filter((step) => stageOf(step) === stage));

const said = (texts: readonly Text[]): string => texts.map(({ en }) => en).join("; ");

interface Planned {
  readonly step: Step;
  readonly part: Part;
}

async function takeSteps(steps: readonly Step[], surroundings: Surroundings): Promise<void> {
  const planned: Planned[] = [];
  for (const step of steps) {
    const requests = requestsOf(step, surroundings);
    if (typeof requests === "function") await requests();
    else planned.push(...requests.map((part) => ({ step, part })));
  }
  const results = await inBatch(
    surroundings.connected,
    planned.map(({ part }) => part),
  );
  for (const [position, result] of results.entries())
    if (result.status === "rejected") throw named(result.reason, planned[position]?.step);
}

/** The failure with the step that it happened in. */
function named(reason: unknown, step: Step | undefined): unknown {
  if (reason instanceof Error && step) reason.message = `${describeStep(step).en}: ${reason.message}`;
  return reason;
}
