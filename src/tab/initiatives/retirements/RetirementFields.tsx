import type { Problem } from "#domain/shared/problem.ts";
import type { Stored } from "#domain/shared/stored.ts";
import { retirementKindLabels, retirementKinds } from "#domain/systems/retirement.ts";
import type { System } from "#domain/systems/system.ts";
import { FailureMessage } from "#tab/shared/FailureMessage.tsx";
import { useFormat } from "#tab/shared/format.ts";
import { ChoiceField } from "#tab/shared/governance-fields/ChoiceField.tsx";
import { DayField } from "#tab/shared/governance-fields/DayField.tsx";
import { NumberField } from "#tab/shared/governance-fields/NumberField.tsx";
import { useText } from "#tab/shared/language.tsx";
import { useDirectory } from "#tab/shared/portfolio-context.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { Field, Input, Textarea } from "@fluentui/react-components";
import { useBasisStyles } from "../basis/basis.styles.ts";
import { PersonField } from "../edit/PersonField.tsx";
import { useSystems } from "../edit/use-systems.ts";
import { retirementTexts } from "./retirement-texts.ts";
import { ofSystem, type WrittenRetirement } from "./written-retirement.ts";

interface RetirementFieldsProps {
  readonly value: WrittenRetirement;
  readonly set: (part: Partial<WrittenRetirement>) => void;
  readonly problems: readonly Problem[];
}

const things = retirementKinds.filter((kind) => kind !== "nothing");

/** What goes away, whose it is and by when; for "nothing" only why. */
export function RetirementFields({ value, set, problems }: RetirementFieldsProps) {
  const styles = useBasisStyles();
  const text = useText();
  const texts = useTexts(retirementTexts);
  const problemOf = useProblemOf(problems);
  if (value.kind === "nothing")
    return (
      <Field label={texts.why} required {...problemOf("note")}>
        <Textarea
          value={value.note}
          rows={3}
          resize="vertical"
          onChange={(_, { value: note }) => {
            set({ note });
          }}
        />
      </Field>
    );
  return (
    <>
      <ChoiceField
        label={texts.kind}
        value={value.kind}
        choices={things.map((kind) => ({ value: kind, text: text(retirementKindLabels[kind]) }))}
        onChange={(kind) => {
          set(kind === "system" ? { kind } : { kind, systemId: undefined });
        }}
      />
      {value.kind === "system" ? <SystemField value={value} set={set} /> : null}
      <Field label={texts.name} required {...problemOf("name")}>
        <Input
          className={styles.narrow}
          value={value.name}
          onChange={(_, { value: name }) => {
            set({ name });
          }}
        />
      </Field>
      <WhoseFields value={value} set={set} />
      <WhenFields value={value} set={set} problems={problems} />
    </>
  );
}

/** What is wrong with a field, in the person's language, as its message. */
export function useProblemOf(problems: readonly Problem[]): (field: string) => object {
  const text = useText();
  return (field) => {
    const problem = problems.find((each) => each.field === field);
    return problem ? { validationMessage: text(problem.text), validationState: "error" as const } : {};
  };
}

type PartProps = Omit<RetirementFieldsProps, "problems">;

function SystemField(props: PartProps) {
  const styles = useBasisStyles();
  const texts = useTexts(retirementTexts);
  const loaded = useSystems();
  if (loaded.state === "failed") return <FailureMessage problem={loaded.problem} onRetry={loaded.reload} />;
  if (loaded.state === "loading") return <p className={styles.small}>{texts.loadingSystems}</p>;
  return <SystemChoice {...props} systems={loaded.value} />;
}

function SystemChoice({ value, set, systems }: PartProps & { readonly systems: readonly Stored<System>[] }) {
  const texts = useTexts(retirementTexts);
  const { compare } = useFormat();
  const offered = systems
    .filter(({ id, state }) => state !== "retired" || id === value.systemId)
    .toSorted((a, b) => compare(a.name, b.name));
  return (
    <ChoiceField
      label={texts.system}
      value={value.systemId === undefined ? "" : String(value.systemId)}
      choices={[
        { value: "", text: texts.noSystem },
        ...offered.map(({ id, name }) => ({ value: String(id), text: name })),
      ]}
      onChange={(chosen) => {
        const system = offered.find(({ id }) => String(id) === chosen);
        set(system ? ofSystem(system) : { systemId: undefined });
      }}
    />
  );
}

function WhoseFields({ value, set }: PartProps) {
  const styles = useBasisStyles();
  const texts = useTexts(retirementTexts);
  const { compare } = useFormat();
  const units = (useDirectory()?.units ?? []).toSorted((a, b) => compare(a.name, b.name));
  return (
    <div className={styles.pair}>
      <ChoiceField
        label={texts.unit}
        value={value.unitId === undefined ? "" : String(value.unitId)}
        choices={[
          { value: "", text: texts.noUnit },
          ...units.map(({ id, name }) => ({ value: String(id), text: name })),
        ]}
        onChange={(chosen) => {
          set({ unitId: chosen === "" ? undefined : Number(chosen) });
        }}
      />
      <PersonField
        label={texts.owner}
        value={value.ownerId === undefined ? "" : String(value.ownerId)}
        onChange={(chosen) => {
          set({ ownerId: chosen === "" ? undefined : Number(chosen) });
        }}
      />
    </div>
  );
}

function WhenFields({ value, set, problems }: RetirementFieldsProps) {
  const styles = useBasisStyles();
  const text = useText();
  const texts = useTexts(retirementTexts);
  const wrong = problems.filter(({ field }) => field === "promisedOn" || field === "savedYearly");
  return (
    <>
      <div className={styles.pair}>
        <DayField
          label={texts.promisedOn}
          value={value.promisedOn}
          onChange={(promisedOn) => {
            set({ promisedOn });
          }}
        />
        <NumberField
          key={String(value.systemId)}
          label={texts.savedYearly}
          hint={texts.savedHint}
          value={value.savedYearly}
          isOptional
          onChange={(savedYearly) => {
            set({ savedYearly });
          }}
        />
      </div>
      {wrong.map((problem) => (
        <p key={problem.field} role="alert" className={styles.overdue}>
          {text(problem.text)}
        </p>
      ))}
    </>
  );
}
