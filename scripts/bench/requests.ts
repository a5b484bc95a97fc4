import type { Demo } from "#local/start-demo.ts";
import type { Table } from "./table.ts";

/** What opening the portfolio asks of SharePoint: nothing kept, then with everything kept. */
export async function benchRequests(
  demoWith: (initiatives: number) => Promise<Demo>,
  sizes: readonly number[],
): Promise<Table> {
  const rows: (readonly (string | number)[])[] = [];
  for (const size of sizes) {
    const demo = await demoWith(size);
    const { repositories } = demo.site;
    const counted = async <Result>(work: () => Promise<Result>) => {
      demo.tenant.traffic.clear();
      demo.tenant.site.throttle.reset();
      const result = await work();
      const { requests, bytesOut } = demo.tenant.traffic.read().sharepoint;
      return { result, requests, kilobytes: bytesOut / 1024, units: demo.tenant.site.throttle.usage().units };
    };
    const cold = await counted(() => repositories.portfolio.load());
    const warm = await counted(() => repositories.portfolio.changesSince(cold.result.token));
    for (const row of cold.result.rows.slice(0, 10))
      await repositories.initiatives.update(row.id, row.version, { recordNumber: "BENCH" });
    const changed = await counted(() => repositories.portfolio.changesSince(cold.result.token));
    rows.push([
      cold.result.rows.length,
      cold.requests,
      Math.ceil(size / 5000) + 2,
      cold.kilobytes,
      cold.units,
      warm.requests,
      1,
      warm.kilobytes,
      changed.requests,
      changed.result.changed.length,
    ]);
    await demo.stop();
  }
  return {
    title: "Opening the portfolio: requests to SharePoint",
    header: [
      "initiatives",
      "cold requests",
      "budget",
      "KB",
      "units",
      "warm requests",
      "budget",
      "KB",
      "requests after 10 changes",
      "rows read",
    ],
    rows,
  };
}
