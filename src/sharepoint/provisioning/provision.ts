import type { Text } from "#domain/shared/language.ts";
import { batchSize, inBatch, type Part } from "#sharepoint/client/batch.ts";
import { connectWeb, type ConnectedWeb, type Connection } from "#sharepoint/client/connect-web.ts";
import { migrations as ourMigrations, type Migration } from "./migrations.ts";
import type { Obstacle } from "./plan-list.ts";
import { planSite } from "./plan-site.ts";
import { readSite } from "./read-site.ts";
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

/** A stage may need the one before it, so as many rounds as there are stages, and one to see that nothing is left. */
const mostRounds = 7;

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
  const done: Text[] = [];
  for (let round = 1; round <= mostRounds; round += 1) {
    const site = await readSite(connected);
    const { steps, obstacles } = planSite(site, publicUrl, migrations);
    if (plan || obstacles.length > 0) return { steps: steps.map(describeStep), obstacles };
    if (steps.length === 0) return { steps: done, obstacles };
    const stage = Math.min(...steps.map(stageOf));
    const now = steps.filter((step) => stageOf(step) === stage);
    for (const step of now) tell(describeStep(step));
    await takeSteps(now, { connected, site, migrations });
    done.push(...now.map(describeStep));
  }
  throw new Error(
    `SharePoint took every step, but the site is still not as it should be: ${said(done.slice(-5))}`,
  );
}

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
  for (let start = 0; start < planned.length; start += batchSize)
    await send(planned.slice(start, start + batchSize), surroundings.connected);
}

/** @throws the first failure, after the step that failed has been named */
async function send(planned: readonly Planned[], { web }: ConnectedWeb): Promise<void> {
  const results = await inBatch(
    web,
    planned.map(({ part }) => part),
  );
  for (const [position, result] of results.entries()) {
    if (result.status === "fulfilled") continue;
    const step = planned[position]?.step;
    const reason: unknown = result.reason;
    if (reason instanceof Error && step) reason.message = `${describeStep(step).en}: ${reason.message}`;
    throw reason;
  }
}
