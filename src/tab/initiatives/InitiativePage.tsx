import { FailureMessage } from "#tab/shared/FailureMessage.tsx";
import { Page } from "#tab/shared/Page.tsx";
import { useDirectory } from "#tab/shared/portfolio-context.tsx";
import { RouteButton } from "#tab/shared/RouteButton.tsx";
import { Skeleton } from "#tab/shared/Skeleton.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { useGroundForDialogs } from "#tab/shared/use-ground-for-dialogs.ts";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import {
  Calculator20Regular,
  CalendarAdd20Regular,
  Edit20Regular,
  Scales20Regular,
} from "@fluentui/react-icons";
import { useState } from "react";
import { BasisCard } from "./basis/BasisCard.tsx";
import { DutyList } from "./duties/DutyList.tsx";
import { SignOffs } from "./duties/SignOffs.tsx";
import { EditForm } from "./edit/EditForm.tsx";
import { LiftDialog } from "./edit/LiftDialog.tsx";
import { TakeAStand } from "./decide/TakeAStand.tsx";
import { mayEdit, mayLift } from "./edit/edit-rights.ts";
import { AlikeNeeds } from "./links/AlikeNeeds.tsx";
import { JointCard } from "./links/JointCard.tsx";
import { LinkedInitiatives } from "./links/LinkedInitiatives.tsx";
import { RetirementsCard } from "./retirements/RetirementsCard.tsx";
import { ClosingDocuments } from "./story/ClosingDocuments.tsx";
import { AgendaAppearances } from "./story/AgendaAppearances.tsx";
import { DecisionsMade } from "./story/DecisionsMade.tsx";
import { FreedOfInitiative } from "./story/FreedOfInitiative.tsx";
import { HistoryTimeline } from "./story/HistoryTimeline.tsx";
import { InitiativeHead } from "./story/InitiativeHead.tsx";
import type { OpenedCase } from "./story/opened-case.ts";
import { InitiativeFacts, NeedStory } from "./story/NeedAndFacts.tsx";
import { PathStepper } from "./story/PathStepper.tsx";
import { RolesCard } from "./story/RolesCard.tsx";
import { RoutingCard } from "./story/RoutingCard.tsx";
import { storyTexts } from "./story/story-texts.ts";
import { SystemsCard } from "./story/SystemsCard.tsx";
import { useOpenedCase } from "./story/use-opened-case.ts";
import { useSettling } from "./story/use-settling.ts";
import { ValuationsMade } from "./story/ValuationsMade.tsx";

const wide = "@media (min-width: 1000px)";

const useStyles = makeStyles({
  columns: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingHorizontalXL,
    alignItems: "start",
    [wide]: { gridTemplateColumns: "minmax(0, 1.7fr) minmax(300px, 1fr)" },
  },
  column: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXL, minWidth: 0 },
});

/** One initiative from the first need on: where it is, what it is, who said what, and when. */
export function InitiativePage({ id }: { readonly id: number }) {
  const texts = useTexts(storyTexts);
  const opened = useOpenedCase(id);
  if (opened.state === "ready") return <InitiativeStory story={opened.value} onChanged={opened.reload} />;
  return (
    <Page title={texts.loadingTitle} width="full">
      {opened.state === "failed" ? (
        <FailureMessage problem={opened.problem} onRetry={opened.reload} />
      ) : (
        <Skeleton label={texts.loading} rows={9} />
      )}
    </Page>
  );
}

interface InitiativeStoryProps {
  readonly story: OpenedCase;
  readonly onChanged: () => void;
}

function InitiativeStory({ story, onChanged }: InitiativeStoryProps) {
  useGroundForDialogs();
  const styles = useStyles();
  const { initiative } = story;
  const [isEditing, setEditing] = useState(false);
  useSettling(story, onChanged);
  const stopEditing = (): void => {
    setEditing(false);
  };
  return (
    <Page
      title={initiative.title}
      width="full"
      actions={
        <InitiativeActions
          story={story}
          onChanged={onChanged}
          onEdit={() => {
            setEditing(true);
          }}
        />
      }
    >
      <InitiativeHead initiative={initiative} />
      <PathStepper story={story} />
      <TakeAStand story={story} onChanged={onChanged} />
      <div className={styles.columns}>
        <div className={styles.column}>
          {isEditing ? (
            <EditForm
              story={story}
              onCancel={stopEditing}
              onSaved={() => {
                stopEditing();
                onChanged();
              }}
            />
          ) : (
            <NeedStory initiative={initiative} />
          )}
          <ValuationsMade valuations={story.valuations} />
          <DecisionsMade story={story} />
          <BasisCard story={story} onChanged={onChanged} />
          <RetirementsCard story={story} onChanged={onChanged} />
          <SignOffs story={story} onChanged={onChanged} />
          <DutyList story={story} onChanged={onChanged} />
          <HistoryTimeline story={story} />
        </div>
        <div className={styles.column}>
          <JointCard initiative={initiative} needsSplit={story.derived.standing.model.money.needsSplit} />
          <RolesCard initiative={initiative} />
          <InitiativeFacts initiative={initiative} />
          <FreedOfInitiative calculations={story.calculations} />
          <SystemsCard initiative={initiative} />
          <RoutingCard story={story} />
          <AgendaAppearances story={story} />
          <ClosingDocuments initiative={initiative} isCalculated={story.calculations.length > 0} />
          <LinkedInitiatives story={story} onChanged={onChanged} />
          <AlikeNeeds story={story} onChanged={onChanged} />
        </div>
      </div>
    </Page>
  );
}

function InitiativeActions({
  story,
  onChanged,
  onEdit,
}: InitiativeStoryProps & { readonly onEdit: () => void }) {
  const texts = useTexts(storyTexts);
  const me = useDirectory()?.me;
  const [isLifting, setLifting] = useState(false);
  const { initiative, valuations } = story;
  return (
    <>
      <RouteButton
        appearance="primary"
        icon={<Scales20Regular />}
        to={{ page: "valuation", id: initiative.id }}
      >
        {valuations.length === 0 ? texts.value : texts.valueAgain}
      </RouteButton>
      <RouteButton icon={<Calculator20Regular />} to={{ page: "calculation", id: initiative.id }}>
        {texts.calculate}
      </RouteButton>
      {mayEdit(me, initiative) ? (
        <Button icon={<Edit20Regular />} onClick={onEdit}>
          {texts.edit}
        </Button>
      ) : null}
      {mayLift(me, initiative) ? (
        <Button
          icon={<CalendarAdd20Regular />}
          onClick={() => {
            setLifting(true);
          }}
        >
          {texts.lift}
        </Button>
      ) : null}
      {isLifting ? (
        <LiftDialog
          initiative={initiative}
          onLifted={onChanged}
          onClose={() => {
            setLifting(false);
          }}
        />
      ) : null}
    </>
  );
}
