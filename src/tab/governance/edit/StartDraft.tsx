import type { GoverningModel } from "#domain/governance/governing-model.ts";
import type { ModelDraft } from "#domain/governance/model-version.ts";
import type { Stored } from "#domain/shared/stored.ts";
import { useClock } from "#tab/shared/clock.tsx";
import { FailureMessage } from "#tab/shared/FailureMessage.tsx";
import { useFormat } from "#tab/shared/format.ts";
import type { Governance } from "#tab/shared/governance.tsx";
import { SectionCard } from "#tab/shared/SectionCard.tsx";
import { useDirectory } from "#tab/shared/portfolio-context.tsx";
import { useRepositories } from "#tab/shared/repositories.tsx";
import { Skeleton } from "#tab/shared/Skeleton.tsx";
import { SwitchButton } from "#tab/shared/SwitchButton.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { useLoaded } from "#tab/shared/use-loaded.ts";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useCallback, useState } from "react";
import { draftTexts } from "./draft-texts.ts";
import { PresetCards } from "./PresetCards.tsx";

const useStyles = makeStyles({
  tools: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  row: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalM,
    paddingBlock: tokens.spacingVerticalS,
  },
  name: { flex: "1 1 12rem", fontWeight: tokens.fontWeightSemibold },
  when: { color: tokens.colorNeutralForeground2 },
});

interface StartDraftProps {
  readonly governance: Governance;
  readonly onOpen: (draft: Stored<ModelDraft>) => void;
}

/** Drafts that are being written, and what a new one may start from. */
export function StartDraft({ governance: { model, version }, onOpen }: StartDraftProps) {
  const styles = useStyles();
  const texts = useTexts(draftTexts);
  const { modelDrafts } = useRepositories();
  const drafts = useLoaded(
    useCallback(
      async () => (await modelDrafts.find()).filter(({ isRemoved }) => !isRemoved).toReversed(),
      [modelDrafts],
    ),
  );
  const { start, isBusy, problem } = useNewDraft(onOpen);
  const [showsPresets, setShowsPresets] = useState(false);
  return (
    <SectionCard title={texts.startTitle} lead={texts.startLead}>
      <div className={styles.tools}>
        <Button
          appearance="primary"
          disabledFocusable={isBusy}
          onClick={() => void start(model, version?.key ?? model.key)}
        >
          {texts.fromCurrent}
        </Button>
        <SwitchButton isOn={showsPresets} onTurn={setShowsPresets}>
          {texts.presets}
        </SwitchButton>
      </div>
      {problem === undefined ? null : <FailureMessage problem={problem} />}
      {showsPresets ? (
        <PresetCards isBusy={isBusy} onChoose={(preset) => void start(preset, preset.key)} />
      ) : null}
      {drafts.state === "loading" ? <Skeleton label={texts.loading} rows={2} /> : null}
      {drafts.state === "failed" ? <FailureMessage problem={drafts.problem} onRetry={drafts.reload} /> : null}
      {drafts.state === "ready" && drafts.value.length > 0 ? (
        <section aria-label={texts.drafts}>
          <ul className={styles.list}>
            {drafts.value.map((draft) => (
              <li key={draft.id}>
                <DraftRow draft={draft} onOpen={onOpen} onRemoved={drafts.reload} />
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </SectionCard>
  );
}

function useNewDraft(onOpen: StartDraftProps["onOpen"]) {
  const { modelDrafts } = useRepositories();
  const clock = useClock();
  const editedById = useDirectory()?.me.person?.id;
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<unknown>();
  const start = async (definition: GoverningModel, basedOn: string): Promise<void> => {
    if (isBusy) return;
    setBusy(true);
    setProblem(undefined);
    try {
      const key = `draft:${definition.key}:${clock()}:${crypto.randomUUID().slice(0, 8)}`;
      const name = definition.name.sv;
      onOpen(await modelDrafts.add({ key, name, basedOn, editedById, definition, isRemoved: false }));
    } catch (failure) {
      setProblem(failure);
    } finally {
      setBusy(false);
    }
  };
  return { start, isBusy, problem };
}

interface DraftRowProps {
  readonly draft: Stored<ModelDraft>;
  readonly onOpen: (draft: Stored<ModelDraft>) => void;
  readonly onRemoved: () => void;
}

function DraftRow({ draft, onOpen, onRemoved }: DraftRowProps) {
  const styles = useStyles();
  const texts = useTexts(draftTexts);
  const format = useFormat();
  const clock = useClock();
  const { modelDrafts } = useRepositories();
  const [problem, setProblem] = useState<unknown>();
  const remove = async (): Promise<void> => {
    setProblem(undefined);
    try {
      await modelDrafts.update(draft.id, draft.version, { isRemoved: true });
      onRemoved();
    } catch (failure) {
      setProblem(failure);
    }
  };
  return (
    <>
      <div className={styles.row}>
        <span className={styles.name}>{draft.name}</span>
        <span className={styles.when}>{texts.edited(format.relative(draft.modifiedAt, clock()))}</span>
        <Button
          aria-label={texts.openNamed(draft.name)}
          onClick={() => {
            onOpen(draft);
          }}
        >
          {texts.open}
        </Button>
        <Button appearance="subtle" aria-label={texts.removeDraft(draft.name)} onClick={() => void remove()}>
          {texts.remove}
        </Button>
      </div>
      {problem === undefined ? null : <FailureMessage problem={problem} onRetry={onRemoved} />}
    </>
  );
}
