import type { Text } from "#domain/shared/language.ts";
import type { Quadrants, ValuationModel } from "#domain/valuation/valuation-model.ts";
import { ChoiceField } from "#tab/shared/governance-fields/ChoiceField.tsx";
import { useText } from "#tab/shared/language.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { TextPairField } from "../fields/TextPairField.tsx";
import { noText } from "../new-key.ts";
import { valuationTexts } from "./valuation-texts.ts";

const useStyles = makeStyles({
  root: { display: "grid", gap: tokens.spacingVerticalS },
  quiet: { margin: 0, maxWidth: "70ch", color: tokens.colorNeutralForeground2 },
});

/** In the order in which the fields' names are kept. */
const places = ["topLeft", "topRight", "bottomLeft", "bottomRight"] as const;

interface QuadrantFieldsProps {
  readonly valuation: ValuationModel;
  readonly onChange: (quadrants: Quadrants | undefined) => void;
}

/** Whether two of the criteria are drawn as four fields, which two, and what the fields are called. */
export function QuadrantFields({ valuation, onChange }: QuadrantFieldsProps) {
  const styles = useStyles();
  const texts = useTexts(valuationTexts);
  const { quadrants } = valuation;
  const [first, second] = valuation.criteria.filter(({ kind }) => kind === "level");
  const turn = (isOn: boolean): void => {
    if (!isOn) onChange(undefined);
    else if (first && second)
      onChange({ x: first.key, y: second.key, names: [noText, noText, noText, noText] });
  };
  return (
    <div className={styles.root} data-path={`valuationModels.${valuation.key}.quadrants`}>
      <Checkbox
        label={texts.quadrants}
        checked={quadrants !== undefined}
        disabled={quadrants === undefined && !second}
        onChange={(_, { checked }) => {
          turn(checked === true);
        }}
      />
      <p className={styles.quiet}>
        {quadrants === undefined && !second ? texts.quadrantsNeed : texts.quadrantsHint}
      </p>
      {quadrants ? <Fields quadrants={quadrants} valuation={valuation} onChange={onChange} /> : null}
    </div>
  );
}

interface FieldsProps extends QuadrantFieldsProps {
  readonly quadrants: Quadrants;
}

function Fields({ quadrants, valuation, onChange }: FieldsProps) {
  const text = useText();
  const texts = useTexts(valuationTexts);
  const choicesFor = (axis: string) =>
    valuation.criteria
      .filter(({ key, kind }) => kind === "level" || key === axis)
      .map(({ key, name }) => ({ value: key, text: text(name) === "" ? key : text(name) }));
  const rename = (place: number, name: Text): void => {
    const [a, b, c, d] = quadrants.names;
    const named = (at: number, before: Text): Text => (at === place ? name : before);
    onChange({ ...quadrants, names: [named(0, a), named(1, b), named(2, c), named(3, d)] });
  };
  return (
    <>
      {(["x", "y"] as const).map((axis) => (
        <ChoiceField
          key={axis}
          label={texts[axis]}
          value={quadrants[axis]}
          choices={choicesFor(quadrants[axis])}
          onChange={(key) => {
            onChange({ ...quadrants, [axis]: key });
          }}
        />
      ))}
      {quadrants.names.map((name, place) => (
        <TextPairField
          key={places[place]}
          label={texts[places[place] ?? "topLeft"]}
          value={name}
          onChange={(next) => {
            rename(place, next);
          }}
        />
      ))}
    </>
  );
}
