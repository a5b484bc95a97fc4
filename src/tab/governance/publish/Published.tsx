import { nameOfVersion, type ModelVersion } from "#domain/governance/model-version.ts";
import type { Governance } from "#tab/shared/governance.tsx";
import { FailureMessage } from "#tab/shared/FailureMessage.tsx";
import { useFormat } from "#tab/shared/format.ts";
import { useText } from "#tab/shared/language.tsx";
import { useRepositories } from "#tab/shared/repositories.tsx";
import { RouteButton } from "#tab/shared/RouteButton.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { bodyOf, missingBodies, type MissingBody } from "./missing-bodies.ts";
import { publishTexts } from "./publish-texts.ts";

const useStyles = makeStyles({
  text: { margin: 0 },
  list: { margin: 0, padding: 0, listStyleType: "none", display: "grid", gap: tokens.spacingVerticalS },
  actions: { display: "flex", flexWrap: "wrap", justifyContent: "flex-end", gap: tokens.spacingHorizontalS },
});

interface PublishedProps {
  readonly version: ModelVersion;
  readonly governance: Governance;
  readonly onClose: () => void;
}

/** It is done; what the model still lacks in the municipality is added here or on the page of the organisation. */
export function Published({ version, governance, onClose }: PublishedProps) {
  const styles = useStyles();
  const text = useText();
  const texts = useTexts(publishTexts);
  const { date } = useFormat();
  const missing = missingBodies(version.definition, governance.bodies, governance.organisation.units);
  const message = useFocusAtFirst<HTMLParagraphElement>();
  return (
    <>
      <p ref={message} tabIndex={-1} className={styles.text} role="alert">
        {texts.published(text(nameOfVersion(version)), date(version.takesOverOn))}
      </p>
      {missing.length === 0 ? null : (
        <>
          <p className={styles.text}>{texts.missing}</p>
          <ul className={styles.list}>
            {missing.map((each) => (
              <li key={each.role.key}>
                <AddMissing missing={each} version={version} />
              </li>
            ))}
          </ul>
        </>
      )}
      <div className={styles.actions}>
        {missing.length === 0 ? null : (
          <RouteButton to={{ page: "organisation" }}>{texts.toOrganisation}</RouteButton>
        )}
        <Button appearance="primary" onClick={onClose}>
          {texts.close}
        </Button>
      </div>
    </>
  );
}

/** What was pressed is gone: the focus goes to what came of it, and stays within the dialog. */
function useFocusAtFirst<Target extends HTMLElement>() {
  const target = useRef<Target>(null);
  useEffect(() => {
    target.current?.focus();
  }, []);
  return target;
}

function Added({ text }: { readonly text: string }) {
  const message = useFocusAtFirst<HTMLOutputElement>();
  return (
    <output ref={message} tabIndex={-1}>
      {text}
    </output>
  );
}

interface AddMissingProps {
  readonly missing: MissingBody;
  readonly version: ModelVersion;
}

function AddMissing({ missing: { role, units }, version }: AddMissingProps) {
  const text = useText();
  const texts = useTexts(publishTexts);
  const repositories = useRepositories();
  const [state, setState] = useState<"missing" | "adding" | "added">("missing");
  const [problem, setProblem] = useState<unknown>();
  const name = text(role.name);
  if (state === "added")
    return <Added text={role.isOnePerUnit ? texts.addedInUnits(name, units.length) : texts.added(name)} />;
  const add = async (): Promise<void> => {
    setState("adding");
    setProblem(undefined);
    try {
      const rows = role.isOnePerUnit
        ? units.map((unit) => bodyOf(role, version.takesOverOn, unit))
        : [bodyOf(role, version.takesOverOn)];
      // Repeated after a failure, what is there already is not added twice: a row's key is its own.
      await Promise.all(rows.map((row) => repositories.bodies.add(row)));
      setState("added");
    } catch (failure) {
      setProblem(failure);
      setState("missing");
    }
  };
  return (
    <>
      <Button disabledFocusable={state === "adding"} onClick={() => void add()}>
        {role.isOnePerUnit ? texts.addInUnits(name, units.length) : texts.addBody(name)}
      </Button>
      {problem === undefined ? null : <FailureMessage problem={problem} onRetry={() => void add()} />}
    </>
  );
}
