import type { Person } from "#domain/organisation/person.ts";
import type { Stored } from "#domain/shared/stored.ts";
import { useFormat } from "#tab/shared/format.ts";
import { useTexts } from "#tab/shared/texts.ts";
import { Button, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons";
import { useId } from "react";
import { organisationTexts } from "./organisation-texts.ts";

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    margin: "4px 0 8px",
    padding: 0,
    listStyleType: "none",
  },
  narrow: { minWidth: 0 },
  field: { maxWidth: "22rem" },
});

interface MembersFieldProps {
  readonly memberIds: readonly number[];
  readonly people: readonly Stored<Person>[];
  readonly onChange: (memberIds: readonly number[]) => void;
}

/** Those who sit in a body, each taken out with one press, and the rest to choose from. */
export function MembersField({ memberIds, people, onChange }: MembersFieldProps) {
  const styles = useStyles();
  const texts = useTexts(organisationTexts);
  const { compare } = useFormat();
  const id = useId();
  const nameOf = (member: number): string =>
    people.find((person) => person.id === member)?.name ?? String(member);
  return (
    <div>
      <span id={id}>{texts.members}</span>
      <ul className={styles.list} aria-labelledby={id}>
        {memberIds.map((member) => (
          <li key={member}>
            <Button
              size="small"
              icon={<Dismiss16Regular />}
              iconPosition="after"
              aria-label={texts.removeMember(nameOf(member))}
              onClick={() => {
                onChange(memberIds.filter((each) => each !== member));
              }}
            >
              {nameOf(member)}
            </Button>
          </li>
        ))}
      </ul>
      <Field label={texts.addMember} className={styles.field}>
        <Select
          className={styles.narrow}
          value=""
          onChange={(_, { value }) => {
            if (value !== "") onChange([...memberIds, Number(value)]);
          }}
        >
          <option value="">{texts.choose}</option>
          {people
            .filter((person) => !memberIds.includes(person.id))
            .toSorted((a, b) => compare(a.name, b.name))
            .map((person) => (
              <option key={person.id} value={person.id}>
                {person.name}
              </option>
            ))}
        </Select>
      </Field>
    </div>
  );
}
