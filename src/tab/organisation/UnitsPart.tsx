import { coverageOf, type Coverage, type UnitCoverage } from "#domain/governance/unit-coverage.ts";
import { unitKindLabels, unitKinds, type Unit } from "#domain/organisation/unit.ts";
import type { Stored } from "#domain/shared/stored.ts";
import { useFormat } from "#tab/shared/format.ts";
import { useToday } from "#tab/shared/governance.tsx";
import { ChoiceField } from "#tab/shared/governance-fields/ChoiceField.tsx";
import { NumberField } from "#tab/shared/governance-fields/NumberField.tsx";
import { WordField } from "#tab/shared/governance-fields/WordField.tsx";
import { SectionCard } from "#tab/shared/SectionCard.tsx";
import { useText } from "#tab/shared/language.tsx";
import { useRepositories } from "#tab/shared/repositories.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { Button, Checkbox } from "@fluentui/react-components";
import { useState } from "react";
import { AddUnit } from "./AddUnit.tsx";
import { organisationTexts } from "./organisation-texts.ts";
import { useOrganisationStyles } from "./organisation.styles.ts";
import type { PartProps } from "./part-props.ts";
import { PersonField } from "#tab/shared/rows/PersonField.tsx";
import { RowForm } from "#tab/shared/rows/RowForm.tsx";
import { useRowEdit } from "#tab/shared/rows/use-row-edit.ts";

/** Administrations, boards and companies: who decides in the line, who supports, and what they have. */
export function UnitsPart(props: PartProps) {
  const styles = useOrganisationStyles();
  const texts = useTexts(organisationTexts);
  const { compare } = useFormat();
  const { model, organisation } = props.governance;
  const { units } = organisation;
  const coverage = coverageOf(model, organisation, useToday());
  return (
    <SectionCard title={texts.units}>
      <MissingInUnits coverage={coverage} units={units} />
      <ul className={styles.list}>
        {units
          .toSorted((a, b) => compare(a.name, b.name))
          .map((unit) => (
            <li key={unit.id} className={styles.row}>
              <UnitRow unit={unit} coverage={coverage} {...props} />
            </li>
          ))}
      </ul>
      {props.canEdit ? <AddUnit units={units} onAdded={props.onChanged} /> : null}
    </SectionCard>
  );
}

/** What the model counts on in each unit, and which have it not: a hole that nobody sees is found when a need waits there. */
function MissingInUnits({
  coverage,
  units,
}: {
  readonly coverage: Coverage;
  readonly units: readonly Stored<Unit>[];
}) {
  const styles = useOrganisationStyles();
  const texts = useTexts(organisationTexts);
  const { compare } = useFormat();
  const namesOf = (isMissing: (unit: UnitCoverage) => boolean): string =>
    coverage.units
      .filter(isMissing)
      .flatMap(({ unitId }) => units.find(({ id }) => id === unitId)?.name ?? [])
      .toSorted(compare)
      .join(", ");
  const withoutDeveloper = namesOf(({ developers }) => developers.length === 0);
  const withoutSeat = namesOf(({ representatives }) => representatives.length === 0);
  return (
    <>
      {withoutDeveloper === "" ? null : (
        <p className={`${styles.text} ${styles.warning}`}>{texts.withoutDeveloper(withoutDeveloper)}</p>
      )}
      {coverage.council === undefined || withoutSeat === "" ? null : (
        <p className={`${styles.text} ${styles.warning}`}>
          {texts.withoutSeat(coverage.council.name, withoutSeat)}
        </p>
      )}
    </>
  );
}

type UnitRowProps = PartProps & { readonly unit: Stored<Unit>; readonly coverage: Coverage };

function UnitRow(props: UnitRowProps) {
  const { unit, governance, canEdit, coverage } = props;
  const styles = useOrganisationStyles();
  const text = useText();
  const texts = useTexts(organisationTexts);
  const { kronor } = useFormat();
  const [isEditing, setEditing] = useState(false);
  const nameOf = (id: number | undefined): string =>
    governance.organisation.people.find((person) => person.id === id)?.name ?? texts.nobody;
  const { developers = [], representatives = [] } =
    coverage.units.find(({ unitId }) => unitId === unit.id) ?? {};
  const listOf = (people: readonly { readonly name: string }[]): string =>
    people.length === 0 ? texts.nobody : people.map(({ name }) => name).join(", ");
  return (
    <>
      <div className={styles.head}>
        <h3 className={styles.name}>{unit.name}</h3>
        <span className={`${styles.quiet} ${styles.grow}`}>{text(unitKindLabels[unit.kind])}</span>
        {canEdit && !isEditing ? (
          <Button
            size="small"
            aria-label={texts.editNamed(unit.name)}
            onClick={() => {
              setEditing(true);
            }}
          >
            {texts.edit}
          </Button>
        ) : null}
      </div>
      {isEditing ? (
        <UnitForm
          {...props}
          onClose={() => {
            setEditing(false);
          }}
        />
      ) : (
        <div className={styles.line}>
          <span>
            <span className={styles.quiet}>{texts.manager}:</span> {nameOf(unit.managerId)}
          </span>
          <span>
            <span className={styles.quiet}>{texts.strategist}:</span> {nameOf(unit.strategistId)}
          </span>
          <span>
            <span className={styles.quiet}>{texts.developers}:</span> {listOf(developers)}
          </span>
          {coverage.council ? (
            <span>
              <span className={styles.quiet}>{texts.seatIn(coverage.council.name)}:</span>{" "}
              {listOf(representatives)}
            </span>
          ) : null}
          {unit.means === undefined ? null : (
            <span>
              <span className={styles.quiet}>{texts.means}:</span> {kronor(unit.means)}
            </span>
          )}
          {unit.result === undefined ? null : (
            <span>
              <span className={styles.quiet}>{texts.result}:</span> {kronor(unit.result)}
            </span>
          )}
        </div>
      )}
    </>
  );
}

function UnitForm({ unit, governance, onChanged, onClose }: UnitRowProps & { readonly onClose: () => void }) {
  const styles = useOrganisationStyles();
  const text = useText();
  const texts = useTexts(organisationTexts);
  const { units } = useRepositories();
  const edit = useRowEdit<Unit>({
    form: "unit",
    row: unit,
    repository: units,
    onSaved: () => {
      onChanged();
      onClose();
    },
  });
  const { value, set } = edit;
  const { people } = governance.organisation;
  return (
    <RowForm label={texts.editNamed(unit.name)} edit={edit} onClose={onClose} onReload={onChanged}>
      <div className={styles.fields}>
        <WordField label={texts.name} value={value.name} onChange={(name) => set({ name })} />
        <WordField
          label={texts.shortName}
          value={value.shortName}
          onChange={(shortName) => set({ shortName })}
        />
        <ChoiceField
          label={texts.kind}
          value={value.kind}
          choices={unitKinds.map((kind) => ({ value: kind, text: text(unitKindLabels[kind]) }))}
          onChange={(kind) => set({ kind })}
        />
        <PersonField
          label={texts.manager}
          value={value.managerId}
          people={people}
          onChange={(managerId) => set({ managerId })}
        />
        <PersonField
          label={texts.strategist}
          value={value.strategistId}
          people={people}
          onChange={(strategistId) => set({ strategistId })}
        />
        <NumberField
          label={texts.means}
          value={value.means}
          isOptional
          onChange={(means) => set({ means })}
        />
        <NumberField
          label={texts.result}
          value={value.result}
          isOptional
          onChange={(result) => set({ result })}
        />
      </div>
      <Checkbox
        label={texts.isCentral}
        checked={value.isCentral}
        onChange={(_, { checked }) => set({ isCentral: checked === true })}
      />
    </RowForm>
  );
}
