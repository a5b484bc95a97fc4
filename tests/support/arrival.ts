import type { Arrival } from "#domain/digest/notices.ts";
import type { Stored } from "#domain/shared/stored.ts";
import type { Valuation } from "#domain/valuation/valuation.ts";

/** An initiative that has come to the manager's step by a valuation, as Växjö's process has it. */
export const arrivalBy = ({ id, initiativeId }: Stored<Valuation>): Arrival => ({
  initiativeId,
  step: "review",
  cause: `valuations.${String(id)}`,
  valuationId: id,
});
