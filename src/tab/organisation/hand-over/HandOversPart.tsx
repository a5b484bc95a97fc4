import { EmptyState } from "#tab/shared/EmptyState.tsx";
import { FailureMessage } from "#tab/shared/FailureMessage.tsx";
import { useFormat } from "#tab/shared/format.ts";
import { SectionCard } from "#tab/shared/SectionCard.tsx";
import { useRepositories } from "#tab/shared/repositories.tsx";
import { Skeleton } from "#tab/shared/Skeleton.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { useLoaded } from "#tab/shared/use-loaded.ts";
import { useGroundForDialogs } from "#tab/shared/use-ground-for-dialogs.ts";
import { Button } from "@fluentui/react-components";
import { useCallback, useState } from "react";
import { useOrganisationStyles } from "../organisation.styles.ts";
import type { PartProps } from "../part-props.ts";
import { HandOverDialog } from "./HandOverDialog.tsx";
import { handOverTexts } from "./hand-over-texts.ts";

/** What has gone from one person to another, newest first, and the way to hand over more. */
export function HandOversPart({ governance, canEdit, onChanged }: PartProps) {
  useGroundForDialogs();
  const styles = useOrganisationStyles();
  const texts = useTexts(handOverTexts);
  const { date } = useFormat();
  const { handOvers } = useRepositories();
  const history = useLoaded(useCallback(() => handOvers.find(), [handOvers]));
  const [isOpen, setOpen] = useState(false);
  const nameOf = (id: number | undefined): string =>
    governance.organisation.people.find((person) => person.id === id)?.name ?? texts.unknown;
  return (
    <SectionCard
      title={texts.title}
      lead={texts.lead}
      action={
        canEdit ? (
          <Button
            appearance="primary"
            onClick={() => {
              setOpen(true);
            }}
          >
            {texts.start}
          </Button>
        ) : null
      }
    >
      {history.state === "loading" ? <Skeleton label={texts.loading} rows={3} /> : null}
      {history.state === "failed" ? (
        <FailureMessage problem={history.problem} onRetry={history.reload} />
      ) : null}
      {history.state === "ready" && history.value.length === 0 ? (
        <EmptyState illustration="calm" title={texts.none} text={texts.noneText} />
      ) : null}
      {history.state === "ready" ? (
        <ul className={styles.list}>
          {history.value
            .toSorted((a, b) => b.id - a.id)
            .map((row) => (
              <li key={row.id} className={styles.row}>
                <strong>{row.what}</strong>
                <div className={styles.quiet}>
                  {texts.line(nameOf(row.fromId), nameOf(row.toId), date(row.on))}
                </div>
                {row.note === "" ? null : <p className={styles.text}>{row.note}</p>}
              </li>
            ))}
        </ul>
      ) : null}
      {isOpen ? (
        <HandOverDialog
          governance={governance}
          onMoved={() => {
            history.reload();
            onChanged();
          }}
          onClose={() => {
            setOpen(false);
          }}
        />
      ) : null}
    </SectionCard>
  );
}
