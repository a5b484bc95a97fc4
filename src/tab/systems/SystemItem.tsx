import type { Stored } from "#domain/shared/stored.ts";
import { missingRoles, rolesOf, systemRoleLabels } from "#domain/systems/responsible-people.ts";
import { systemKindLabels, systemStateLabels, type System } from "#domain/systems/system.ts";
import { useFormat } from "#tab/shared/format.ts";
import { useToday } from "#tab/shared/governance.tsx";
import { useText } from "#tab/shared/language.tsx";
import { useDirectory } from "#tab/shared/portfolio-context.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { Badge, Button } from "@fluentui/react-components";
import { useState } from "react";
import { SystemForm } from "./SystemForm.tsx";
import { useSystemsStyles } from "./systems.styles.ts";
import { systemsTexts } from "./systems-texts.ts";

interface SystemItemProps {
  readonly system: Stored<System>;
  readonly canEdit: boolean;
  readonly onChanged: () => void;
}

/** One object or system, changed in place. */
export function SystemItem({ system, canEdit, onChanged }: SystemItemProps) {
  const styles = useSystemsStyles();
  const texts = useTexts(systemsTexts);
  const text = useText();
  const [isEditing, setEditing] = useState(false);
  return (
    <>
      <div className={styles.head}>
        <h3 className={styles.name}>{system.name}</h3>
        <span className={`${styles.quiet} ${styles.grow}`}>{text(systemKindLabels[system.kind])}</span>
        {canEdit && !isEditing ? (
          <Button
            size="small"
            aria-label={texts.editNamed(system.name)}
            onClick={() => {
              setEditing(true);
            }}
          >
            {texts.edit}
          </Button>
        ) : null}
      </div>
      {isEditing ? (
        <SystemForm
          system={system}
          onChanged={onChanged}
          onClose={() => {
            setEditing(false);
          }}
        />
      ) : (
        <SystemFacts system={system} />
      )}
    </>
  );
}

function SystemFacts({ system }: { readonly system: Stored<System> }) {
  const styles = useSystemsStyles();
  const texts = useTexts(systemsTexts);
  const text = useText();
  const { kronor } = useFormat();
  const person = useDirectory()?.person;
  const named = rolesOf(system.kind).filter((role) => system[role] !== undefined);
  return (
    <>
      <dl className={styles.facts}>
        {named.map((role) => (
          <div key={role}>
            <dt>{text(systemRoleLabels[role])}:</dt>
            <dd>{person?.(system[role])?.name ?? "–"}</dd>
          </div>
        ))}
      </dl>
      <div className={styles.facts}>
        <span>
          {system.yearlyCost === undefined ? texts.costUnknown : texts.perYear(kronor(system.yearlyCost))}
        </span>
        {system.note === "" ? null : <span className={styles.quiet}>{system.note}</span>}
      </div>
      <SystemBadges system={system} />
    </>
  );
}

function SystemBadges({ system }: { readonly system: Stored<System> }) {
  const styles = useSystemsStyles();
  const texts = useTexts(systemsTexts);
  const text = useText();
  const { date } = useFormat();
  const thisYear = Number(useToday().slice(0, 4));
  const missing = missingRoles(system);
  const { state, replaceInYear } = system;
  const isPlanned = state !== "retired" && replaceInYear !== undefined;
  if (missing.length === 0 && state === "inUse" && !isPlanned) return null;
  return (
    <div className={styles.badges}>
      {missing.length === 0 ? null : (
        <Badge appearance="tint" color="warning">
          {texts.missing(missing.map((role) => text(systemRoleLabels[role]).toLowerCase()).join(", "))}
        </Badge>
      )}
      {state === "inUse" ? null : (
        <Badge appearance="tint" color="informative">
          {state === "retired" && system.retiredOn !== undefined
            ? texts.retiredOn(date(system.retiredOn))
            : text(systemStateLabels[state])}
        </Badge>
      )}
      {isPlanned ? (
        <Badge appearance="tint" color={replaceInYear < thisYear ? "danger" : "subtle"}>
          {replaceInYear < thisYear
            ? `${texts.replaceBy(String(replaceInYear))}: ${texts.overdue.toLowerCase()}`
            : texts.replaceBy(String(replaceInYear))}
        </Badge>
      ) : null}
    </div>
  );
}
