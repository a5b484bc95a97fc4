import type { Derivation } from "./derivation.ts";
import { withoutTexts } from "./mirror.ts";
import { vetDuties } from "./vet-duties.ts";
import { vetEnquiries } from "./vet-enquiries.ts";
import { vetRetirements } from "./vet-retirements.ts";
import { vetStatements } from "./vet-statements.ts";

/** Looks up who changed what in every row that people may have edited, when the change log does not tell which. */
export async function vetEverything(about: Derivation): Promise<void> {
  const { mirror } = about;
  for (const row of await vetStatements([...mirror.rows.values()], about))
    mirror.rows.set(row.id, withoutTexts(row));
  for (const row of await vetDuties([...mirror.duties.all()], about)) mirror.duties.set(row);
  for (const row of await vetRetirements([...mirror.retirements.all()], about)) mirror.retirements.set(row);
  for (const row of await vetEnquiries([...mirror.enquiries.values()], about))
    mirror.enquiries.set(row.id, row);
}
