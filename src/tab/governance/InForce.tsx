import type { GoverningModel } from "#domain/governance/governing-model.ts";
import { nameOfVersion, type ModelVersion } from "#domain/governance/model-version.ts";
import { useFormat } from "#tab/shared/format.ts";
import { useText } from "#tab/shared/language.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { makeStyles, tokens } from "@fluentui/react-components";
import { governanceTexts } from "./governance-texts.ts";

const useStyles = makeStyles({
  root: {
    display: "grid",
    gap: tokens.spacingVerticalM,
    padding: "clamp(14px, 3vw, 28px)",
    borderRadius: tokens.borderRadiusXLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow2,
  },
  name: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  summary: {
    margin: 0,
    maxWidth: "75ch",
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
  },
  note: { margin: 0, maxWidth: "75ch", color: tokens.colorNeutralForeground2 },
  facts: {
    margin: 0,
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(min(100%, 11rem), 1fr))",
    gap: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
  },
  term: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  value: { margin: "2px 0 0", overflowWrap: "anywhere" },
});

interface InForceProps {
  readonly model: GoverningModel;
  readonly version: ModelVersion | undefined;
  /** Versions that take over later, soonest first. */
  readonly coming: readonly ModelVersion[];
}

/** The model in plain language, who decided on it and since when it holds. */
export function InForce({ model, version, coming }: InForceProps) {
  const styles = useStyles();
  const text = useText();
  const texts = useTexts(governanceTexts);
  const { date } = useFormat();
  const facts: readonly (readonly [string, string])[] = version
    ? [
        [texts.decidedBy, version.decidedBy],
        [texts.decidedOn, date(version.decidedOn)],
        [texts.paragraph, version.paragraph],
        [texts.since, date(version.takesOverOn)],
        [texts.whatIsNew, text(version.note)],
        [texts.source, model.source],
      ]
    : [[texts.source, model.source]];
  return (
    <section className={styles.root} aria-label={texts.inShort}>
      <h2 className={styles.name}>{text(model.name)}</h2>
      <p className={styles.summary}>{text(model.summary)}</p>
      {version ? null : <p className={styles.note}>{texts.builtIn}</p>}
      <dl className={styles.facts}>
        {facts
          .filter(([, value]) => value !== "")
          .map(([name, value]) => (
            <div key={name}>
              <dt className={styles.term}>{name}</dt>
              <dd className={styles.value}>{value}</dd>
            </div>
          ))}
      </dl>
      {coming.map((next) => (
        <p key={next.key} className={styles.note}>
          {texts.comes(text(nameOfVersion(next)), date(next.takesOverOn))}
        </p>
      ))}
    </section>
  );
}
