import type { ConnectedWeb } from "#sharepoint/client/connect-web.ts";
import { listRepository } from "#sharepoint/list-repository.ts";
import { plansList } from "#sharepoint/lists/plans-list.ts";

/**
 * Marks the plans that were decided before it was written on them whether they count: they held then, and go on holding whoever
 * decides plans now. Harmless when repeated: what has been judged is left alone.
 */
export async function plansThatHold(connected: ConnectedWeb): Promise<void> {
  const plans = listRepository(connected, plansList);
  const held = (await plans.find()).filter(({ standing }) => standing === "notYetRead");
  await plans.updateAll(held.map(({ id, version }) => ({ id, version, changes: { standing: "counts" } })));
}
