import type { Demo } from "#local/start-demo.ts";
import type { Table } from "./table.ts";

/** The Monday that follows, at 08:00 in Sweden in winter. */
function nextMonday(now: number): number {
  const day = new Date(now);
  const ahead = (8 - day.getUTCDay()) % 7 || 7;
  return Date.UTC(day.getUTCFullYear(), day.getUTCMonth(), day.getUTCDate() + ahead, 7);
}

/** The same ten changes in a small and a large portfolio: the work must grow with the changes, not with the portfolio. */
export async function benchDigest(
  demoWith: (initiatives: number) => Promise<Demo>,
  sizes: readonly number[],
): Promise<Table> {
  const rows: (readonly (string | number)[])[] = [];
  for (const size of sizes) {
    const demo = await demoWith(size);
    const { initiatives } = demo.site.repositories;
    const rounds = async (at: number): Promise<void> => {
      demo.tenant.clock.set(at);
      for (let round = 0; round < 3; round += 1) await demo.server.tick();
    };
    // The first digest tells of everything that the list was filled with; the second of the ten changes.
    const first = nextMonday(demo.tenant.clock.now());
    await rounds(first);
    const changed = await initiatives.find({ where: [{ property: "id", is: "le", value: 10 }] });
    for (const { id, version } of changed) await initiatives.update(id, version, { isNewSystem: true });
    const second = first + 7 * 24 * 3_600_000;
    // The day's first round puts every status right: that reads the whole list, once a day, and is no part of the digest.
    await rounds(second - 3_600_000);
    demo.tenant.traffic.clear();
    demo.tenant.site.throttle.reset();
    await rounds(second);
    const { sharepoint, connector } = demo.tenant.traffic.read();
    const posted = (await demo.site.repositories.notices.find()).filter(({ kind }) => kind === "digest");
    rows.push([
      size,
      changed.length,
      sharepoint.requests,
      sharepoint.bytesOut / 1024,
      demo.tenant.site.throttle.usage().units,
      connector.requests,
      connector.bytesIn / 1024,
      posted.filter(({ state }) => state === "sent").length - 1,
    ]);
    await demo.stop();
  }
  return {
    title: "The weekly digest after ten changes",
    header: [
      "initiatives",
      "changes",
      "SharePoint requests",
      "KB",
      "units",
      "Teams requests",
      "KB",
      "digests sent",
    ],
    rows,
  };
}
