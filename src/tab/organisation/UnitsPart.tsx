import { coverageOf, type Coverage, type UnitCoverage } from "#domain/governance/unit-coverage.ts";
import { unitKindLabels, type Unit } from "#domain/organisation/unit.ts";
import type { Stored } from "#domain/shared/stored.ts";
import { useFormat } from "#tab/shared/format.ts";
import { useToday } from "#tab/shared/governance.tsx";
import { SectionCard } from "#tab/shared/SectionCard.tsx";
import { useText } from "#tab/shared/language.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { AddUnit } from "./AddUnit.tsx";
import { EditableRow } from "./EditableRow.tsx";
import { organisationTexts } from "./organisation-texts.ts";
import { useOrganisationStyles } from "./organisation.styles.ts";
import type { PartProps } from "./part-props.ts";
import { UnitForm } from "./UnitForm.tsx";

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
  const { unit, governance, coverage } = props;
  const styles = useOrganisationStyles();
  const text = useText();
  const texts = useTexts(organisationTexts);
  const { kronor } = useFormat();
  const nameOf = (id: number | undefined): string =>
    governance.organisation.people.find((person) => person.id === id)?.name ?? texts.nobody;
  const { developers = [], representatives = [] } =
    coverage.units.find(({ unitId }) => unitId === unit.id) ?? {};
  const listOf = (people: readonly { readonly name: string }[]): string =>
    people.length === 0 ? texts.nobody : people.map(({ name }) => name).join(", ");
  return (
    <EditableRow
      name={unit.name}
      about={text(unitKindLabels[unit.kind])}
      canEdit={props.canEdit}
      renderForm={(close) => <UnitForm {...props} onClose={close} />}
    >
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
    </EditableRow>
  );
}
