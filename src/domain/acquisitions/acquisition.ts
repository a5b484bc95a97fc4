import type { Calculation, ChainLink } from "#domain/benefits/calculation.ts";
import type { Duty } from "#domain/governance/duty.ts";
import type { ParameterValue } from "#domain/governance/evaluate.ts";
import { unitsOf } from "#domain/governance/facts.ts";
import type { GoverningModel } from "#domain/governance/governing-model.ts";
import type { SignOff } from "#domain/governance/sign-off.ts";
import type { InitiativeStatus } from "#domain/initiatives/initiative-status.ts";
import type { NeedLink } from "#domain/initiatives/need-link.ts";
import { linksThatHold, mergesInRings, participantsOf } from "#domain/initiatives/need-links.ts";
import type { CalendarDate } from "#domain/shared/calendar.ts";
import type { Stored } from "#domain/shared/stored.ts";
import { moneyOf, type AcquisitionMoney } from "./acquisition-money.ts";
import type { AcquisitionRow } from "./acquisition-row.ts";
import { securityOf, type AcquisitionSecurity } from "./acquisition-security.ts";
import { stageOf, type AcquisitionStage } from "./acquisition-stage.ts";
import { isAcquisition, type AskedModel } from "./is-acquisition.ts";

/** An initiative that acquires something, as far as it matters which others it could be bought with. */
export interface AcquisitionNeed {
  readonly id: number;
  readonly title: string;
  readonly status: InitiativeStatus;
  readonly stage: AcquisitionStage;
  /** Its lead first; of one that others have gone into, theirs too. */
  readonly unitIds: readonly number[];
  /** The initiative that it went into, and that goes on in its stead. */
  readonly mergedIntoId: number | undefined;
  /** Kronor without VAT for the whole contract; undefined is unknown. */
  readonly purchaseValue: number | undefined;
  readonly budget: number | undefined;
  readonly systemId: number | undefined;
  readonly replacesIds: readonly number[];
}

/** With what it gives, what it costs and how safe it is. */
export interface Acquisition extends AcquisitionNeed {
  /** Undefined while nothing is calculated. */
  readonly money: AcquisitionMoney | undefined;
  readonly chain: readonly ChainLink[];
  readonly security: AcquisitionSecurity;
}

export interface AcquisitionNeeds {
  readonly needs: readonly AcquisitionNeed[];
  /** Initiatives that are not over and of which nobody can say whether they acquire anything. */
  readonly unknown: number;
  /** Acquisitions that are kept out of every joint view. */
  readonly confidential: number;
}

type Row = Stored<AcquisitionRow>;
type LinkRow = Stored<NeedLink>;

/** The acquisitions among initiatives, open and decided, in the order of their numbers; what has gone into one of them stands as its part. */
export function acquisitionNeeds(
  rows: readonly Row[],
  links: readonly LinkRow[],
  model: AskedModel,
  parameter: ParameterValue,
): AcquisitionNeeds {
  const judged = rows.map((row) => ({ row, truth: isAcquisition(row, model, parameter) }));
  const live = judged.filter(({ row }) => stageOf(row.status) !== "over");
  const yes = live.filter(({ truth }) => truth === "yes").map(({ row }) => row);
  const leads = new Set(yes.filter(({ isConfidential }) => !isConfidential).map(({ id }) => id));
  const leadOf = leadsOf(links);
  const parts = judged
    .filter(({ row, truth }) => truth === "yes" && !row.isConfidential && !leads.has(row.id))
    .map(({ row }) => row)
    .filter(({ id, status }) => stageOf(status) === "over" && leads.has(leadOf(id) ?? -1));
  const byId = new Map(rows.map((row) => [row.id, row]));
  const merging = new Set(links.filter(({ kind }) => kind === "merge").map((link) => link.initiativeId));
  const unitsIn = (row: Row): readonly number[] =>
    merging.has(row.id) ? participantsOf(row, rows, links) : unitsOf(row);
  const all = [...yes.filter(({ id }) => leads.has(id)), ...parts].toSorted((a, b) => a.id - b.id);
  return {
    needs: all.map((row) => needOf(row, { unitIds: unitsIn(row), lead: leadOf(row.id), byId, leads })),
    unknown: live.filter(({ truth }) => truth === "unknown").length,
    confidential: yes.length - leads.size,
  };
}

/** Finds the initiative that goes on in another's stead, however many it has gone through. */
function leadsOf(links: readonly LinkRow[]): (id: number) => number | undefined {
  const inRings = mergesInRings(links);
  const into = new Map(
    linksThatHold(links)
      .filter(({ id, kind }) => kind === "merge" && !inRings.has(id))
      .map(({ initiativeId, otherId }) => [otherId, initiativeId]),
  );
  return (id) => {
    let at = into.get(id);
    for (let next = at; next !== undefined; next = into.get(next)) at = next;
    return at;
  };
}

interface Around {
  readonly unitIds: readonly number[];
  readonly lead: number | undefined;
  readonly byId: ReadonlyMap<number, Row>;
  readonly leads: ReadonlySet<number>;
}

function needOf(row: Row, { unitIds, lead, byId, leads }: Around): AcquisitionNeed {
  const { id, title, status, needAnswers, budget, systemId, replacesIds } = row;
  const mergedIntoId = lead !== undefined && leads.has(lead) ? lead : undefined;
  // What went into another is closed: it stands where that one stands.
  const stage = stageOf(byId.get(mergedIntoId ?? id)?.status ?? status);
  const value = needAnswers["purchaseValue"];
  return {
    id,
    title,
    status,
    stage: stage === "over" ? "unknown" : stage,
    unitIds,
    mergedIntoId,
    purchaseValue: typeof value === "number" && Number.isFinite(value) && value >= 0 ? value : undefined,
    budget,
    systemId,
    replacesIds: [...new Set(replacesIds)],
  };
}

export interface AcquisitionPapers {
  readonly row: Pick<AcquisitionRow, "isNewSystem" | "needAnswers">;
  /** The one that holds. */
  readonly calculation: Calculation | undefined;
  readonly signOffs: readonly Stored<SignOff>[];
  readonly duties: readonly Duty[];
}

/** An acquisition with what has been calculated, signed and demanded. */
export const withPapers = (
  need: AcquisitionNeed,
  { row, calculation, signOffs, duties }: AcquisitionPapers,
  model: Pick<GoverningModel, "questions" | "duties">,
  day: CalendarDate,
): Acquisition => ({
  ...need,
  money: calculation && moneyOf(calculation),
  chain: calculation?.chain ?? [],
  security: securityOf({ row, signOffs, duties }, model, day),
});
