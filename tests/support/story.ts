import type { Browser, FrameLocator, Page } from "playwright-core";
import type { Initiative } from "#domain/initiatives/initiative.ts";
import type { Stored } from "#domain/shared/stored.ts";
import { upnOf } from "#local/seed/demo-people.ts";
import { visit, type Visitor } from "./browser.ts";
import type { DemoWorld } from "./demo-world.ts";

interface Situation {
  readonly name?: string;
  readonly page?: string;
  readonly lang?: "sv" | "en";
  readonly theme?: "default" | "dark" | "contrast";
  readonly width?: number;
  readonly height?: number;
}

export interface TabVisitor extends Visitor {
  readonly tab: FrameLocator;
}

export const tabIn = (page: Page): FrameLocator => page.frameLocator("iframe").first();

/** A person with the council's tab open in the channel. */
export async function openTab(
  world: DemoWorld,
  browser: Browser,
  { name = "Karin Lindqvist", width = 1400, height = 1000, ...situation }: Situation,
): Promise<TabVisitor> {
  const visitor = await visit(browser, { width, height });
  visitor.page.setDefaultTimeout(12_000);
  await visitor.page.goto(world.teams(name, { view: "channel", ...situation }));
  return { ...visitor, tab: tabIn(visitor.page) };
}

/** Open initiatives that nobody has valued yet; of one unit, where its key is given. */
export async function unvalued(world: DemoWorld, unitKey?: string): Promise<Stored<Initiative>[]> {
  const { units, initiatives, valuations } = world.site.repositories;
  const unit = unitKey === undefined ? undefined : await units.byKey(unitKey);
  const valued = new Set((await valuations.find()).map(({ initiativeId }) => initiativeId));
  return (await initiatives.find()).filter(
    ({ id, unitId, status, isConfidential }) =>
      !isConfidential &&
      status === "developing" &&
      !valued.has(id) &&
      (unit === undefined || unitId === unit.id),
  );
}

/** Someone of the demo as the tenant's directory knows them. */
export function userCalled({ tenant }: DemoWorld, name: string) {
  const user = tenant.directory.users.find(({ upn }) => upn === upnOf(name));
  if (!user) throw new Error(`Nobody is called ${name}`);
  return user;
}
