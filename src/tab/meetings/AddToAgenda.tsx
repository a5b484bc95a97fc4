import { agendaItemTypeLabels, type AgendaItemType } from "#domain/meetings/meeting.ts";
import type { Mandate } from "#domain/organisation/mandate.ts";
import type { PortfolioRow } from "#domain/initiatives/initiative.ts";
import type { Stored } from "#domain/shared/stored.ts";
import { useText } from "#tab/shared/language.tsx";
import { useDirectory, usePortfolio } from "#tab/shared/portfolio-context.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { Button, Combobox, Field, makeStyles, Option, Select, tokens } from "@fluentui/react-components";
import { useMemo, useState, type SubmitEvent } from "react";
import { typesFor, usualType } from "./item-types.ts";
import type { MeetingCase } from "./load-meetings.ts";
import { meetingTexts } from "./meeting-texts.ts";
import type { Agenda } from "./use-agenda.ts";

const useStyles = makeStyles({
  root: {
    display: "grid",
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
    borderRadius: tokens.borderRadiusXLarge,
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase400 },
  fields: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 16rem), 1fr))",
    gap: tokens.spacingHorizontalM,
    alignItems: "end",
  },
  narrow: { minWidth: 0 },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  add: { justifySelf: "start" },
});

const shown = 20;

interface AddToAgendaProps {
  readonly meetingCase: MeetingCase;
  readonly agenda: Agenda;
  /** What the body may do, which decides what an item may be for. */
  readonly mandate: Mandate;
}

/** Puts one of the portfolio's initiatives last on the agenda. */
export function AddToAgenda({ meetingCase, agenda, mandate }: AddToAgendaProps) {
  const styles = useStyles();
  const text = useText();
  const texts = useTexts(meetingTexts);
  const [search, setSearch] = useState("");
  const [chosen, setChosen] = useState<Stored<PortfolioRow>>();
  const [itemType, setItemType] = useState<AgendaItemType>(usualType(mandate));
  const [said, setSaid] = useState("");
  const found = useFound(search, meetingCase);
  const unit = useDirectory()?.unit;
  const submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    if (!chosen || !(await agenda.add(chosen.id, itemType))) return;
    setSaid(texts.added(chosen.title));
    setChosen(undefined);
    setSearch("");
  };
  return (
    <form className={styles.root} aria-labelledby="add-to-agenda" onSubmit={(event) => void submit(event)}>
      <h2 id="add-to-agenda" className={styles.title}>
        {texts.addTitle}
      </h2>
      <div className={styles.fields}>
        <Field label={texts.addSearch}>
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
            {found.map((row) => (
              <Option key={row.id} value={String(row.id)} text={row.title}>
                {row.title}
                {unit?.(row.unitId) ? `, ${unit(row.unitId)?.shortName ?? ""}` : ""}
              </Option>
            ))}
          </Combobox>
        </Field>
        <Field label={texts.addType}>
          <Select
            className={styles.narrow}
            value={itemType}
            onChange={(_, { value }) => {
              setItemType(typesFor(mandate).find((type) => type === value) ?? itemType);
            }}
          >
            {typesFor(mandate).map((type) => (
              <option key={type} value={type}>
                {text(agendaItemTypeLabels[type])}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      <p className={styles.text} aria-live="polite">
        {search !== "" && found.length === 0 ? texts.addNone : said}
      </p>
      <Button
        type="submit"
        appearance="primary"
        className={styles.add}
        disabledFocusable={chosen === undefined || agenda.isBusy}
      >
        {agenda.isBusy ? texts.adding : texts.add}
      </Button>
    </form>
  );
}

/** Initiatives whose title or unit holds every word searched for; confidential ones and those on the agenda are left out. */
function useFound(search: string, { items }: MeetingCase): readonly Stored<PortfolioRow>[] {
  const portfolio = usePortfolio();
  const directory = useDirectory();
  const rows = portfolio.state === "ready" ? portfolio.portfolio.rows : undefined;
  return useMemo(() => {
    const taken = new Set(items.map(({ initiativeId }) => initiativeId));
    const words = search.toLocaleLowerCase("sv").split(/\s+/).filter(Boolean);
    const matches = (row: Stored<PortfolioRow>): boolean => {
      const unit = directory?.unit(row.unitId);
      const text = `${row.title} ${unit?.name ?? ""} ${unit?.shortName ?? ""}`.toLocaleLowerCase("sv");
      return !row.isConfidential && !taken.has(row.id) && words.every((word) => text.includes(word));
    };
    return (rows ?? []).filter(matches).slice(0, shown);
  }, [rows, directory, items, search]);
}
