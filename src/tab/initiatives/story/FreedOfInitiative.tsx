import type { Calculation } from "#domain/benefits/calculation.ts";
import { chainSummary } from "#domain/benefits/effect-chain.ts";
import { freedAndTaken, negativeEffects } from "#domain/benefits/freed-and-taken.ts";
import { SectionCard } from "#tab/shared/SectionCard.tsx";
import { FreedPicture } from "#tab/shared/money/FreedPicture.tsx";
import { freedTexts } from "#tab/shared/money/freed-texts.ts";
import { useTexts } from "#tab/shared/texts.ts";
import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  name: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: "anywhere" },
});

interface FreedOfInitiativeProps {
  /** Newest first. */
  readonly calculations: readonly Calculation[];
}

/** What the newest calculation frees and what is taken home of it, and its effects apart from the benefit they give. */
export function FreedOfInitiative({ calculations }: FreedOfInitiativeProps) {
  const texts = useTexts(freedTexts);
  const [calculation] = calculations;
  if (!calculation) return null;
  const told = freedAndTaken(calculation);
  const { positive, negative } = chainSummary(calculation.chain);
  const isEmpty = told.freed === 0 && told.negative === 0 && told.hours.freed === 0;
  if (isEmpty && calculation.chain.length === 0) return null;
  return (
    <SectionCard title={texts.title}>
      {isEmpty ? null : <FreedPicture told={told} negatives={negativeEffects(calculation)} />}
      <Words name={texts.effects} words={positive.map(({ effect }) => effect)} />
      <Words name={texts.worseEffects} words={negative.map(({ effect }) => effect)} />
      <Words name={texts.benefits} words={calculation.chain.map(({ benefit }) => benefit)} />
    </SectionCard>
  );
}

function Words({ name, words }: { readonly name: string; readonly words: readonly string[] }) {
  const styles = useStyles();
  const written = [...new Set(words.map((word) => word.trim()))].filter((word) => word !== "");
  if (written.length === 0) return null;
  return (
    <div>
      <h3 className={styles.name}>{name}</h3>
      <ul className={styles.list}>
        {written.map((word) => (
          <li key={word}>{word}</li>
        ))}
      </ul>
    </div>
  );
}
