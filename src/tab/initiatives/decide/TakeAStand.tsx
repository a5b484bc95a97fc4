import type { Outcome } from "#domain/decisions/decision.ts";
import { mergedInto } from "#domain/initiatives/need-links.ts";
import { usePortfolio, useDirectory } from "#tab/shared/portfolio-context.tsx";
import { RouteLink } from "#tab/shared/RouteLink.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { Badge, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { OpenedCase } from "../story/opened-case.ts";
import { SectionCard } from "#tab/shared/SectionCard.tsx";
import { decideTexts } from "./decide-texts.ts";
import { SavedMessage } from "./SavedMessage.tsx";
import { StandPanel } from "./StandPanel.tsx";
import { turnOf } from "./turn.ts";

const useStyles = makeStyles({
  text: { margin: 0, maxWidth: "75ch" },
});

interface TakeAStandProps {
  readonly story: OpenedCase;
  readonly onChanged: () => void;
}

/** The part of an initiative's page where it is moved on by whoever's turn it is. */
export function TakeAStand({ story, onChanged }: TakeAStandProps) {
  const texts = useTexts(decideTexts);
  const person = useDirectory()?.me.person;
  const [said, setSaid] = useState<{ readonly outcome: Outcome; readonly time: number }>();
  const into = mergedInto(story.needLinks, story.initiative.id);
  const turn = turnOf(story.derived.standing, person, story.today);
  const isMine = turn?.why === undefined && turn?.isValuation === false && into === undefined;
  if (!turn && said === undefined && into === undefined) return null;
  return (
    <SectionCard
      title={texts.title}
      action={
        isMine ? (
          <Badge appearance="filled" color="brand">
            {texts.yourTurn}
          </Badge>
        ) : undefined
      }
    >
      {said === undefined ? null : <SavedMessage key={said.time} outcome={said.outcome} />}
      {into === undefined ? (
        <StandPanel
          story={story}
          onRecorded={(outcome) => {
            setSaid({ outcome, time: (said?.time ?? 0) + 1 });
            onChanged();
          }}
        />
      ) : (
        <GoneInto id={into} />
      )}
    </SectionCard>
  );
}

function GoneInto({ id }: { readonly id: number }) {
  const styles = useStyles();
  const texts = useTexts(decideTexts);
  const portfolio = usePortfolio();
  const rows = portfolio.state === "ready" ? portfolio.portfolio.rows : [];
  const title = rows.find((row) => row.id === id)?.title;
  return (
    <p className={styles.text}>
      <RouteLink to={{ page: "initiative", id }}>
        {title === undefined ? texts.mergedUnknown : texts.merged(title)}
      </RouteLink>
    </p>
  );
}
