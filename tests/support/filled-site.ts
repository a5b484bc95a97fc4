import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { demoDirectory, demoTeamsAppId } from "#local/seed/demo-directory.ts";
import { startDemoSite } from "#local/start-demo-site.ts";
import { startTenant } from "#local/tenant.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** An SQLite file of a tenant whose site holds the demo municipality, before any server has met it. */
    readonly filledSite: string;
  }
}

/** Fills a site once for all stories; each begins with a copy. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), "radslag-filled-"));
  const database = join(folder, "tenant.sqlite");
  const tenant = await startTenant({
    port: 0,
    database,
    directory: demoDirectory,
    productUrl: "http://localhost:5401",
    teamsAppId: demoTeamsAppId,
  });
  await startDemoSite(tenant, () => undefined);
  await tenant.stop();
  project.provide("filledSite", database);
  return () => rm(folder, { recursive: true, force: true });
}
