import { informedNotice } from "#domain/digest/notices.ts";
import { toInform } from "#domain/governance/informed.ts";
import type { CaseInMirror } from "./case-in-mirror.ts";
import type { Derivation } from "./derivation.ts";

/** Tells those whom the model makes informed of a matter that an initiative has come to it, once each. */
export async function tellInformed(
  cases: readonly CaseInMirror[],
  { repositories, mirror, now, startedAt }: Derivation,
): Promise<void> {
  const fresh = cases
    .flatMap(({ rows, derived }) =>
      toInform(derived, rows)
        .filter(({ at }) => at >= startedAt)
        .map(({ matter, person }) => informedNotice(rows.initiative.id, matter, person, now())),
    )
    .filter(({ key }) => !mirror.asked.has(key));
  if (fresh.length === 0) return;
  await repositories.notices.addAll(fresh);
  for (const { key } of fresh) mirror.asked.add(key);
}
