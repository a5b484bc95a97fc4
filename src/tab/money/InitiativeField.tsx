import { useDirectory, usePortfolio } from "#tab/shared/portfolio-context.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { Combobox, Field, makeStyles, Option, type FieldProps } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { moneyTexts } from "./money-texts.ts";

const useStyles = makeStyles({ narrow: { minWidth: 0 } });
const shown = 20;

interface InitiativeFieldProps {
  readonly value: number | undefined;
  readonly problem: Pick<FieldProps, "validationMessage" | "validationState">;
  readonly onChoose: (id: number | undefined) => void;
}

/** Chooses an initiative by words of its title or unit; confidential ones are left out. */
export function InitiativeField({ value, problem, onChoose }: InitiativeFieldProps) {
  const styles = useStyles();
  const { initiative } = useTexts(moneyTexts);
  const opened = usePortfolio();
  const directory = useDirectory();
  const rows = opened.state === "ready" ? opened.portfolio.rows : undefined;
  const [search, setSearch] = useState("");
  const title = rows?.find(({ id }) => id === value)?.title;
  const found = useMemo(() => {
    const words = search.toLocaleLowerCase("sv").split(/\s+/u).filter(Boolean);
    return (rows ?? [])
      .filter((row) => {
        const text = `${row.title} ${directory?.unit(row.unitId)?.name ?? ""}`.toLocaleLowerCase("sv");
        return !row.isConfidential && words.every((word) => text.includes(word));
      })
      .slice(0, shown);
  }, [rows, directory, search]);
  return (
    <Field label={initiative} {...problem}>
      <Combobox
        className={styles.narrow}
        freeform
        inlinePopup
        value={title ?? search}
        selectedOptions={value === undefined ? [] : [String(value)]}
        onChange={(event) => {
          setSearch(event.target.value);
          onChoose(undefined);
        }}
        onOptionSelect={(_, { optionValue, optionText }) => {
          setSearch(optionText ?? "");
          onChoose(found.find(({ id }) => String(id) === optionValue)?.id);
        }}
      >
        {found.map((row) => (
          <Option key={row.id} value={String(row.id)} text={row.title}>
            {row.title}
          </Option>
        ))}
      </Combobox>
    </Field>
  );
}
