import type { PlanItem } from "#domain/plans/plan.ts";
import type { Quadrants, ValuationModel } from "#domain/valuation/valuation-model.ts";
import { ChartCard } from "#tab/shared/charts/ChartCard.tsx";
import { useFigureTableStyles } from "#tab/shared/charts/FigureTable.tsx";
import { useFormat } from "#tab/shared/format.ts";
import type { Governance } from "#tab/shared/governance.tsx";
import { useText } from "#tab/shared/language.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { WideTable } from "#tab/shared/WideTable.tsx";
import { makeStyles, tokens } from "@fluentui/react-components";
import { useId, useMemo } from "react";
import type { PlanRows } from "./load-plans.ts";
import { placedInFields, type PlacedInitiative } from "./placed-in-fields.ts";
import { plansTexts } from "./plans-texts.ts";

const useStyles = makeStyles({
  axes: {
    display: "flex",
    justifyContent: "space-between",
    maxWidth: "640px",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  field: {
    position: "relative",
    display: "grid",
    gridTemplateColumns: "1fr 1fr",
    gridTemplateRows: "1fr 1fr",
    aspectRatio: "4 / 3",
    maxWidth: "640px",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    overflow: "hidden",
  },
  quarter: {
    padding: "6px",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground2,
    outline: `0.5px solid ${tokens.colorNeutralStroke2}`,
  },
  dot: {
    position: "absolute",
    display: "grid",
    placeItems: "center",
    minWidth: "22px",
    height: "22px",
    padding: "0 3px",
    boxSizing: "border-box",
    borderRadius: "11px",
    transform: "translate(-50%, 50%)",
    backgroundColor: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
    fontSize: tokens.fontSizeBase100,
    border: `1px solid ${tokens.colorNeutralBackground1}`,
    forcedColorAdjust: "none",
  },
  words: { "& td, & thead th": { textAlign: "start" } },
});

interface PlanPictureProps {
  readonly items: readonly PlanItem[];
  readonly rows: PlanRows;
  readonly governance: Governance;
}

/** The plan's initiatives by expected benefit and difficulty, where their valuation model has such a picture [A-069]. */
export function PlanPicture({ items, rows, governance: { book } }: PlanPictureProps) {
  const texts = useTexts(plansTexts);
  const text = useText();
  const { number } = useFormat();
  const pictures = useMemo(
    () => placedInFields(items, rows.valuations, book),
    [items, rows.valuations, book],
  );
  return pictures.map(({ model, placed }) => (
    <ChartCard
      key={`${model.key}:${String(model.version)}`}
      title={`${texts.picture}: ${text(model.name)}`}
      note={texts.pictureNote(number(placed.length), number(items.length))}
      chart={model.quadrants ? <Fields model={model} quadrants={model.quadrants} placed={placed} /> : null}
      table={<PlacesTable placed={placed} rows={rows} />}
    />
  ));
}

interface FieldsProps {
  readonly model: ValuationModel;
  readonly quadrants: Quadrants;
  readonly placed: readonly PlacedInitiative[];
}

/** Keeps a dot inside the picture at either end of a scale. */
const inside = (share: number): string => `${String(5 + share * 90)}%`;

function Fields({ model, quadrants, placed }: FieldsProps) {
  const styles = useStyles();
  const text = useText();
  const nameOf = (key: string): string => {
    const found = model.criteria.find((criterion) => criterion.key === key);
    return found ? text(found.name) : key;
  };
  const spots = Map.groupBy(placed, ({ at }) => `${inside(at.x)} ${inside(at.y)}`);
  return (
    <div aria-hidden>
      <div className={styles.axes}>↑ {nameOf(quadrants.y)}</div>
      <div className={styles.field}>
        {quadrants.names.map((name) => (
          <span key={name.sv} className={styles.quarter}>
            {text(name)}
          </span>
        ))}
        {[...spots].map(([spot, own]) => {
          const [left, bottom] = spot.split(" ");
          return (
            <span key={spot} className={styles.dot} style={{ left, bottom }}>
              {placesIn(own)}
            </span>
          );
        })}
      </div>
      <div className={styles.axes}>
        <span />
        <span>{nameOf(quadrants.x)} →</span>
      </div>
    </div>
  );
}

/** `3`, `3, 7`, `3, 7 +4`: as many as there is room for. */
function placesIn(own: readonly PlacedInitiative[]): string {
  const shown = own.slice(0, 3).map(({ place }) => String(place));
  return `${shown.join(", ")}${own.length > 3 ? ` +${String(own.length - 3)}` : ""}`;
}

function PlacesTable({ placed, rows }: { readonly placed: FieldsProps["placed"]; readonly rows: PlanRows }) {
  const styles = useStyles();
  const table = useFigureTableStyles();
  const texts = useTexts(plansTexts);
  const text = useText();
  const id = useId();
  return (
    <WideTable name={id}>
      <table className={`${table.table} ${styles.words}`} id={id} aria-label={texts.places}>
        <thead>
          <tr>
            <th scope="col">{texts.place}</th>
            <th scope="col">{texts.initiative}</th>
            <th scope="col">{texts.field}</th>
          </tr>
        </thead>
        <tbody>
          {placed.map(({ initiativeId, place, at }) => (
            <tr key={initiativeId}>
              <th scope="row">{place}</th>
              <td>{rows.initiatives.find((each) => each.id === initiativeId)?.title ?? texts.hidden}</td>
              <td>{text(at.name)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  );
}
