import type { GoverningModel, MandateLine } from "#domain/governance/governing-model.ts";
import { mandateLabels, matterLabels } from "#domain/organisation/mandate.ts";
import { useFormat } from "#tab/shared/format.ts";
import { GovernanceScroller } from "#tab/shared/GovernanceScroller.tsx";
import { partyHeading } from "#tab/shared/governance-words.ts";
import { useText } from "#tab/shared/language.tsx";
import { MandateMark } from "#tab/shared/MandateMark.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { mattersOf, partiesOf } from "../mandate-order.ts";
import { useListStyles } from "./list.styles.ts";
import { viewTexts } from "./view-texts.ts";

const useStyles = makeStyles({
  party: { minWidth: "8rem", maxWidth: "12rem" },
  informed: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  matter: { minWidth: "6rem", maxWidth: "9rem" },
  detail: { display: "block", marginTop: "3px", color: tokens.colorNeutralForeground2 },
  small: { fontSize: tokens.fontSizeBase200 },
});

/** Parties down, kinds of matter across; an empty cell is somebody who is informed. */
export function MandateMatrix({ model }: { readonly model: GoverningModel }) {
  const styles = useStyles();
  const lists = useListStyles();
  const text = useText();
  const texts = useTexts(viewTexts);
  const columns = mattersOf(model);
  return (
    <GovernanceScroller label={texts.asMatrix}>
      <table className={lists.table}>
        <thead>
          <tr>
            <th scope="col">{texts.party}</th>
            {columns.map((matter) => (
              <th key={matter} scope="col" className={styles.matter}>
                {text(matterLabels[matter])}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {partiesOf(model).map((party) => (
            <tr key={party}>
              <th scope="row" className={styles.party}>
                {text(partyHeading(model, party))}
              </th>
              {columns.map((matter) => (
                <td key={matter}>
                  <MandateCell
                    line={model.mandates.find((line) => line.party === party && line.matter === matter)}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </GovernanceScroller>
  );
}

function MandateCell({ line }: { readonly line: MandateLine | undefined }) {
  const styles = useStyles();
  const texts = useTexts(viewTexts);
  const text = useText();
  const { kronor } = useFormat();
  if (!line) return <span className={styles.informed}>{text(mandateLabels.isInformed)}</span>;
  const details = [line.delegationPoint, line.upTo === undefined ? "" : texts.upTo(kronor(line.upTo))].filter(
    (each) => each !== "",
  );
  return (
    <>
      <MandateMark mandate={line.mandate} />
      {details.length === 0 ? null : (
        <span className={mergeClasses(styles.detail, styles.small)}>{details.join(", ")}</span>
      )}
    </>
  );
}
