import type { Person } from "#domain/organisation/person.ts";
import type { Stored } from "#domain/shared/stored.ts";
import { useFormat } from "#tab/shared/format.ts";
import { useTexts } from "#tab/shared/texts.ts";
import { Button, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons";
import { organisationTexts } from "./organisation-texts.ts";

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    margin: "0 0 8px",
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
  const nameOf = (id: number): string => people.find((person) => person.id === id)?.name ?? String(id);
  return (
    <div>
      <ul className={styles.list} aria-label={texts.members}>
        {memberIds.map((id) => (
          <li key={id}>
            <Button
              size="small"
              icon={<Dismiss16Regular />}
              iconPosition="after"
              aria-label={texts.removeMember(nameOf(id))}
              onClick={() => {
                onChange(memberIds.filter((each) => each !== id));
              }}
            >
              {nameOf(id)}
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
            .filter(({ id }) => !memberIds.includes(id))
            .toSorted((a, b) => compare(a.name, b.name))
            .map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
        </Select>
      </Field>
    </div>
  );
}
