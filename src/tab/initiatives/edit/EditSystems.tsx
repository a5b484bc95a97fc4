import type { Stored } from "#domain/shared/stored.ts";
import type { System } from "#domain/systems/system.ts";
import { FailureMessage } from "#tab/shared/FailureMessage.tsx";
import { useFormat } from "#tab/shared/format.ts";
import { useTexts } from "#tab/shared/texts.ts";
import { Button, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons";
import { useEditStyles } from "./EditForm.styles.ts";
import { numbersIn } from "./field-codecs.ts";
import { systemTexts } from "./system-texts.ts";
import type { EditFormState } from "./use-edit-form.ts";
import { useSystems } from "./use-systems.ts";

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    display: "flex",
    flexWrap: "wrap",
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
  },
  one: { display: "flex", alignItems: "center", minWidth: 0 },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** The object that it develops, which it can do without, and the systems that it replaces. */
export function EditSystems({ form }: { readonly form: EditFormState }) {
  const styles = useStyles();
  const shared = useEditStyles();
  const texts = useTexts(systemTexts);
  const loaded = useSystems();
  return (
    <>
      <h3 className={shared.subtitle}>{texts.title}</h3>
      {loaded.state === "loading" ? <p className={styles.text}>{texts.loading}</p> : null}
      {loaded.state === "failed" ? <FailureMessage problem={loaded.problem} onRetry={loaded.reload} /> : null}
      {loaded.state === "ready" ? <SystemFields form={form} systems={loaded.value} /> : null}
    </>
  );
}

interface SystemFieldsProps {
  readonly form: EditFormState;
  readonly systems: readonly Stored<System>[];
}

function SystemFields({ form, systems }: SystemFieldsProps) {
  const shared = useEditStyles();
  const texts = useTexts(systemTexts);
  const { compare } = useFormat();
  const sorted = systems.toSorted((a, b) => compare(a.name, b.name));
  const replaced = numbersIn(form.mine.replacesIds);
  const setReplaced = (ids: readonly number[]): void => {
    form.change("replacesIds", ids.join(","));
  };
  const objects = sorted.filter(({ id, kind }) => kind === "object" || String(id) === form.mine.systemId);
  const others = sorted.filter(({ id, kind }) => kind !== "object" && !replaced.includes(id));
  return (
    <>
      <Replaced ids={replaced} systems={systems} onChange={setReplaced} />
      <div className={shared.pair}>
        <Field label={texts.addReplaced}>
          <Select
            className={shared.narrow}
            value=""
            onChange={(_, { value }) => {
              if (value !== "") setReplaced([...replaced, Number(value)]);
            }}
          >
            <option value="">{texts.choose}</option>
            {others.map(({ id, name, state }) => (
              <option key={id} value={id}>
                {state === "retired" ? texts.retired(name) : name}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={texts.systemId} hint={texts.systemIdHint}>
          <Select
            className={shared.narrow}
            value={form.mine.systemId}
            onChange={(_, { value }) => {
              form.change("systemId", value);
            }}
          >
            <option value="">{texts.noObject}</option>
            {objects.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
      </div>
    </>
  );
}

interface ReplacedProps {
  readonly ids: readonly number[];
  readonly systems: readonly Stored<System>[];
  readonly onChange: (ids: readonly number[]) => void;
}

function Replaced({ ids, systems, onChange }: ReplacedProps) {
  const styles = useStyles();
  const texts = useTexts(systemTexts);
  if (ids.length === 0) return null;
  const nameOf = (id: number): string => systems.find((each) => each.id === id)?.name ?? texts.unknown;
  return (
    <ul className={styles.list} aria-label={texts.replacesIds}>
      {ids.map((id) => (
        <li key={id} className={styles.one}>
          {nameOf(id)}
          <Button
            appearance="subtle"
            size="small"
            icon={<Dismiss16Regular />}
            aria-label={texts.remove(nameOf(id))}
            onClick={() => {
              onChange(ids.filter((each) => each !== id));
            }}
          />
        </li>
      ))}
    </ul>
  );
}
