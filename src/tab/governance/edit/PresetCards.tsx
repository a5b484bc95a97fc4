import type { GoverningModel } from "#domain/governance/governing-model.ts";
import { partyHeading } from "#tab/shared/governance-words.ts";
import { useText } from "#tab/shared/language.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { draftTexts } from "./draft-texts.ts";
import { presets } from "./presets.ts";
import { ProcessSketch } from "./ProcessSketch.tsx";

const useStyles = makeStyles({
  cards: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(min(100%, 17rem), 1fr))",
    gap: tokens.spacingHorizontalM,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  card: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  name: { margin: 0, fontSize: tokens.fontSizeBase300 },
  facts: {
    margin: 0,
    paddingInlineStart: "1.2em",
    flexGrow: 1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  button: { alignSelf: "flex-start" },
});

interface PresetCardsProps {
  readonly isBusy: boolean;
  readonly onChoose: (preset: GoverningModel) => void;
}

/** Four ways of governing to start from: a sketch of the process and three facts of each. */
export function PresetCards({ isBusy, onChoose }: PresetCardsProps) {
  const styles = useStyles();
  const text = useText();
  const texts = useTexts(draftTexts);
  return (
    <ul className={styles.cards}>
      {presets.map((preset) => (
        <li key={preset.key} className={styles.card}>
          <ProcessSketch process={preset.processes[0]} />
          <h3 className={styles.name}>{text(preset.name)}</h3>
          <PresetFacts preset={preset} />
          <Button
            className={styles.button}
            disabledFocusable={isBusy}
            aria-label={`${texts.usePreset}: ${text(preset.name)}`}
            onClick={() => {
              onChoose(preset);
            }}
          >
            {texts.usePreset}
          </Button>
        </li>
      ))}
    </ul>
  );
}

function PresetFacts({ preset }: { readonly preset: GoverningModel }) {
  const styles = useStyles();
  const text = useText();
  const texts = useTexts(draftTexts);
  const deciders = preset.mandates
    .filter(({ matter, mandate }) => matter === "execution" && mandate === "decides")
    .map(({ party }) => text(partyHeading(preset, party)));
  const { fund } = preset.money;
  return (
    <ul className={styles.facts}>
      <li>{deciders.length === 0 ? texts.nobodyDecides : texts.decidesExecution(deciders.join(", "))}</li>
      <li>{texts.bodiesAndSteps(preset.bodyRoles.length, preset.processes[0]?.steps.length ?? 0)}</li>
      <li>{fund ? texts.hasFund(text(fund.name)) : texts.noFund}</li>
    </ul>
  );
}
