import { useText } from "#tab/shared/language.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { Button } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons";
import { useCardStyles } from "../card-styles.ts";
import { chainTexts } from "./chain-texts.ts";
import { indicatorSuggestions } from "./indicator-suggestions.ts";
import { indicatorList, LinkEditor } from "./LinkEditor.tsx";
import type { ProblemOf } from "../problem-of.ts";
import type { CalculationForm } from "../use-calculation-form.ts";
import { blankLink } from "../written/written-calculation.ts";

/** From what is done, over the effect inside the organisation, to the benefit for those outside it. */
export function ChainCard({
  form,
  problemOf,
}: {
  readonly form: CalculationForm;
  readonly problemOf: ProblemOf;
}) {
  const styles = useCardStyles();
  const texts = useTexts(chainTexts);
  const text = useText();
  const { written, change } = form;
  return (
    <section className={styles.card} aria-labelledby="calculation-chain">
      <h2 id="calculation-chain" className={styles.title}>
        {texts.title}
      </h2>
      <p className={styles.hint}>{texts.hint}</p>
      <datalist id={indicatorList} aria-label={texts.suggestions}>
        {indicatorSuggestions.map((suggestion) => (
          <option key={suggestion.sv}>{text(suggestion)}</option>
        ))}
      </datalist>
      {written.chain.length === 0 ? <p className={styles.quiet}>{texts.none}</p> : null}
      <ol className={styles.list}>
        {written.chain.map((link, index) => (
          <li key={link.key}>
            <LinkEditor
              link={link}
              number={index + 1}
              ground={form.ground}
              problemOf={problemOf}
              onChange={(part) => {
                change({
                  chain: written.chain.map((each) => (each.key === link.key ? { ...each, ...part } : each)),
                });
              }}
              onRemove={() => {
                change({ chain: written.chain.filter(({ key }) => key !== link.key) });
              }}
            />
          </li>
        ))}
      </ol>
      <div className={styles.row}>
        <Button
          icon={<AddRegular />}
          onClick={() => {
            change({ chain: [...written.chain, blankLink(crypto.randomUUID())] });
          }}
        >
          {texts.add}
        </Button>
      </div>
    </section>
  );
}
