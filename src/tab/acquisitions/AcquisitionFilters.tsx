import { useFormat } from "#tab/shared/format.ts";
import { useDirectory } from "#tab/shared/portfolio-context.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { acquisitionTexts } from "./acquisition-texts.ts";
import { chosenStages, type Choice } from "./choice.ts";

const useStyles = makeStyles({
  root: { display: "flex", flexWrap: "wrap", gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}` },
  unit: { width: "20rem", maxWidth: "100%" },
  narrow: { minWidth: 0 },
});

interface AcquisitionFiltersProps {
  readonly choice: Choice;
  readonly onChoose: (choice: Choice) => void;
}

/** Whose acquisitions, and how far they have come. */
export function AcquisitionFilters({ choice, onChoose }: AcquisitionFiltersProps) {
  const styles = useStyles();
  const texts = useTexts(acquisitionTexts);
  const { compare } = useFormat();
  const units = (useDirectory()?.units ?? []).toSorted((a, b) => compare(a.name, b.name));
  const names = { all: texts.allStages, open: texts.open, decided: texts.decided };
  return (
    <div className={styles.root}>
      <Field label={texts.unit} className={styles.unit}>
        <Select
          className={styles.narrow}
          value={String(choice.unitId ?? "")}
          onChange={(_, { value }) => {
            onChoose({ ...choice, unitId: value === "" ? undefined : Number(value) });
          }}
        >
          <option value="">{texts.allUnits}</option>
          {units.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={texts.stage}>
        <Select
          value={choice.stage}
          onChange={(_, { value }) => {
            onChoose({ ...choice, stage: chosenStages.find((stage) => stage === value) ?? "all" });
          }}
        >
          {chosenStages.map((stage) => (
            <option key={stage} value={stage}>
              {names[stage]}
            </option>
          ))}
        </Select>
      </Field>
    </div>
  );
}
