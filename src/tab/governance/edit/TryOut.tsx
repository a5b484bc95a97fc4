import { formSizeLabels, type GoverningModel } from "#domain/governance/governing-model.ts";
import type { Routed } from "#domain/governance/route.ts";
import { FailureMessage } from "#tab/shared/FailureMessage.tsx";
import { useFormat } from "#tab/shared/format.ts";
import { useToday, type Governance } from "#tab/shared/governance.tsx";
import { factWords, partyHeading } from "#tab/shared/governance-words.ts";
import { SectionCard } from "#tab/shared/SectionCard.tsx";
import { useText } from "#tab/shared/language.tsx";
import { usePortfolio } from "#tab/shared/portfolio-context.tsx";
import { useRepositories } from "#tab/shared/repositories.tsx";
import { Skeleton } from "#tab/shared/Skeleton.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { useLoaded } from "#tab/shared/use-loaded.ts";
import { Field, Input, makeStyles, Select } from "@fluentui/react-components";
import { useCallback, useState } from "react";
import { draftTexts } from "./draft-texts.ts";
import { canBeTried, loadRows, tryOut } from "./try-out.ts";

const useStyles = makeStyles({
  fields: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 16rem), 1fr))",
    gap: "12px",
  },
  narrow: { minWidth: 0 },
  facts: { margin: 0, display: "grid", gap: "8px" },
  value: { margin: "2px 0 0" },
  list: { margin: 0, paddingInlineStart: "1.2em" },
});

interface TryOutProps {
  readonly definition: GoverningModel;
  readonly governance: Governance;
}

const shownAtMost = 50;

/** Chooses an initiative and says what the draft would make of it, before anybody is bound by it. */
export function TryOut({ definition, governance }: TryOutProps) {
  const styles = useStyles();
  const texts = useTexts(draftTexts);
  const { compare } = useFormat();
  const portfolio = usePortfolio();
  const [sought, setSought] = useState("");
  const [chosen, setChosen] = useState<number>();
  const rows = portfolio.state === "ready" ? portfolio.portfolio.rows : [];
  const found = rows
    .filter(({ title }) => title.toLocaleLowerCase("sv").includes(sought.trim().toLocaleLowerCase("sv")))
    .toSorted((a, b) => compare(a.title, b.title))
    .slice(0, shownAtMost);
  const id = found.some((row) => row.id === chosen) ? chosen : found[0]?.id;
  return (
    <SectionCard title={texts.tryOut} lead={texts.tryLead}>
      <div className={styles.fields}>
        <Field label={texts.chooseInitiative}>
          <Input
            className={styles.narrow}
            value={sought}
            onChange={(_, { value }) => {
              setSought(value);
            }}
          />
        </Field>
        <Field label={texts.initiative}>
          <Select
            className={styles.narrow}
            value={String(id ?? "")}
            onChange={(_, { value }) => {
              setChosen(Number(value));
            }}
          >
            {found.map((row) => (
              <option key={row.id} value={row.id}>
                {row.title}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      {id === undefined ? (
        <p>{texts.tryNoneFound}</p>
      ) : canBeTried(definition) ? (
        <Answer key={id} id={id} definition={definition} governance={governance} />
      ) : null}
    </SectionCard>
  );
}

function Answer({ id, definition, governance }: TryOutProps & { readonly id: number }) {
  const repositories = useRepositories();
  const texts = useTexts(draftTexts);
  const loaded = useLoaded(useCallback(() => loadRows(repositories, id), [repositories, id]));
  const today = useToday();
  if (loaded.state === "loading") return <Skeleton label={texts.loading} rows={3} />;
  if (loaded.state === "failed") return <FailureMessage problem={loaded.problem} onRetry={loaded.reload} />;
  return <Tried definition={definition} tried={tryOut(definition, loaded.value, governance, today)} />;
}

interface TriedProps {
  readonly definition: GoverningModel;
  readonly tried: ReturnType<typeof tryOut>;
}

function Tried({ definition, tried: { step, form, routed } }: TriedProps) {
  const styles = useStyles();
  const text = useText();
  const texts = useTexts(draftTexts);
  const facts = step
    ? [
        [texts.tryStep, text(step.name)],
        [texts.tryParty, text(partyHeading(definition, step.party))],
      ]
    : [[texts.tryStep, texts.tryNoStep]];
  return (
    <dl className={styles.facts}>
      {[...facts, [texts.tryForm, `${text(formSizeLabels[form.size])}. ${text(form.reason)}`]].map(
        ([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd className={styles.value}>
              <strong>{value}</strong>
            </dd>
          </div>
        ),
      )}
      <div>
        <dt>{texts.tryRouting}</dt>
        <dd className={styles.value}>
          {routed.length === 0 ? texts.tryNowhere : null}
          <ul className={styles.list}>
            {routed.map((each) => (
              <li key={each.rule.key}>
                <RoutedInWords routed={each} definition={definition} />
              </li>
            ))}
          </ul>
        </dd>
      </div>
    </dl>
  );
}

function RoutedInWords({
  routed: { rule, truth, waitsFor },
  definition,
}: {
  readonly routed: Routed;
  readonly definition: GoverningModel;
}) {
  const text = useText();
  const texts = useTexts(draftTexts);
  const name = definition.bodyRoles.find(({ key }) => key === rule.bodyRole)?.name;
  const body = name ? text(name) : rule.bodyRole;
  if (truth === "unknown")
    return texts.tryUnknown(body, waitsFor.map((fact) => text(factWords(fact, definition))).join(", "));
  return rule.isMandatory ? texts.tryMust(body, text(rule.reason)) : texts.tryMay(body, text(rule.reason));
}
