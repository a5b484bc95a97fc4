import type { JointAcquisition, LimitTogether } from "#domain/acquisitions/joint-acquisition.ts";
import type { Goal } from "#domain/governance/governing-model.ts";
import type { Stored } from "#domain/shared/stored.ts";
import type { System } from "#domain/systems/system.ts";
import { useKnownKronor } from "#tab/shared/acquisitions/known-kronor.ts";
import { useFormat } from "#tab/shared/format.ts";
import { useText } from "#tab/shared/language.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { Info16Regular } from "@fluentui/react-icons";
import { acquisitionTexts } from "./acquisition-texts.ts";
import { useGroupStyles } from "./group.styles.ts";
import { groupTexts } from "./group-texts.ts";
import { SecurityMark } from "./SecurityMark.tsx";
import { useNames } from "./use-names.ts";

interface GroupTogetherProps {
  readonly joint: JointAcquisition;
  readonly systems: readonly Stored<System>[];
  readonly goals: readonly Goal[];
}

/** Costs, common benefits and security of a group taken together. */
export function GroupTogether({ joint, systems, goals }: GroupTogetherProps) {
  const styles = useGroupStyles();
  return (
    <div className={styles.parts}>
      <Costs joint={joint} systems={systems} />
      <Benefits joint={joint} systems={systems} goals={goals} />
      <Safety joint={joint} />
    </div>
  );
}

function Costs({ joint, systems }: Pick<GroupTogetherProps, "joint" | "systems">) {
  const styles = useGroupStyles();
  const texts = useTexts(groupTexts);
  const words = useTexts(acquisitionTexts);
  const names = useNames(systems);
  const known = useKnownKronor();
  const { limits, replacesIds } = joint;
  const figures = [
    [texts.valueTogether, joint.purchaseValue],
    [words.budget, joint.budget],
    [words.investment, joint.investment],
    [words.runningYearly, joint.runningYearly],
  ] as const;
  return (
    <section className={styles.part}>
      <h4 className={styles.partTitle}>{texts.costs}</h4>
      <dl className={styles.figures}>
        {figures.map(([name, sum]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{known(sum)}</dd>
          </div>
        ))}
      </dl>
      {limits.map((each) => (
        <LimitLine key={each.limit.key} of={each} />
      ))}
      {replacesIds.length === 0 ? null : (
        <p className={styles.line}>
          {texts.replacedCost(replacesIds.map(names.system).join(", "), known(joint.replacedYearly))}
        </p>
      )}
    </section>
  );
}

function LimitLine({ of: { limit, together, alone } }: { readonly of: LimitTogether }) {
  const styles = useGroupStyles();
  const texts = useTexts(groupTexts);
  const { kronor } = useFormat();
  const name = texts[limit.key];
  if (limit.parameter === undefined) return <p className={styles.small}>{texts.noLimit(name)}</p>;
  const amount = kronor(limit.parameter.value);
  if (together === "unknown") return <p className={styles.small}>{texts.maybeReached(name, amount)}</p>;
  if (together === "no") return <p className={styles.small}>{texts.notReached(name, amount)}</p>;
  if (alone.length > 0) return <p className={styles.line}>{texts.reached(name, amount)}</p>;
  return (
    <p className={styles.warning}>
      <Info16Regular aria-hidden />
      <span>{texts.reachedTogether(name, amount)}</span>
    </p>
  );
}

function Benefits({ joint, systems, goals }: GroupTogetherProps) {
  const styles = useGroupStyles();
  const text = useText();
  const texts = useTexts(groupTexts);
  const words = useTexts(acquisitionTexts);
  const names = useNames(systems);
  const known = useKnownKronor();
  const { kronor } = useFormat();
  const { gains, inCommon, ofUnknownUnit, elsewhere, effectYearly, netPresentValue } = joint;
  const losing = gains.filter(({ yearly }) => yearly < 0);
  const list = names.gains(gains.filter(({ yearly }) => yearly > 0));
  const oneOrNone = list === "" ? texts.noGains : texts.oneGains(list);
  const goalName = (key: string): string => {
    const goal = goals.find((each) => each.key === key);
    return goal ? text(goal.name) : key;
  };
  const lines = [
    inCommon > 0 ? texts.inCommon(kronor(inCommon), list) : oneOrNone,
    ...(losing.length === 0 ? [] : [texts.losing(names.gains(losing))]),
    ...(ofUnknownUnit === 0 ? [] : [texts.ofUnknownUnit(kronor(ofUnknownUnit))]),
    ...(elsewhere.length === 0 ? [] : [texts.elsewhere(names.gains(elsewhere))]),
    ...(joint.goals.length === 0
      ? []
      : [
          texts.goals(
            joint.goals
              .map(({ goal, unitIds }) => texts.goal(goalName(goal), names.units(unitIds)))
              .join("; "),
          ),
        ]),
  ];
  return (
    <section className={styles.part}>
      <h4 className={styles.partTitle}>{texts.benefits}</h4>
      <dl className={styles.figures}>
        <div>
          <dt>{words.effectYearly}</dt>
          <dd>{known(effectYearly)}</dd>
        </div>
        <div>
          <dt>{words.netPresentValue}</dt>
          <dd>{known(netPresentValue)}</dd>
        </div>
      </dl>
      {lines.map((line) => (
        <p key={line} className={styles.line}>
          {line}
        </p>
      ))}
    </section>
  );
}

function Safety({ joint: { security, openDuties, overdueDuties } }: Pick<GroupTogetherProps, "joint">) {
  const styles = useGroupStyles();
  const texts = useTexts(groupTexts);
  return (
    <section className={styles.part}>
      <h4 className={styles.partTitle}>{texts.security}</h4>
      {security === undefined ? null : <SecurityMark state={security} />}
      <p className={styles.line}>
        {openDuties === 0 ? texts.noDuties : texts.duties(openDuties, overdueDuties)}
      </p>
    </section>
  );
}
