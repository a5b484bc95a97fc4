import { acquisitionProperties, type AcquisitionRow } from "#domain/acquisitions/acquisition-row.ts";
import type { Initiative } from "#domain/initiatives/initiative.ts";
import type { NeedLink } from "#domain/initiatives/need-link.ts";
import type { Repositories } from "#domain/shared/repositories.ts";
import type { Stored } from "#domain/shared/stored.ts";

/** What acquisitions are found and compared by. */
export interface AcquisitionRows {
  readonly initiatives: readonly Stored<AcquisitionRow & Pick<Initiative, "need">>[];
  readonly needLinks: readonly Stored<NeedLink>[];
}

/** Two requests, as long as neither list is larger than a page: some columns of every initiative, and what was said of needs. */
export async function loadAcquisitionRows({
  portfolio,
  needLinks,
}: Pick<Repositories, "portfolio" | "needLinks">): Promise<AcquisitionRows> {
  const [initiatives, links] = await Promise.all([
    portfolio.columns([...acquisitionProperties, "need"]),
    needLinks.find(),
  ]);
  return { initiatives, needLinks: links };
}
