import type { ModelBook } from "#domain/governance/model-in-force.ts";
import { score } from "#domain/valuation/score.ts";
import type { Stored } from "#domain/shared/stored.ts";
import type { ValuationModel } from "#domain/valuation/valuation-model.ts";
import type { Valuation } from "#domain/valuation/valuation.ts";
import { useFormat } from "#tab/shared/format.ts";
import { useDirectory } from "#tab/shared/portfolio-context.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { decidedModel } from "#tab/shared/valuation/decided-model.ts";
import { ModelReference } from "#tab/shared/valuation/ModelReference.tsx";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { valuationTexts } from "./valuation-texts.ts";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  list: { margin: 0, padding: 0, listStyleType: "none", display: "grid", gap: tokens.spacingVerticalS },
  item: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  who: { margin: 0 },
});

/** The newest; all of them stand on the initiative's page. */
const shown = 3;

interface EarlierValuationsProps {
  readonly model: ValuationModel;
  readonly book: ModelBook;
  readonly valuations: readonly Stored<Valuation>[];
  readonly onStartFrom: (valuation: Valuation) => void;
}

/** Who has valued it, when and with which version of the model; each can be started from. */
export function EarlierValuations({ model, book, valuations, onStartFrom }: EarlierValuationsProps) {
  const styles = useStyles();
  const texts = useTexts(valuationTexts);
  const format = useFormat();
  const directory = useDirectory();
  return (
    <section className={styles.root} aria-labelledby="earlier-title">
      <h2 id="earlier-title" className={styles.title}>
        {texts.earlierTitle}
      </h2>
      {valuations.length === 0 ? <p className={styles.quiet}>{texts.earlierNone}</p> : null}
      <ul className={styles.list}>
        {valuations.slice(0, shown).map((valuation) => {
          const used = book.valuationModel(valuation.model, valuation.modelVersion);
          const points = used && score(used, valuation.answers);
          const name = directory?.person(valuation.valuedById)?.name ?? texts.unknownPerson;
          const when = format.dateTime(valuation.createdAt);
          return (
            <li key={valuation.id} className={styles.item}>
              <div>
                <p className={styles.who}>
                  <strong>{name}</strong>
                  {points === undefined ? null : <> · {texts.scoreOf(points)}</>}
                </p>
                <p className={styles.quiet}>{when}</p>
                <p className={styles.quiet}>
                  {used ? (
                    <ModelReference
                      model={used}
                      decided={decidedModel(book, valuation, valuation.createdAt)}
                    />
                  ) : (
                    texts.earlierOtherModel
                  )}
                </p>
              </div>
              {valuation.model === model.key ? (
                <Button
                  size="small"
                  aria-label={texts.earlierStartLabel(name, when)}
                  onClick={() => {
                    onStartFrom(valuation);
                  }}
                >
                  {texts.earlierStart}
                </Button>
              ) : null}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
