import type { Stored } from "#domain/shared/stored.ts";
import { phaseOut, type PhasedOut } from "#domain/systems/phase-out.ts";
import { systemStateLabels, type System } from "#domain/systems/system.ts";
import { useFigureTableStyles } from "#tab/shared/charts/FigureTable.tsx";
import { useFormat } from "#tab/shared/format.ts";
import { SectionCard } from "#tab/shared/SectionCard.tsx";
import { useText } from "#tab/shared/language.tsx";
import { RouteLink } from "#tab/shared/RouteLink.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { WideTable } from "#tab/shared/WideTable.tsx";
import { Badge } from "@fluentui/react-components";
import { useId, useMemo } from "react";
import { InitiativeLinks } from "./InitiativeLinks.tsx";
import { useSystemsStyles } from "./systems.styles.ts";
import { systemsTexts } from "./systems-texts.ts";
import type { Replacing } from "./load-systems.ts";

interface PhaseOutCardProps {
  readonly systems: readonly Stored<System>[];
  readonly initiatives: readonly Stored<Replacing>[];
}

/** What leaves and what replaces it, counted; and what comes while nothing leaves. */
export function PhaseOutCard({ systems, initiatives }: PhaseOutCardProps) {
  const styles = useSystemsStyles();
  const texts = useTexts(systemsTexts);
  const { number, kronor } = useFormat();
  const found = useMemo(() => phaseOut(systems, initiatives), [systems, initiatives]);
  const { rows, phasingOut, retired, savedYearly, newSystems, replacingNothing } = found;
  return (
    <SectionCard title={texts.phaseOut}>
      {rows.length === 0 ? (
        <p className={styles.text}>{texts.phaseOutNone}</p>
      ) : (
        <>
          <p className={styles.text}>
            {texts.phaseOutCount(number(phasingOut), number(retired))}{" "}
            {savedYearly === 0 ? "" : texts.saved(kronor(savedYearly))}
          </p>
          <LeavingTable rows={rows} />
        </>
      )}
      <p className={styles.text}>
        {newSystems === 0
          ? texts.newSystemsNone
          : texts.newSystems(number(newSystems), number(replacingNothing.length))}
      </p>
      {replacingNothing.length === 0 ? null : (
        <InitiativeLinks title={texts.replacingNothing} initiatives={replacingNothing} />
      )}
    </SectionCard>
  );
}

type LeavingRow = PhasedOut<Stored<System>, Stored<Replacing>>;

function LeavingTable({ rows }: { readonly rows: readonly LeavingRow[] }) {
  const styles = useSystemsStyles();
  const table = useFigureTableStyles();
  const texts = useTexts(systemsTexts);
  const text = useText();
  const { kronor } = useFormat();
  const id = useId();
  return (
    <WideTable name={id}>
      <table
        className={`${table.table} ${styles.words} ${styles.thirdWords}`}
        id={id}
        aria-label={texts.table(texts.phaseOut)}
      >
        <thead>
          <tr>
            <th scope="col">{texts.object}</th>
            <th scope="col">{texts.yearlyCost}</th>
            <th scope="col">{texts.state}</th>
            <th scope="col">{texts.replacedBy}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ system, replacedBy, isLeftBehind }) => (
            <tr key={system.id}>
              <th scope="row">{system.name}</th>
              <td>{kronor(system.yearlyCost)}</td>
              <td>
                {text(systemStateLabels[system.state])}{" "}
                {isLeftBehind ? (
                  <Badge appearance="tint" color="warning" className={styles.longBadge}>
                    {texts.leftBehind}
                  </Badge>
                ) : null}
              </td>
              <td>
                {replacedBy.length === 0
                  ? texts.replacedByNobody
                  : replacedBy.map((initiative, index) => (
                      <span key={initiative.id}>
                        {index === 0 ? "" : ", "}
                        <RouteLink to={{ page: "initiative", id: initiative.id }}>
                          {initiative.title}
                        </RouteLink>
                      </span>
                    ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  );
}
