import { jointAcquisition } from "#domain/acquisitions/joint-acquisition.ts";
import type { UnitGain } from "#domain/acquisitions/acquisition-money.ts";
import type { Acquisition } from "#domain/acquisitions/acquisition.ts";
import { knownSum } from "#domain/acquisitions/known-sum.ts";
import { reaches } from "#domain/acquisitions/procurement-limits.ts";
import { useKnownKronor } from "#tab/shared/acquisitions/known-kronor.ts";
import { useFigureTableStyles } from "#tab/shared/charts/FigureTable.tsx";
import { useFormat } from "#tab/shared/format.ts";
import { RouteLink } from "#tab/shared/RouteLink.tsx";
import { SectionCard } from "#tab/shared/SectionCard.tsx";
import { StatusBadge } from "#tab/shared/StatusBadge.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { WideTable } from "#tab/shared/WideTable.tsx";
import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId, useMemo, useState } from "react";
import { acquisitionTexts } from "./acquisition-texts.ts";
import { SecurityWords } from "./SecurityWords.tsx";
import type { Acquisitions } from "./use-acquisitions.ts";
import { useNames } from "./use-names.ts";

const useStyles = makeStyles({
  table: {
    minWidth: "76rem",
    "& th, & td": { verticalAlign: "top" },
    "& th:first-child": { width: "15rem", overflowWrap: "anywhere" },
    "& thead th, & tbody td": { whiteSpace: "normal" },
    // Words, beside the amounts.
    "& td:nth-child(4), & td:nth-child(5), & td:nth-child(10)": { textAlign: "start", minWidth: "11rem" },
    "& thead th:nth-child(4):not(:first-child)": { textAlign: "start" },
    "& thead th:nth-child(5):not(:first-child)": { textAlign: "start" },
    "& thead th:nth-child(10):not(:first-child)": { textAlign: "start" },
    // What a row is about stays in sight while its figures are scrolled, where there is room for both.
    "@media (min-width: 640px)": {
      "& tr > :first-child": {
        position: "sticky",
        left: 0,
        backgroundColor: tokens.colorNeutralBackground1,
      },
    },
    "@media (max-width: 639px)": { "& th:first-child": { width: "9rem" } },
  },
  amount: { whiteSpace: "nowrap" },
  what: { display: "grid", gap: "4px", justifyItems: "start" },
  small: { display: "block", color: tokens.colorNeutralForeground2, whiteSpace: "normal" },
  note: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  more: { alignSelf: "flex-start" },
});

const shownAtFirst = 12;

interface AcquisitionTableProps {
  readonly chosen: readonly Acquisition[];
  readonly acquisitions: Acquisitions;
}

/** Every acquisition with its benefits, security and costs beside each other, the dearest first, and their sums. */
export function AcquisitionTable({ chosen, acquisitions }: AcquisitionTableProps) {
  const styles = useStyles();
  const figures = useFigureTableStyles();
  const texts = useTexts(acquisitionTexts);
  const { number, compare } = useFormat();
  const id = useId();
  const [isWhole, setWhole] = useState(false);
  const sorted = useMemo(
    () => chosen.toSorted((a, b) => costOf(b) - costOf(a) || compare(a.title, b.title)),
    [chosen, compare],
  );
  const shown = isWhole ? sorted : sorted.slice(0, shownAtFirst);
  return (
    <SectionCard title={texts.tableTitle}>
      <WideTable name={id}>
        <table id={id} className={mergeClasses(figures.table, styles.table)} aria-label={texts.tableName}>
          <thead>
            <Heads />
          </thead>
          <tbody>
            {shown.map((each) => (
              <Row key={each.id} acquisition={each} acquisitions={acquisitions} />
            ))}
          </tbody>
          <tfoot>
            <Sums chosen={chosen} acquisitions={acquisitions} />
          </tfoot>
        </table>
      </WideTable>
      {shown.length < sorted.length ? (
        <Button
          className={styles.more}
          onClick={() => {
            setWhole(true);
          }}
        >
          {texts.showAll(number(sorted.length))}
        </Button>
      ) : null}
      <p className={styles.note}>{texts.tableNote}</p>
    </SectionCard>
  );
}

/** What an acquisition is thought to cost, by what is best known. */
const costOf = ({ purchaseValue, money, budget }: Acquisition): number =>
  purchaseValue ?? money?.investment ?? budget ?? -1;

function Heads() {
  const texts = useTexts(acquisitionTexts);
  return (
    <tr>
      <th scope="col">{texts.what}</th>
      <th scope="col">{texts.effectYearly}</th>
      <th scope="col">{texts.netPresentValue}</th>
      <th scope="col">{texts.gains}</th>
      <th scope="col">{texts.security}</th>
      <th scope="col">{texts.purchaseValue}</th>
      <th scope="col">{texts.budget}</th>
      <th scope="col">{texts.investment}</th>
      <th scope="col">{texts.runningYearly}</th>
      <th scope="col">{texts.replaces}</th>
    </tr>
  );
}

function Row({
  acquisition,
  acquisitions,
}: {
  readonly acquisition: Acquisition;
  readonly acquisitions: Acquisitions;
}) {
  const styles = useStyles();
  const texts = useTexts(acquisitionTexts);
  const { kronor } = useFormat();
  const names = useNames(acquisitions.systems);
  const { id, title, status, unitIds, money, security, budget, replacesIds } = acquisition;
  const gainsOrNone = (gains: readonly UnitGain[]): string =>
    gains.length === 0 ? texts.noGains : names.gains(gains);
  const orUnknown = (value: number | undefined): string =>
    value === undefined ? texts.unknownValue : kronor(value);
  const orNot = (value: number | undefined): string =>
    value === undefined ? texts.notCalculated : kronor(value);
  return (
    <tr>
      <th scope="row">
        <span className={styles.what}>
          <RouteLink to={{ page: "initiative", id }}>{title}</RouteLink>
          <span className={styles.small}>{names.units(unitIds)}</span>
          <StatusBadge status={status} />
        </span>
      </th>
      <td className={styles.amount}>{orNot(money?.effectYearly)}</td>
      <td className={styles.amount}>{orNot(money?.netPresentValue)}</td>
      <td>{money ? gainsOrNone(money.gains) : "–"}</td>
      <td>
        <SecurityWords security={security} />
      </td>
      <td className={styles.amount}>
        {orUnknown(acquisition.purchaseValue)}
        <OverLimit acquisition={acquisition} limits={acquisitions.limits} />
      </td>
      <td className={styles.amount}>{orUnknown(budget)}</td>
      <td className={styles.amount}>{orNot(money?.investment)}</td>
      <td className={styles.amount}>{orNot(money?.runningYearly)}</td>
      <td>{replacesIds.length === 0 ? "–" : replacesIds.map(names.system).join(", ")}</td>
    </tr>
  );
}

/** The highest limit that the purchase reaches by itself. */
function OverLimit({
  acquisition: { purchaseValue },
  limits,
}: {
  readonly acquisition: Acquisition;
  readonly limits: Acquisitions["limits"];
}) {
  const styles = useStyles();
  const texts = useTexts(acquisitionTexts);
  const reached = limits.filter((limit) => reaches(knownSum([purchaseValue]), limit) === "yes");
  if (reached.length === 0) return null;
  const isEu = reached.some(({ key }) => key === "euThreshold");
  return <span className={styles.small}>{isEu ? texts.overEu : texts.overDirect}</span>;
}

function Sums({ chosen, acquisitions: { limits, systems } }: AcquisitionTableProps) {
  const texts = useTexts(acquisitionTexts);
  const known = useKnownKronor();
  const { number } = useFormat();
  const joint = useMemo(() => jointAcquisition(chosen, limits, systems), [chosen, limits, systems]);
  return (
    <tr>
      <th scope="row">{texts.total(number(chosen.length))}</th>
      <td>{known(joint.effectYearly)}</td>
      <td>{known(joint.netPresentValue)}</td>
      <td>–</td>
      <td>–</td>
      <td>{known(joint.purchaseValue)}</td>
      <td>{known(joint.budget)}</td>
      <td>{known(joint.investment)}</td>
      <td>{known(joint.runningYearly)}</td>
      <td>–</td>
    </tr>
  );
}
