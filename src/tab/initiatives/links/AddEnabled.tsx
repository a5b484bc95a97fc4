import { FailureMessage } from "#tab/shared/FailureMessage.tsx";
import { useDirectory, usePortfolio } from "#tab/shared/portfolio-context.tsx";
import { useRepositories } from "#tab/shared/repositories.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { Button, Combobox, Field, Input, makeStyles, Option, tokens } from "@fluentui/react-components";
import { useState, type SubmitEvent } from "react";
import { useWrite } from "../duties/use-write.ts";
import { linkTexts } from "./link-texts.ts";

const useStyles = makeStyles({
  summary: {
    cursor: "pointer",
    borderRadius: tokens.borderRadiusMedium,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
  form: { display: "grid", gap: tokens.spacingVerticalM, marginTop: tokens.spacingVerticalM },
  narrow: { minWidth: 0 },
  add: { justifySelf: "start" },
});

const shown = 20;

interface AddEnabledProps {
  readonly initiativeId: number;
  readonly exceptIds: readonly number[];
  readonly onAdded: () => void;
}

/** Says that another initiative's effects arise only when this one is used. */
export function AddEnabled({ initiativeId, exceptIds, onAdded }: AddEnabledProps) {
  const styles = useStyles();
  const texts = useTexts(linkTexts);
  const { needLinks } = useRepositories();
  const me = useDirectory()?.me.person;
  const [chosen, setChosen] = useState<{ readonly id: number; readonly title: string }>();
  const [search, setSearch] = useState("");
  const [reason, setReason] = useState("");
  const { isSaving, problem, write } = useWrite();
  const found = useFound(search, exceptIds);
  const add = async (): Promise<void> => {
    if (!me || !chosen) return;
    const row = {
      key: `link:${String(initiativeId)}:${String(chosen.id)}:enables:${String(exceptIds.length)}`,
      initiativeId,
      otherId: chosen.id,
      kind: "enables" as const,
      reason: reason.trim(),
      statedById: me.id,
      costSplit: [],
    };
    if (!(await write(() => needLinks.add(row)))) return;
    setChosen(undefined);
    setSearch("");
    setReason("");
    onAdded();
  };
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    void add();
  };
  return (
    <details>
      <summary className={styles.summary}>{texts.addEnables}</summary>
      <form className={styles.form} onSubmit={submit}>
        <Field label={texts.enablesSearch}>
          <Combobox
            className={styles.narrow}
            freeform
            inlinePopup
            value={search}
            selectedOptions={chosen ? [String(chosen.id)] : []}
            onChange={(event) => {
              setSearch(event.target.value);
              setChosen(undefined);
            }}
            onOptionSelect={(_, { optionValue, optionText }) => {
              setChosen(found.find(({ id }) => String(id) === optionValue));
              setSearch(optionText ?? "");
            }}
          >
            {found.map(({ id, title }) => (
              <Option key={id} value={String(id)} text={title}>
                {title}
              </Option>
            ))}
            {found.length === 0 ? <Option disabled>{texts.noMatch}</Option> : null}
          </Combobox>
        </Field>
        <Field label={texts.enablesReason}>
          <Input
            className={styles.narrow}
            value={reason}
            onChange={(_, { value }) => {
              setReason(value);
            }}
          />
        </Field>
        {problem === undefined ? null : <FailureMessage problem={problem} onRetry={() => void add()} />}
        <Button type="submit" className={styles.add} disabledFocusable={!chosen || isSaving}>
          {isSaving ? texts.adding : texts.add}
        </Button>
      </form>
    </details>
  );
}

function useFound(search: string, exceptIds: readonly number[]) {
  const portfolio = usePortfolio();
  const rows = portfolio.state === "ready" ? portfolio.portfolio.rows : [];
  const words = search.toLocaleLowerCase("sv").split(/\s+/u).filter(Boolean);
  return rows
    .filter(
      ({ id, title, isConfidential }) =>
        !isConfidential &&
        !exceptIds.includes(id) &&
        words.every((word) => title.toLocaleLowerCase("sv").includes(word)),
    )
    .slice(0, shown);
}
