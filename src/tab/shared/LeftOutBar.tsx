import { hasRole } from "#domain/organisation/rights.ts";
import { makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import { useDirectory } from "./portfolio-context.tsx";
import { RouteLink } from "./RouteLink.tsx";
import { defineTexts, useTexts } from "./texts.ts";
import { useUnreadableRows } from "./use-unreadable-rows.ts";

const texts = defineTexts({
  sv: {
    leftOut: (count: number) =>
      count === 1
        ? "En rad i SharePoint kan inte läsas och är inte med i det som visas."
        : `${count} rader i SharePoint kan inte läsas och är inte med i det som visas.`,
    mend: "Visa vad som ska rättas",
    ask: "Be rådets koordinator rätta det.",
  },
  en: {
    leftOut: (count: number) =>
      count === 1
        ? "One row in SharePoint cannot be read and is not in what is shown."
        : `${count} rows in SharePoint cannot be read and are not in what is shown.`,
    mend: "Show what to correct",
    ask: "Ask the council's coordinator to correct it.",
  },
});

const useStyles = makeStyles({
  root: { padding: "8px clamp(12px, 2.5vw, 32px) 0" },
  // A link's own colour is too faint on the warning's ground in the dark theme.
  link: {
    color: tokens.colorNeutralForeground1,
    textDecorationLine: "underline",
    ":hover": { color: tokens.colorNeutralForeground1 },
  },
});

/** Tells on every page what its figures lack, and whoever may mend it where. */
export function LeftOutBar() {
  const styles = useStyles();
  const { leftOut, mend, ask } = useTexts(texts);
  const { length } = useUnreadableRows();
  const mayMend = hasRole(useDirectory()?.me.person, "coordinator");
  return (
    <div className={styles.root}>
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>
          {leftOut(length)}{" "}
          {mayMend ? (
            <RouteLink to={{ page: "log" }} className={styles.link}>
              {mend}
            </RouteLink>
          ) : (
            ask
          )}
        </MessageBarBody>
      </MessageBar>
    </div>
  );
}
