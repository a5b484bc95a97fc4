import { copyFile, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, inject } from "vitest";
import type { Log } from "#bot/bot-dependencies.ts";
import { upnOf } from "#local/seed/demo-people.ts";
import { startDemo, type Demo } from "#local/start-demo.ts";

export interface DemoWorld extends Demo {
  /** What the server wrote in its log as a warning or worse. */
  readonly complaints: string[];
  /** The Teams window in a given situation, as a person of the demo. */
  teams(name: string, situation: Readonly<Record<string, string>>): string;
  /** Lets the server do what is due until nothing more follows. */
  settle(): Promise<void>;
}

/** The seven a second that Teams takes in a conversation: 60 in half a minute, which a server keeps to, no story sends. */
export const brisk = { betweenMessages: 150 } as const;

/**
 * The whole product on free ports, with a site of its own that is filled already: the tab and the host page as built, everything
 * else from source.
 */
export async function startDemoWorld(): Promise<DemoWorld> {
  const complaints: string[] = [];
  const complain = (message: string, about?: unknown): void => {
    complaints.push(about instanceof Error ? `${message}: ${about.message}` : message);
  };
  const log: Log = { info: () => undefined, warn: complain, error: complain };
  const folder = await mkdtemp(join(tmpdir(), "radslag-"));
  const database = join(folder, "tenant.sqlite");
  await copyFile(inject("filledSite"), database);
  const demo = await startDemo({
    tenantPort: 0,
    productPort: 0,
    database,
    dataFolder: folder,
    staticFolder: process.env["RADSLAG_STATIC"],
    log,
    say: () => undefined,
    secondsBetweenRounds: 0,
    pace: brisk,
  });
  return {
    ...demo,
    complaints,
    teams: (name, situation) =>
      `${demo.tenant.origin}/?${new URLSearchParams({ user: upnOf(name), ...situation }).toString()}`,
    async stop() {
      await demo.stop();
      await rm(folder, { recursive: true, force: true });
    },
    async settle() {
      for (let round = 0; round < 4; round += 1) await demo.server.tick();
    },
  };
}

/** What every story ends with: nothing was asked that the tenant does not imitate. */
export function expectNothingUnknown({ tenant }: Demo): void {
  expect(tenant.unknownRoutes, "routes that the local tenant does not imitate").toEqual([]);
}
