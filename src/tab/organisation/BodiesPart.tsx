import { isAtWork } from "#domain/governance/parties.ts";
import { matterLabels } from "#domain/organisation/mandate.ts";
import { cadenceLabels } from "#domain/organisation/cadence.ts";
import type { Body } from "#domain/organisation/body.ts";
import type { Stored } from "#domain/shared/stored.ts";
import { FoldedRest } from "#tab/shared/FoldedRest.tsx";
import { useFormat } from "#tab/shared/format.ts";
import { useToday } from "#tab/shared/governance.tsx";
import { SectionCard } from "#tab/shared/SectionCard.tsx";
import { LinkedText } from "#tab/shared/LinkedText.tsx";
import { useText } from "#tab/shared/language.tsx";
import { MandateMark } from "#tab/shared/MandateMark.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { Badge } from "@fluentui/react-components";
import { AddBody } from "./AddBody.tsx";
import { BodyForm } from "./BodyForm.tsx";
import { EditableRow } from "./EditableRow.tsx";
import { organisationTexts } from "./organisation-texts.ts";
import { useOrganisationStyles } from "./organisation.styles.ts";
import type { PartProps } from "./part-props.ts";

/** Councils, groups and forums: purpose, who sits there, how often they meet, and what they may do. */
export function BodiesPart(props: PartProps) {
  const styles = useOrganisationStyles();
  const texts = useTexts(organisationTexts);
  const { compare } = useFormat();
  const today = useToday();
  const hasEnded = ({ endsOn }: Body): boolean => endsOn !== undefined && endsOn < today;
  const isOutside = ({ bodyRole }: Body): boolean =>
    !props.governance.model.bodyRoles.some(({ key }) => key === bodyRole);
  const isAside = (body: Body): boolean => isOutside(body) && !hasEnded(body);
  const inOrder = props.governance.bodies.toSorted(
    (a, b) =>
      Number(hasEnded(a)) - Number(hasEnded(b)) ||
      Number(isOutside(a)) - Number(isOutside(b)) ||
      compare(a.name, b.name),
  );
  const aside = inOrder.filter(isAside);
  const listOf = (bodies: readonly Stored<Body>[]) => (
    <ul className={styles.list}>
      {bodies.map((body) => (
        <li key={body.id} className={styles.row}>
          <BodyRow body={body} {...props} />
        </li>
      ))}
    </ul>
  );
  return (
    <SectionCard title={texts.bodies}>
      {listOf(inOrder.filter((body) => !isAside(body)))}
      {aside.length === 0 ? null : (
        <FoldedRest label={texts.outside(aside.length)}>{listOf(aside)}</FoldedRest>
      )}
      {props.canEdit ? <AddBody governance={props.governance} onAdded={props.onChanged} /> : null}
    </SectionCard>
  );
}

type BodyRowProps = PartProps & { readonly body: Stored<Body> };

function BodyRow(props: BodyRowProps) {
  const { body, governance } = props;
  const styles = useOrganisationStyles();
  const text = useText();
  const unit = governance.organisation.units.find(({ id }) => id === body.unitId)?.name;
  return (
    <EditableRow
      name={body.name}
      about={[text(cadenceLabels[body.cadence]), ...(unit === undefined ? [] : [unit])].join(", ")}
      mark={<BodyState body={body} />}
      canEdit={props.canEdit}
      renderForm={(close) => <BodyForm {...props} onClose={close} />}
    >
      <p className={styles.text}>
        <LinkedText text={body.purpose} />
      </p>
      <Seats body={body} governance={governance} />
      <MayDo body={body} governance={governance} />
    </EditableRow>
  );
}

/** Whether the body works today, said in words and colour. */
function BodyState({ body }: { readonly body: Body }) {
  const texts = useTexts(organisationTexts);
  const { date } = useFormat();
  const today = useToday();
  const { startsOn, endsOn } = body;
  if (isAtWork(body, today)) {
    if (endsOn === undefined) return null;
    return <Badge appearance="tint">{texts.endsLater(date(endsOn))}</Badge>;
  }
  return startsOn !== undefined && startsOn > today ? (
    <Badge appearance="tint">{texts.begins(date(startsOn))}</Badge>
  ) : (
    <Badge appearance="tint" color="warning">
      {texts.ended(date(endsOn))}
    </Badge>
  );
}

type BodyProps = Pick<BodyRowProps, "body" | "governance">;

function Seats({ body, governance }: BodyProps) {
  const styles = useOrganisationStyles();
  const texts = useTexts(organisationTexts);
  const nameOf = (id: number | undefined): string =>
    governance.organisation.people.find((person) => person.id === id)?.name ?? texts.nobody;
  return (
    <div className={styles.line}>
      <span>
        <span className={styles.quiet}>{texts.chair}:</span> {nameOf(body.chairId)}
      </span>
      <span>
        <span className={styles.quiet}>{texts.secretary}:</span> {nameOf(body.secretaryId)}
      </span>
      <span>
        <span className={styles.quiet}>{texts.members}:</span>{" "}
        {body.memberIds.length === 0 ? texts.nobody : body.memberIds.map(nameOf).join(", ")}
      </span>
    </div>
  );
}

/** The mandates that the model in force gives the body; one that has ended may do nothing. */
function MayDo({ body, governance: { model } }: BodyProps) {
  const styles = useOrganisationStyles();
  const text = useText();
  const texts = useTexts(organisationTexts);
  const { kronor } = useFormat();
  const today = useToday();
  if (!isAtWork(body, today)) return null;
  const lines = model.mandates.filter(({ party }) => party === `body:${body.bodyRole}`);
  if (!model.bodyRoles.some(({ key }) => key === body.bodyRole)) return null;
  if (lines.length === 0) return <p className={`${styles.text} ${styles.quiet}`}>{texts.mayNothing}</p>;
  return (
    <ul className={`${styles.list} ${styles.line}`} aria-label={texts.mayDo}>
      {lines.map(({ matter, mandate, delegationPoint, upTo }) => (
        <li key={matter}>
          <MandateMark mandate={mandate} /> {text(matterLabels[matter])}
          {delegationPoint === "" ? "" : ` (${delegationPoint})`}
          {upTo === undefined ? "" : `, ${texts.upTo(kronor(upTo))}`}
        </li>
      ))}
    </ul>
  );
}
