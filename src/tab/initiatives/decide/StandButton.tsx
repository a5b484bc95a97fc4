import type { Initiative } from "#domain/initiatives/initiative.ts";
import type { Meeting } from "#domain/meetings/meeting.ts";
import type { Stored } from "#domain/shared/stored.ts";
import { useTexts } from "#tab/shared/texts.ts";
import { Button, makeStyles } from "@fluentui/react-components";
import { Gavel20Regular } from "@fluentui/react-icons";
import { useState } from "react";
import { decideTexts } from "./decide-texts.ts";
import { StandDialog } from "./StandDialog.tsx";

const useStyles = makeStyles({ root: { alignSelf: "flex-start" } });

interface StandButtonProps {
  readonly initiative: Pick<Stored<Initiative>, "id" | "title">;
  readonly meeting: Stored<Meeting>;
  /** Called when the dialog is closed after something was recorded. */
  readonly onChanged: () => void;
}

/** Opens the same panel as the initiative's page, with the meeting filled in. */
export function StandButton({ initiative, meeting, onChanged }: StandButtonProps) {
  const styles = useStyles();
  const texts = useTexts(decideTexts);
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button
        className={styles.root}
        icon={<Gavel20Regular />}
        aria-label={texts.standOn(initiative.title)}
        onClick={() => {
          setOpen(true);
        }}
      >
        {texts.title}
      </Button>
      {isOpen ? (
        <StandDialog
          initiative={initiative}
          meeting={meeting}
          onClose={(hasRecorded) => {
            setOpen(false);
            if (hasRecorded) onChanged();
          }}
        />
      ) : null}
    </>
  );
}
