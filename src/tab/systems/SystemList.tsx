import type { Unit } from "#domain/organisation/unit.ts";
import type { Stored } from "#domain/shared/stored.ts";
import { missingRoles } from "#domain/systems/responsible-people.ts";
import type { System } from "#domain/systems/system.ts";
import { useFormat } from "#tab/shared/format.ts";
import { SectionCard } from "#tab/shared/SectionCard.tsx";
import { useDirectory } from "#tab/shared/portfolio-context.tsx";
import { SwitchButton } from "#tab/shared/SwitchButton.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { Field, Select } from "@fluentui/react-components";
import { useState } from "react";
import type { SystemRows } from "./load-systems.ts";
import { SystemItem } from "./SystemItem.tsx";
import { useSystemsStyles } from "./systems.styles.ts";
import { systemsTexts } from "./systems-texts.ts";

const all = "all";

export interface SystemsPartProps {
  readonly rows: SystemRows;
  readonly canEdit: boolean;
  readonly onChanged: () => void;
}

/** Every object and system under its unit. */
export function SystemList({ rows: { systems }, canEdit, onChanged }: SystemsPartProps) {
  const styles = useSystemsStyles();
  const texts = useTexts(systemsTexts);
  const { number, compare } = useFormat();
  const directory = useDirectory();
  const [unitId, setUnitId] = useState(all);
  const [isMissing, setMissing] = useState(false);
  const nameOf = (id: number | undefined): string => directory?.unit(id)?.name ?? texts.noUnit;
  const shown = systems.filter(
    (system) =>
      (unitId === all || String(system.unitId ?? "") === unitId) &&
      (!isMissing || missingRoles(system).length > 0),
  );
  const groups = unitIdsOf(shown, directory?.units ?? []).toSorted((a, b) => compare(nameOf(a), nameOf(b)));
  return (
    <>
      <div className={styles.choices}>
        <Field label={texts.unit} className={styles.unitChoice}>
          <Select
            className={styles.narrow}
            value={unitId}
            onChange={(_, { value }) => {
              setUnitId(value);
            }}
          >
            <option value={all}>{texts.allUnits}</option>
            {unitIdsOf(systems, directory?.units ?? [])
              .toSorted((a, b) => compare(nameOf(a), nameOf(b)))
              .map((id) => (
                <option key={id ?? ""} value={id ?? ""}>
                  {nameOf(id)}
                </option>
              ))}
          </Select>
        </Field>
        <SwitchButton isOn={isMissing} onTurn={setMissing}>
          {texts.onlyMissing}
        </SwitchButton>
      </div>
      {shown.length === 0 ? <p className={styles.text}>{texts.nothingHere}</p> : null}
      {groups.map((id) => {
        const own = shown
          .filter((system) => system.unitId === id)
          .toSorted((a, b) => compare(a.name, b.name));
        return (
          <SectionCard
            key={id ?? "none"}
            title={nameOf(id)}
            action={<span className={styles.quiet}>{texts.count(number(own.length))}</span>}
          >
            <ul className={styles.list}>
              {own.map((system) => (
                <li key={system.id} className={styles.row}>
                  <SystemItem system={system} canEdit={canEdit} onChanged={onChanged} />
                </li>
              ))}
            </ul>
          </SectionCard>
        );
      })}
    </>
  );
}

/** The units that have something, and undefined where something has none. */
const unitIdsOf = (
  systems: readonly System[],
  units: readonly Stored<Unit>[],
): readonly (number | undefined)[] => {
  const known = new Set(units.map(({ id }) => id));
  return [...new Set(systems.map(({ unitId }) => unitId))].filter((id) => id === undefined || known.has(id));
};
