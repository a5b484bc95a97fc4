import type { GoverningModel } from "#domain/governance/governing-model.ts";
import { defaultModel, type ModelBook } from "#domain/governance/model-in-force.ts";
import { nameOfVersion, type ModelVersion } from "#domain/governance/model-version.ts";
import type { Stored } from "#domain/shared/stored.ts";
import { useFormat } from "#tab/shared/format.ts";
import { useToday } from "#tab/shared/governance.tsx";
import { SectionCard } from "#tab/shared/SectionCard.tsx";
import { useText } from "#tab/shared/language.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { comparedParts, compareModels, mandateChange, type Difference } from "./compare-models.ts";
import { versionTexts } from "./version-texts.ts";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  row: {
    position: "relative",
    paddingInlineStart: "22px",
    paddingBottom: tokens.spacingVerticalM,
    "::before": {
      content: '""',
      position: "absolute",
      left: "2px",
      top: "6px",
      width: "9px",
      height: "9px",
      borderRadius: "50%",
      border: `2px solid ${tokens.colorBrandStroke1}`,
      boxSizing: "border-box",
    },
    ":not(:last-child)::after": {
      content: '""',
      position: "absolute",
      left: "6px",
      top: "16px",
      bottom: "-6px",
      width: "1px",
      backgroundColor: tokens.colorNeutralStroke1,
    },
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  note: { margin: "2px 0 0", maxWidth: "75ch" },
  choices: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 14rem), 1fr))",
    gap: tokens.spacingHorizontalM,
  },
  narrow: { minWidth: 0 },
  summary: { cursor: "pointer", paddingBlock: "6px", fontWeight: tokens.fontWeightSemibold },
  part: { margin: "8px 0 2px", fontSize: tokens.fontSizeBase300 },
  differences: { margin: 0, paddingInlineStart: "1.2em" },
});

interface VersionTimelineProps {
  readonly published: readonly Stored<ModelVersion>[];
  readonly inForce: ModelVersion | undefined;
  readonly book: ModelBook;
}

/** Every version ever published, newest first, and what differs between two of them. */
export function VersionTimeline({ published, inForce, book }: VersionTimelineProps) {
  const styles = useStyles();
  const text = useText();
  const texts = useTexts(versionTexts);
  const { date } = useFormat();
  const today = useToday();
  if (published.length === 0) return null;
  const newestFirst = published.toSorted((a, b) => b.takesOverOn.localeCompare(a.takesOverOn) || b.id - a.id);
  const stateOf = (version: ModelVersion): string => {
    if (version === inForce) return texts.inForce;
    if (!book.versions.includes(version)) return texts.passedOver;
    return version.takesOverOn > today ? texts.coming : texts.former;
  };
  return (
    <SectionCard title={texts.title}>
      <ol className={styles.list}>
        {newestFirst.map((version) => (
          <li key={version.id} className={styles.row}>
            <span className={styles.name}>{text(nameOfVersion(version))}</span>{" "}
            <span className={styles.quiet}>
              {texts.from(date(version.takesOverOn))}, {stateOf(version)}
            </span>
            <div className={styles.quiet}>
              {texts.decided(version.decidedBy, date(version.decidedOn), version.paragraph)}
            </div>
            {text(version.note) === "" ? null : <p className={styles.note}>{text(version.note)}</p>}
          </li>
        ))}
      </ol>
      <details>
        <summary className={styles.summary}>{texts.compare}</summary>
        <Comparison
          models={[
            ...newestFirst.map((version) => ({
              key: version.key,
              name: `${text(nameOfVersion(version))}, ${texts.from(date(version.takesOverOn))}`,
              model: version.definition,
            })),
            { key: "", name: texts.builtIn, model: defaultModel },
          ]}
        />
      </details>
    </SectionCard>
  );
}

interface ComparisonProps {
  readonly models: readonly { readonly key: string; readonly name: string; readonly model: GoverningModel }[];
}

function Comparison({ models }: ComparisonProps) {
  const styles = useStyles();
  const texts = useTexts(versionTexts);
  const [after, setAfter] = useState(models[0]?.key ?? "");
  const [before, setBefore] = useState(models[1]?.key ?? "");
  const [first, second] = [before, after].map((key) => models.find((each) => each.key === key)?.model);
  return (
    <>
      <div className={styles.choices}>
        {(
          [
            [texts.compareFrom, before, setBefore],
            [texts.compareTo, after, setAfter],
          ] as const
        ).map(([label, value, set]) => (
          <Field key={label} label={label}>
            <Select
              className={styles.narrow}
              value={value}
              onChange={(_, { value: chosen }) => {
                set(chosen);
              }}
            >
              {models.map(({ key, name }) => (
                <option key={key} value={key}>
                  {name}
                </option>
              ))}
            </Select>
          </Field>
        ))}
      </div>
      {first && second ? <Differences differences={compareModels(first, second)} /> : null}
    </>
  );
}

function Differences({ differences }: { readonly differences: readonly Difference[] }) {
  const styles = useStyles();
  const text = useText();
  const texts = useTexts(versionTexts);
  if (differences.length === 0) return <p className={styles.note}>{texts.same}</p>;
  return (
    <div aria-live="polite">
      {comparedParts
        .map((part) => ({ part, found: differences.filter((each) => each.part === part) }))
        .filter(({ found }) => found.length > 0)
        .map(({ part, found }) => (
          <div key={part}>
            <h3 className={styles.part}>{texts[part]}</h3>
            <ul className={styles.differences}>
              {found.map((difference) => {
                const change = mandateChange(difference);
                return (
                  <li key={difference.key}>
                    {change
                      ? `${text(difference.what)}: ${text(change)}`
                      : texts[difference.kind](text(difference.what))}
                  </li>
                );
              })}
            </ul>
          </div>
        ))}
    </div>
  );
}
