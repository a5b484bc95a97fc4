import type { Pool } from "#domain/organisation/pool.ts";
import { hasRole } from "#domain/organisation/rights.ts";
import type { Stored } from "#domain/shared/stored.ts";
import { EmptyState } from "#tab/shared/EmptyState.tsx";
import { FailureMessage } from "#tab/shared/FailureMessage.tsx";
import { useFormat } from "#tab/shared/format.ts";
import { WordField } from "#tab/shared/governance-fields/WordField.tsx";
import { SectionCard } from "#tab/shared/SectionCard.tsx";
import { useRepositories } from "#tab/shared/repositories.tsx";
import { Skeleton } from "#tab/shared/Skeleton.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { useLoaded } from "#tab/shared/use-loaded.ts";
import { useCallback, useState } from "react";
import { AddForm } from "#tab/shared/rows/AddForm.tsx";
import { EditableRow } from "./EditableRow.tsx";
import { keyFrom } from "./key-from.ts";
import { organisationTexts } from "./organisation-texts.ts";
import { useOrganisationStyles } from "./organisation.styles.ts";
import type { PartProps } from "./part-props.ts";
import { PoolForm } from "./PoolForm.tsx";

/** People of one function whose time is asked for, each pool with the owner who gives it. */
export function PoolsPart(props: PartProps) {
  const styles = useOrganisationStyles();
  const texts = useTexts(organisationTexts);
  const repositories = useRepositories();
  const pools = useLoaded(useCallback(() => repositories.pools.find(), [repositories]));
  if (pools.state === "loading") return <Skeleton label={texts.loading} rows={4} />;
  if (pools.state === "failed") return <FailureMessage problem={pools.problem} onRetry={pools.reload} />;
  return (
    <SectionCard title={texts.pools}>
      {pools.value.length === 0 ? (
        <EmptyState illustration="calm" title={texts.noPools} text={texts.noPoolsText} />
      ) : (
        <ul className={styles.list}>
          {pools.value.map((pool) => (
            <li key={pool.id} className={styles.row}>
              <PoolRow pool={pool} {...props} onChanged={pools.reload} />
            </li>
          ))}
        </ul>
      )}
      {props.canEdit ? <AddPool pools={pools.value} onAdded={pools.reload} /> : null}
    </SectionCard>
  );
}

type PoolRowProps = PartProps & { readonly pool: Stored<Pool> };

function PoolRow(props: PoolRowProps) {
  const { pool, governance } = props;
  const styles = useOrganisationStyles();
  const texts = useTexts(organisationTexts);
  const { number } = useFormat();
  const owner = governance.organisation.people.find(({ id }) => id === pool.ownerId);
  return (
    <EditableRow
      name={pool.name}
      about={pool.hoursPerMonth === undefined ? texts.notStated : texts.hoursOf(number(pool.hoursPerMonth))}
      canEdit={props.canEdit}
      renderForm={(close) => <PoolForm {...props} onClose={close} />}
    >
      <p className={styles.text}>{pool.purpose}</p>
      <div className={styles.line}>
        <span>
          <span className={styles.quiet}>{texts.owner}:</span> {owner?.name ?? texts.nobody}
        </span>
      </div>
      {owner && !hasRole(owner, "resourceOwner") ? (
        <p className={`${styles.text} ${styles.warning}`}>{texts.notOwner(owner.name)}</p>
      ) : null}
    </EditableRow>
  );
}

interface AddPoolProps {
  readonly pools: readonly Pool[];
  readonly onAdded: () => void;
}

function AddPool({ pools, onAdded }: AddPoolProps) {
  const texts = useTexts(organisationTexts);
  const repositories = useRepositories();
  const [name, setName] = useState("");
  const add = async (): Promise<void> => {
    const key = keyFrom(
      name,
      pools.map((pool) => pool.key),
    );
    const pool: Pool = { key, name: name.trim(), ownerId: undefined, hoursPerMonth: undefined, purpose: "" };
    await repositories.pools.add(pool);
    setName("");
    onAdded();
  };
  return (
    <AddForm label={texts.addPool} canAdd={name.trim() !== ""} onAdd={add}>
      <WordField label={texts.name} value={name} onChange={setName} />
    </AddForm>
  );
}
