import type { ModelVersion } from "#domain/governance/model-version.ts";
import { useTexts } from "#tab/shared/texts.ts";
import { useFocusBack } from "#tab/shared/use-focus-back.ts";
import {
  Dialog,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { useState } from "react";
import { Published } from "./Published.tsx";
import { PublishForm } from "./PublishForm.tsx";
import type { PublishDialogProps } from "./publish-dialog-props.ts";
import { publishTexts } from "./publish-texts.ts";

const useStyles = makeStyles({
  content: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
});

/** Makes a version of a draft: who decided on it, when, where it is written, and from which day it governs. */
export function PublishDialog(props: PublishDialogProps) {
  useFocusBack();
  const styles = useStyles();
  const texts = useTexts(publishTexts);
  const [published, setPublished] = useState<ModelVersion>();
  const close = published ? props.onPublished : props.onClose;
  return (
    <Dialog
      open
      onOpenChange={(_, { open }) => {
        if (!open) close();
      }}
    >
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{texts.title}</DialogTitle>
          <DialogContent className={styles.content}>
            {published ? (
              <Published version={published} governance={props.governance} onClose={close} />
            ) : (
              <PublishForm {...props} onDone={setPublished} />
            )}
          </DialogContent>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
