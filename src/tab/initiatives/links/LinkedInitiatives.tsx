import { goneInto, linksThatHold, mergedInto } from "#domain/initiatives/need-links.ts";
import { EnabledList } from "#tab/shared/money/EnabledList.tsx";
import { useEnabled } from "#tab/shared/money/use-enabled.ts";
import { useDirectory, usePortfolio } from "#tab/shared/portfolio-context.tsx";
import { RouteLink } from "#tab/shared/RouteLink.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { makeStyles, tokens } from "@fluentui/react-components";
import { mayEdit } from "../edit/edit-rights.ts";
import type { OpenedCase } from "../story/opened-case.ts";
import { SectionCard } from "#tab/shared/SectionCard.tsx";
import { AddEnabled } from "./AddEnabled.tsx";
import { linkTexts } from "./link-texts.ts";

const useStyles = makeStyles({
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, padding: 0, listStyleType: "none", display: "grid", gap: tokens.spacingVerticalXS },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
});

interface LinkedInitiativesProps {
  readonly story: OpenedCase;
  readonly onChanged: () => void;
}

/** Where a merged initiative went and which parts a joint one has, and what enables what. */
export function LinkedInitiatives({ story, onChanged }: LinkedInitiativesProps) {
  const texts = useTexts(linkTexts);
  const me = useDirectory()?.me;
  const { initiative, needLinks } = story;
  const { id } = initiative;
  const into = mergedInto(needLinks, id);
  const enabling = linksThatHold(needLinks).filter(({ kind }) => kind === "enables");
  const parts = goneInto(needLinks, id).map((partId) => ({ id: partId, reason: "" }));
  const enables = enabling.filter(({ initiativeId }) => initiativeId === id);
  const enabledBy = enabling.filter(({ otherId }) => otherId === id);
  const isEditor = mayEdit(me, initiative);
  const isEmpty = into === undefined && parts.length === 0 && enabling.length === 0;
  if (isEmpty && !isEditor) return null;
  return (
    <SectionCard title={texts.linksTitle}>
      <Group title={texts.into} links={into === undefined ? [] : [{ id: into, reason: "" }]} />
      <Group title={texts.parts} links={parts} />
      {enables.length === 0 ? null : <EnabledGroup id={id} links={enables.length} />}
      <Group
        title={texts.enabledBy}
        links={enabledBy.map((link) => ({ id: link.initiativeId, reason: link.reason }))}
      />
      {isEditor ? (
        <AddEnabled
          initiativeId={id}
          exceptIds={[id, ...enables.map(({ otherId }) => otherId)]}
          onAdded={onChanged}
        />
      ) : null}
    </SectionCard>
  );
}

/** @param links how many there are, so that a link that is added is read too */
function EnabledGroup({ id, links }: { readonly id: number; readonly links: number }) {
  const styles = useStyles();
  const texts = useTexts(linkTexts);
  const { benefits } = useEnabled(id, links);
  return (
    <div>
      <h3 className={styles.title}>{texts.enables}</h3>
      <EnabledList benefits={benefits} />
    </div>
  );
}

interface GroupProps {
  readonly title: string;
  readonly links: readonly { readonly id: number; readonly reason: string }[];
}

function Group({ title, links }: GroupProps) {
  const styles = useStyles();
  const texts = useTexts(linkTexts);
  const portfolio = usePortfolio();
  const rows = portfolio.state === "ready" ? portfolio.portfolio.rows : [];
  if (links.length === 0) return null;
  return (
    <div>
      <h3 className={styles.title}>{title}</h3>
      <ul className={styles.list}>
        {links.map(({ id, reason }) => (
          <li key={id}>
            <RouteLink to={{ page: "initiative", id }}>
              {rows.find((row) => row.id === id)?.title ?? texts.unknown}
            </RouteLink>
            {reason.trim() === "" ? null : <p className={styles.quiet}>{reason}</p>}
          </li>
        ))}
      </ul>
    </div>
  );
}
