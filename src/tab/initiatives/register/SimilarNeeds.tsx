import { useDirectory } from "#tab/shared/portfolio-context.tsx";
import { RouteLink } from "#tab/shared/RouteLink.tsx";
import { StatusBadge } from "#tab/shared/StatusBadge.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { makeStyles, tokens } from "@fluentui/react-components";
import { needTexts } from "./need-texts.ts";
import type { SimilarNeed, SimilarNeedsState } from "./use-similar-needs.ts";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalL,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorBrandBackground2,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    minWidth: 0,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: { margin: 0, padding: 0, listStyleType: "none", display: "grid", gap: tokens.spacingVerticalS },
  need: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    overflowWrap: "anywhere",
  },
  facts: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  alike: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorBrandForeground2 },
});

/** What the municipality has already that is like what is being written. */
export function SimilarNeeds({ found, hint }: { readonly found: SimilarNeedsState; readonly hint?: string }) {
  const styles = useStyles();
  const texts = useTexts(needTexts);
  return (
    <section className={styles.root} aria-labelledby="similar-title">
      <h2 id="similar-title" className={styles.title}>
        {texts.similarTitle}
      </h2>
      <p className={styles.text} aria-live="polite">
        {useSentence(found)}
      </p>
      {found.state === "found" && found.needs.length > 0 ? (
        <>
          <ul className={styles.list}>
            {found.needs.map((need) => (
              <li key={need.row.id} className={styles.need}>
                <Need need={need} />
              </li>
            ))}
          </ul>
          {hint === undefined ? null : <p className={styles.text}>{hint}</p>}
        </>
      ) : null}
    </section>
  );
}

function useSentence(found: SimilarNeedsState): string {
  const texts = useTexts(needTexts);
  if (found.state === "found") {
    return found.needs.length === 0 ? texts.similarNone : texts.similarCount(found.needs.length);
  }
  return { idle: texts.similarIdle, loading: texts.similarLoading, failed: texts.similarFailed }[found.state];
}

function Need({ need: { row, likeness } }: { readonly need: SimilarNeed }) {
  const styles = useStyles();
  const texts = useTexts(needTexts);
  const unit = useDirectory()?.unit(row.unitId);
  const words = likeness >= 0.6 ? texts.veryAlike : likeness >= 0.3 ? texts.alike : texts.somewhatAlike;
  return (
    <>
      <RouteLink to={{ page: "initiative", id: row.id }}>{row.title}</RouteLink>
      <span className={styles.facts}>
        <span className={styles.alike}>{words}</span>
        <span>{unit?.name ?? texts.noUnit}</span>
        <StatusBadge status={row.status} />
      </span>
    </>
  );
}
