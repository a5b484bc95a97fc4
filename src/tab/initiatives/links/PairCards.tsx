import type { Initiative } from "#domain/initiatives/initiative.ts";
import type { Stored } from "#domain/shared/stored.ts";
import { useDirectory } from "#tab/shared/portfolio-context.tsx";
import { StatusBadge } from "#tab/shared/StatusBadge.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { makeStyles, tokens } from "@fluentui/react-components";
import { linkTexts } from "./link-texts.ts";

const useStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 14rem), 1fr))",
    gap: tokens.spacingHorizontalM,
  },
  need: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground3,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    minWidth: 0,
    overflowWrap: "anywhere",
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  facts: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  text: {
    margin: 0,
    overflow: "hidden",
    display: "-webkit-box",
    WebkitBoxOrient: "vertical",
    WebkitLineClamp: 4,
  },
});

type Need = Pick<Stored<Initiative>, "id" | "title" | "need" | "unitId" | "status">;

/** Two needs beside each other, so that they can be compared. */
export function PairCards({ one, other }: { readonly one: Need; readonly other: Need }) {
  const styles = useStyles();
  const texts = useTexts(linkTexts);
  const directory = useDirectory();
  return (
    <div className={styles.root}>
      {[one, other].map(({ id, title, need, unitId, status }) => (
        <article key={id} className={styles.need}>
          <h3 className={styles.title}>{title}</h3>
          <div className={styles.facts}>
            <span>{directory?.unit(unitId)?.name ?? texts.noUnit}</span>
            <StatusBadge status={status} />
          </div>
          <p className={styles.text}>{need}</p>
        </article>
      ))}
    </div>
  );
}
