import type { Stored } from "#domain/shared/stored.ts";
import { isOverdueRetirement } from "#domain/systems/retirement-register.ts";
import { retirementKindLabels, type Retirement } from "#domain/systems/retirement.ts";
import { useFigureTableStyles } from "#tab/shared/charts/FigureTable.tsx";
import { useFormat } from "#tab/shared/format.ts";
import { useToday } from "#tab/shared/governance.tsx";
import { useText } from "#tab/shared/language.tsx";
import { useDirectory } from "#tab/shared/portfolio-context.tsx";
import { RouteLink } from "#tab/shared/RouteLink.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { WideTable } from "#tab/shared/WideTable.tsx";
import { Badge, Button, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import { useSystemsStyles } from "../systems.styles.ts";
import { systemsTexts } from "../systems-texts.ts";
import { registerTexts } from "./register-texts.ts";
import type { Replacing } from "../load-systems.ts";

const useStyles = makeStyles({
  words: {
    "& td:not(:last-child), & thead th:not(:first-child):not(:last-child)": { textAlign: "start" },
    "& th, & td": { verticalAlign: "top" },
  },
  kind: { display: "block", minWidth: "8rem", color: tokens.colorNeutralForeground2 },
});

interface RowsProps {
  readonly rows: readonly Stored<Retirement>[];
  readonly initiatives: readonly Stored<Replacing>[];
}

const shownAtFirst = 10;

/** What is promised, the overdue first. */
export function OpenTable({ rows, initiatives }: RowsProps) {
  const styles = useSystemsStyles();
  const texts = useTexts(registerTexts);
  const { showAll } = useTexts(systemsTexts);
  const { number } = useFormat();
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? rows : rows.slice(0, shownAtFirst);
  return (
    <>
      <ThingTable title={texts.open} when={texts.by} rows={shown} initiatives={initiatives} />
      {shown.length === rows.length ? null : (
        <Button
          className={styles.more}
          onClick={() => {
            setWhole(true);
          }}
        >
          {showAll(number(rows.length))}
        </Button>
      )}
    </>
  );
}

/** What is retired, and what stays after all with why. */
export function SettledTable(props: RowsProps) {
  const texts = useTexts(registerTexts);
  return <ThingTable title={texts.settled} when={texts.situation} {...props} />;
}

function When({ row }: { readonly row: Stored<Retirement> }) {
  const texts = useTexts(registerTexts);
  const { date } = useFormat();
  const today = useToday();
  const { state, promisedOn, settledOn, note } = row;
  if (state !== "promised") {
    const said = state === "retired" ? texts.retiredOn(date(settledOn)) : texts.keptOn(date(settledOn));
    return note.trim() === "" ? said : `${said}: ${note}`;
  }
  return (
    <>
      {promisedOn === undefined ? texts.noDay : date(promisedOn)}{" "}
      {isOverdueRetirement(row, today) ? (
        <Badge appearance="tint" color="danger">
          {texts.isOverdue}
        </Badge>
      ) : null}
    </>
  );
}

interface ThingTableProps extends RowsProps {
  readonly title: string;
  /** What the column of days is called. */
  readonly when: string;
}

function ThingTable({ title, when, rows, initiatives }: ThingTableProps) {
  const own = useStyles();
  const table = useFigureTableStyles();
  const text = useText();
  const texts = useTexts(registerTexts);
  const { noUnit } = useTexts(systemsTexts);
  const { kronor } = useFormat();
  const directory = useDirectory();
  const id = useId();
  const titleOf = (initiativeId: number): string =>
    initiatives.find((each) => each.id === initiativeId)?.title ?? "–";
  return (
    <WideTable name={id}>
      <table className={`${table.table} ${own.words}`} id={id} aria-label={title}>
        <thead>
          <tr>
            <th scope="col">{texts.what}</th>
            <th scope="col">{when}</th>
            <th scope="col">{texts.unit}</th>
            <th scope="col">{texts.owner}</th>
            <th scope="col">{texts.initiative}</th>
            <th scope="col">{texts.saves}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">
                {row.name}
                <span className={own.kind}>{text(retirementKindLabels[row.kind])}</span>
              </th>
              <td>
                <When row={row} />
              </td>
              <td>{directory?.unit(row.unitId)?.name ?? noUnit}</td>
              <td>{directory?.person(row.ownerId)?.name ?? texts.nobody}</td>
              <td>
                <RouteLink to={{ page: "initiative", id: row.initiativeId }}>
                  {titleOf(row.initiativeId)}
                </RouteLink>
              </td>
              <td>{row.state === "kept" ? "–" : kronor(row.savedYearly)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  );
}
