import { isAcquisition } from "#domain/acquisitions/is-acquisition.ts";
import { knownSum, type KnownSum } from "#domain/acquisitions/known-sum.ts";
import { parameterOn } from "#domain/governance/parameter-on.ts";
import type { GoverningModel } from "#domain/governance/governing-model.ts";
import type { Initiative } from "#domain/initiatives/initiative.ts";
import type { Stored } from "#domain/shared/stored.ts";
import { useKnownKronor } from "#tab/shared/acquisitions/known-kronor.ts";
import { loadAcquisitionRows } from "#tab/shared/acquisitions/load-acquisition-rows.ts";
import { useGroupedNeeds } from "#tab/shared/acquisitions/use-grouped-needs.ts";
import { useToday } from "#tab/shared/governance.tsx";
import { useRepositories } from "#tab/shared/repositories.tsx";
import { RouteLink } from "#tab/shared/RouteLink.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { useLoaded } from "#tab/shared/use-loaded.ts";
import { makeStyles, tokens } from "@fluentui/react-components";
import { createContext, use, useCallback, useMemo, type ReactNode } from "react";
import { meetingTexts } from "./meeting-texts.ts";

const useStyles = makeStyles({
  line: { display: "flex", flexWrap: "wrap", gap: `2px ${tokens.spacingHorizontalM}` },
});

interface Alike {
  /** How many others. */
  readonly others: number;
  /** Of all of them, this one included. */
  readonly value: KnownSum;
}

/** By initiative: which acquisitions could be bought with it. */
const AlikeContext = createContext<ReadonlyMap<number, Alike>>(new Map());

interface AlikeAcquisitionsProps {
  /** Those on the agenda. */
  readonly initiatives: readonly Stored<Initiative>[];
  readonly model: GoverningModel;
  readonly children: ReactNode;
}

/** Tells the agenda's items which acquisitions are like them; nothing is read when no item is an acquisition. */
export function AlikeAcquisitions({ initiatives, model, children }: AlikeAcquisitionsProps) {
  const today = useToday();
  const hasAny = useMemo(() => {
    const parameter = parameterOn(model, today);
    return initiatives.some(
      (each) => !each.isConfidential && isAcquisition(each, model, parameter) === "yes",
    );
  }, [initiatives, model, today]);
  return hasAny ? <Found model={model}>{children}</Found> : children;
}

function Found({ model, children }: Omit<AlikeAcquisitionsProps, "initiatives">) {
  const repositories = useRepositories();
  const loaded = useLoaded(useCallback(() => loadAcquisitionRows(repositories), [repositories]));
  const { groups } = useGroupedNeeds(loaded.state === "ready" ? loaded.value : undefined, model);
  const alike = useMemo(
    () =>
      new Map(
        groups.flatMap(({ members }) => {
          const value = knownSum(members.map(({ purchaseValue }) => purchaseValue));
          return members.map(({ id }): [number, Alike] => [id, { others: members.length - 1, value }]);
        }),
      ),
    [groups],
  );
  return <AlikeContext value={alike}>{children}</AlikeContext>;
}

/** How many acquisitions are like this one, what they are worth together, and the way to see them. */
export function AlikeLine({ initiativeId }: { readonly initiativeId: number }) {
  const styles = useStyles();
  const texts = useTexts(meetingTexts);
  const known = useKnownKronor();
  const alike = use(AlikeContext).get(initiativeId);
  if (!alike) return null;
  const { others, value } = alike;
  return (
    <div className={styles.line}>
      <span>{texts.alikeAcquisitions(others, known(value))}</span>
      <RouteLink to={{ page: "acquisitions" }}>{texts.seeAcquisitions}</RouteLink>
    </div>
  );
}
