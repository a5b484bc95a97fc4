import { Button } from "@fluentui/react-components";
import type { Bond, BondReason } from "#domain/acquisitions/acquisition-bonds.ts";
import { needLinkKindLabels } from "#domain/initiatives/need-link.ts";
import { useFormat } from "#tab/shared/format.ts";
import { useText } from "#tab/shared/language.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { likenessWords } from "../initiatives/links/likeness-words.ts";
import { linkTexts } from "../initiatives/links/link-texts.ts";
import { useGroupStyles } from "./group.styles.ts";
import { groupTexts } from "./group-texts.ts";
import type { Acquisitions, JointGroup } from "./use-acquisitions.ts";
import { useFirstFew } from "./use-first-few.ts";
import { useNames } from "./use-names.ts";

type Kind = BondReason["kind"];
type Reason<Of extends Kind> = Extract<BondReason, { readonly kind: Of }>;

const sentencesAtFirst = 8;

interface GroupReasonsProps {
  readonly group: Pick<JointGroup, "bonds" | "members">;
  readonly acquisitions: Acquisitions;
}

/** Why a group belongs together: what was said, the systems that they share, and how alike their words are. */
export function GroupReasons({ group: { bonds, members }, acquisitions }: GroupReasonsProps) {
  const styles = useGroupStyles();
  const text = useText();
  const texts = useTexts(groupTexts);
  const words = useTexts(linkTexts);
  const names = useNames(acquisitions.systems);
  const { number, percent } = useFormat();
  const title = (id: number): string => acquisitions.byId.get(id)?.title ?? "";
  // Two pairs may have the same titles, and are told once.
  const sentences = new Set([
    ...reasonsOf(bonds, "said").map(({ bond, reason }) =>
      texts.said(title(bond.oneId), title(bond.otherId), text(needLinkKindLabels[reason.link.kind])),
    ),
    ...systemsIn(bonds, "replaces").map((systemId) => {
      const count = members.filter(({ replacesIds }) => replacesIds.includes(systemId)).length;
      return texts.replaces(names.system(systemId), number(count));
    }),
    ...systemsIn(bonds, "object").map((systemId) => {
      const count = members.filter((each) => each.systemId === systemId).length;
      return texts.object(names.system(systemId), number(count));
    }),
    ...reasonsOf(bonds, "alike").map(({ bond, reason: { likeness } }) =>
      texts.alike(title(bond.oneId), title(bond.otherId), words[likenessWords(likeness)], percent(likeness)),
    ),
  ]);
  const { shown, hasMore, showAll } = useFirstFew([...sentences], sentencesAtFirst);
  return (
    <>
      <ul className={styles.reasons} aria-label={texts.why}>
        {shown.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {hasMore ? (
        <Button size="small" appearance="subtle" className={styles.more} onClick={showAll}>
          {texts.allReasons(number(sentences.size))}
        </Button>
      ) : null}
    </>
  );
}

function reasonsOf<Of extends Kind>(
  bonds: readonly Bond[],
  kind: Of,
): readonly { readonly bond: Bond; readonly reason: Reason<Of> }[] {
  const isOf = (reason: BondReason): reason is Reason<Of> => reason.kind === kind;
  return bonds.flatMap((bond) => bond.reasons.filter(isOf).map((reason) => ({ bond, reason })));
}

const systemsIn = (bonds: readonly Bond[], kind: "replaces" | "object"): readonly number[] => [
  ...new Set(reasonsOf(bonds, kind).map(({ reason }) => reason.systemId)),
];
