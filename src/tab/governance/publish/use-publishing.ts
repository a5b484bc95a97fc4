import type { ModelVersion } from "#domain/governance/model-version.ts";
import {
  publicationProblems,
  vacantCompetences,
  valuelessParameters,
} from "#domain/governance/publication-problems.ts";
import { calendarDate, type CalendarDate } from "#domain/shared/calendar.ts";
import type { Text } from "#domain/shared/language.ts";
import { builtInModels } from "#domain/valuation/valuation-models.ts";
import { useDraft } from "#tab/shared/drafts.ts";
import { useToday } from "#tab/shared/governance.tsx";
import { useDirectory } from "#tab/shared/portfolio-context.tsx";
import { propertiesOf } from "#tab/shared/read-json.ts";
import { useRepositories } from "#tab/shared/repositories.tsx";
import { useMemo, useRef, useState } from "react";
import type { PublishDialogProps } from "./publish-dialog-props.ts";
import { versionToPublish } from "./version-to-publish.ts";

interface Written {
  readonly takesOverOn: CalendarDate | undefined;
  readonly decidedOn: CalendarDate | undefined;
  readonly decidedBy: string;
  readonly paragraph: string;
  readonly note: string;
  /** Empty says the same as in Swedish. */
  readonly noteInEnglish: string;
}

function readWritten(kept: unknown): Written {
  const parts = propertiesOf(kept);
  const word = (name: string): string => {
    const value = parts.get(name);
    return typeof value === "string" ? value : "";
  };
  return {
    takesOverOn: calendarDate(word("takesOverOn")),
    decidedOn: calendarDate(word("decidedOn")),
    decidedBy: word("decidedBy"),
    paragraph: word("paragraph"),
    note: word("note"),
    noteInEnglish: word("noteInEnglish"),
  };
}

/** Written in one language alone it stands in both. */
function noteOf({ note, noteInEnglish }: Pick<Written, "note" | "noteInEnglish">): Text {
  const [sv, en] = [note.trim(), noteInEnglish.trim()];
  return { sv: sv === "" ? en : sv, en: en === "" ? sv : en };
}

/** Makes one version of a draft, once; what keeps it from being published is known all the while. */
export function usePublishing(
  { draft, row, governance }: Pick<PublishDialogProps, "draft" | "row" | "governance">,
  onDone: (version: ModelVersion) => void,
) {
  const { models, modelDrafts } = useRepositories();
  const today = useToday();
  const me = useDirectory()?.me.person?.id;
  const { kept, keep, clear } = useDraft({ form: "publish", record: String(row.id), read: readWritten });
  const [written, setWritten] = useState<Written>(() => ({
    ...readWritten(undefined),
    takesOverOn: today,
    ...kept,
  }));
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<unknown>();
  const running = useRef(false);
  const { published, organisation } = governance;
  const definition = useMemo(
    () => versionToPublish(draft.definition, published, builtInModels),
    [draft.definition, published],
  );
  const problems = publicationProblems(definition, written, published, today);
  const warnings = [
    ...(written.takesOverOn ? valuelessParameters(definition, written.takesOverOn) : []),
    ...vacantCompetences(definition, organisation.people),
  ];
  const set = (part: Partial<Written>): void => {
    const next = { ...written, ...part };
    setWritten(next);
    keep(next);
  };
  const publish = async (): Promise<void> => {
    const { takesOverOn, decidedOn } = written;
    if (running.current || problems.length > 0 || !takesOverOn || !decidedOn) return;
    running.current = true;
    setBusy(true);
    setProblem(undefined);
    try {
      const version: ModelVersion = {
        key: `${definition.key}:${String(definition.version)}:${takesOverOn}`,
        name: definition.name.sv,
        takesOverOn,
        decidedBy: written.decidedBy.trim(),
        decidedOn,
        paragraph: written.paragraph.trim(),
        publishedById: me,
        note: noteOf(written),
        definition,
      };
      await draft.save();
      await models.add(version);
      // The draft has done its work; should hiding it fail, it is only seen a while longer.
      await modelDrafts.update(row.id, "*", { isRemoved: true }).catch(() => undefined);
      clear();
      onDone(version);
    } catch (failure) {
      setProblem(failure);
    } finally {
      running.current = false;
      setBusy(false);
    }
  };
  return { written, set, publish, isBusy, problem, problems, warnings };
}

export type Publishing = ReturnType<typeof usePublishing>;
