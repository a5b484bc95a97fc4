import { FailureMessage } from "#tab/shared/FailureMessage.tsx";
import type { Governance } from "#tab/shared/governance.tsx";
import { useText } from "#tab/shared/language.tsx";
import { Skeleton } from "#tab/shared/Skeleton.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { useFocusBack } from "#tab/shared/use-focus-back.ts";
import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  makeStyles,
  Textarea,
  tokens,
} from "@fluentui/react-components";
import { CheckmarkCircle16Filled } from "@fluentui/react-icons";
import { useEffect, useRef } from "react";
import { PersonField } from "#tab/shared/rows/PersonField.tsx";
import { useOrganisationStyles } from "../organisation.styles.ts";
import { handOverTexts } from "./hand-over-texts.ts";
import { useHandingOver, type HandingOver } from "./use-handing-over.ts";

const useStyles = makeStyles({
  content: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, ":focus": { outlineStyle: "none" } },
  item: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    paddingBlock: "6px",
  },
  done: { color: tokens.colorStatusSuccessForeground1, verticalAlign: "text-bottom" },
});

interface HandOverDialogProps {
  readonly governance: Governance;
  readonly onMoved: () => void;
  readonly onClose: () => void;
}

/** Who leaves, who takes over, and everything that goes from the one to the other. */
export function HandOverDialog({ governance, onMoved, onClose }: HandOverDialogProps) {
  useFocusBack();
  const styles = useStyles();
  const lists = useOrganisationStyles();
  const texts = useTexts(handOverTexts);
  const handing = useHandingOver(governance, onMoved);
  const { people } = governance.organisation;
  return (
    <Dialog
      open
      onOpenChange={(_, { open }) => {
        if (!open) onClose();
      }}
    >
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{texts.dialog}</DialogTitle>
          <DialogContent className={styles.content}>
            <div className={lists.fields}>
              <PersonField
                label={texts.from}
                empty={texts.choose}
                value={handing.from}
                people={people.filter(({ id }) => id !== handing.to)}
                onChange={handing.chooseFrom}
              />
              <PersonField
                label={texts.to}
                empty={texts.choose}
                value={handing.to}
                people={people.filter(({ id }) => id !== handing.from)}
                onChange={handing.setTo}
              />
            </div>
            <Field label={texts.note}>
              <Textarea
                value={handing.note}
                onChange={(_, { value }) => {
                  handing.setNote(value);
                }}
              />
            </Field>
            <Holdings handing={handing} />
          </DialogContent>
          <DialogActions fluid>
            <Button onClick={onClose}>{texts.close}</Button>
            <Button
              appearance="primary"
              disabledFocusable={handing.isBusy || handing.to === undefined || handing.remaining.length === 0}
              onClick={() => void handing.move(handing.remaining)}
            >
              {handing.isBusy ? texts.moving : texts.moveAll}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

function Holdings({ handing }: { readonly handing: HandingOver }) {
  const styles = useStyles();
  const lists = useOrganisationStyles();
  const text = useText();
  const texts = useTexts(handOverTexts);
  const { giver, rows, moved, remaining, problem, to, isBusy } = handing;
  const heading = useRef<HTMLHeadingElement>(null);
  const movedCount = moved.length;
  useEffect(() => {
    // The button that was pressed is gone: the keyboard goes on from the top of the list.
    if (movedCount > 0) heading.current?.focus();
  }, [movedCount]);
  if (!giver) return <p className={lists.text}>{texts.chooseBoth}</p>;
  if (rows.state === "loading") return <Skeleton label={texts.loading} rows={3} />;
  if (rows.state === "failed") return <FailureMessage problem={rows.problem} onRetry={rows.reload} />;
  return (
    <section aria-label={texts.holds(giver.name)}>
      <h3 ref={heading} tabIndex={-1} className={styles.title}>
        {remaining.length + moved.length === 0 ? texts.holdsNothing(giver.name) : texts.holds(giver.name)}
      </h3>
      {problem === undefined ? null : (
        <FailureMessage problem={problem} onRetry={() => void handing.move(remaining)} />
      )}
      <ul className={lists.list}>
        {moved.map(({ key, what }) => (
          <li key={key} className={styles.item}>
            <span>{text(what)}</span>
            <output>
              <CheckmarkCircle16Filled className={styles.done} aria-hidden /> {texts.moved}
            </output>
          </li>
        ))}
        {remaining.map((holding) => (
          <li key={holding.key} className={styles.item}>
            <span>{text(holding.what)}</span>
            <Button
              size="small"
              aria-label={texts.moveNamed(text(holding.what))}
              disabledFocusable={isBusy || to === undefined}
              onClick={() => void handing.move([holding])}
            >
              {texts.move}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
