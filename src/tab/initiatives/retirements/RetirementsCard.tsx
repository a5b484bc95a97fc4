import type { Stored } from "#domain/shared/stored.ts";
import { standingRetirements } from "#domain/systems/retirement-facts.ts";
import { openAndSettled, retirementFigures } from "#domain/systems/retirement-register.ts";
import { mayPromiseRetirement } from "#domain/systems/retirement-rights.ts";
import type { Retirement } from "#domain/systems/retirement.ts";
import type { System } from "#domain/systems/system.ts";
import { FailureMessage } from "#tab/shared/FailureMessage.tsx";
import { useFormat } from "#tab/shared/format.ts";
import { useDirectory } from "#tab/shared/portfolio-context.tsx";
import { useRepositories } from "#tab/shared/repositories.tsx";
import { SectionCard } from "#tab/shared/SectionCard.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { useLoaded } from "#tab/shared/use-loaded.ts";
import { useCallback } from "react";
import { useBasisStyles } from "../basis/basis.styles.ts";
import type { OpenedCase } from "../story/opened-case.ts";
import { AddRetirement } from "./AddRetirement.tsx";
import { RemovedRetirements } from "./RemovedRetirements.tsx";
import { RetirementRow } from "./RetirementRow.tsx";
import { retirementTexts } from "./retirement-texts.ts";

interface RetirementsCardProps {
  readonly story: OpenedCase;
  readonly onChanged: () => void;
}

/** What goes away because of the initiative: promised with a day, confirmed by whoever owns it; or why nothing does [A-091, D-08]. */
export function RetirementsCard({ story, onChanged }: RetirementsCardProps) {
  const styles = useBasisStyles();
  const texts = useTexts(retirementTexts);
  const isEditor = useIsEditor(story);
  const systems = useSystemsOf(story);
  const nothing = standingRetirements(story.retirements).filter(({ kind }) => kind === "nothing");
  const { open, settled } = openAndSettled(thingsOf(story));
  const things = [...open, ...settled];
  if (things.length + nothing.length === 0 && !isEditor) return null;
  const known = systems.state === "ready" ? systems.value : [];
  const changed = (): void => {
    onChanged();
    systems.reload();
  };
  return (
    <SectionCard title={texts.title} action={<Summary story={story} />}>
      <p className={styles.quiet}>{texts.hint}</p>
      {things.length + nothing.length === 0 ? <p className={styles.quiet}>{texts.unanswered}</p> : null}
      {systems.state === "failed" ? (
        <FailureMessage problem={systems.problem} onRetry={systems.reload} />
      ) : null}
      <ul className={styles.list}>
        {[...things, ...nothing].map((row) => (
          <li key={row.id}>
            <RetirementRow
              row={row}
              isSuperseded={row.kind === "nothing" && things.length > 0}
              system={known.find(({ id }) => id === row.systemId)}
              story={story}
              isEditor={isEditor}
              onChanged={changed}
            />
          </li>
        ))}
      </ul>
      {isEditor ? (
        <>
          <AddRetirement
            story={story}
            offered={notYetPromised(story, known)}
            hasAnswered={things.length + nothing.length > 0}
            onChanged={changed}
          />
          <RemovedRetirements
            rows={story.retirements.filter(({ isRemoved }) => isRemoved)}
            onChanged={onChanged}
          />
        </>
      ) : null}
    </SectionCard>
  );
}

const thingsOf = ({ retirements }: OpenedCase): readonly Stored<Retirement>[] =>
  standingRetirements(retirements).filter(({ kind }) => kind !== "nothing");

function useIsEditor({ initiative }: OpenedCase): boolean {
  const me = useDirectory()?.me;
  const { createdBy, ownerId } = initiative;
  return me !== undefined && mayPromiseRetirement(me, { createdBy, ownerIds: [ownerId] });
}

/** The systems that the initiative replaces, and those that are promised to go. */
function useSystemsOf({ initiative, retirements }: OpenedCase) {
  const { systems } = useRepositories();
  const ids = [...initiative.replacesIds, ...retirements.flatMap(({ systemId }) => systemId ?? [])];
  const wanted = [...new Set(ids)].toSorted((a, b) => a - b).join(",");
  return useLoaded(
    useCallback(
      () => (wanted === "" ? Promise.resolve([]) : systems.byIds(wanted.split(",").map(Number))),
      [systems, wanted],
    ),
  );
}

/** Systems that the initiative replaces, and that nothing is said of. */
function notYetPromised(
  { initiative, retirements }: OpenedCase,
  systems: readonly Stored<System>[],
): readonly Stored<System>[] {
  const said = new Set(standingRetirements<Retirement>(retirements).map(({ systemId }) => systemId));
  return systems.filter(({ id }) => initiative.replacesIds.includes(id) && !said.has(id));
}

function Summary({ story }: Pick<RetirementsCardProps, "story">) {
  const styles = useBasisStyles();
  const texts = useTexts(retirementTexts);
  const { kronor } = useFormat();
  const all = retirementFigures(thingsOf(story), story.today);
  const done = all.retired + all.kept;
  if (done + all.promised === 0) return null;
  const money = [
    ...(all.savedYearly > 0 ? [texts.saved(kronor(all.savedYearly))] : []),
    ...(all.promisedYearly > 0 ? [texts.promised(kronor(all.promisedYearly))] : []),
  ];
  return (
    <span>
      <span className={styles.points}>{texts.summary(done, done + all.promised, all.overdue)}</span>
      {money.length === 0 ? null : <span className={styles.small}> · {money.join(", ")}</span>}
    </span>
  );
}
