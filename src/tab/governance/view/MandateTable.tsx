import type { GoverningModel } from "#domain/governance/governing-model.ts";
import { matterLabels } from "#domain/organisation/mandate.ts";
import { useFormat } from "#tab/shared/format.ts";
import { partyHeading } from "#tab/shared/governance-words.ts";
import { useText } from "#tab/shared/language.tsx";
import { MandateMark } from "#tab/shared/MandateMark.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { makeStyles, tokens } from "@fluentui/react-components";
import { partiesOf } from "../mandate-order.ts";
import { useListStyles } from "./list.styles.ts";
import { viewTexts } from "./view-texts.ts";

const useStyles = makeStyles({
  group: { marginTop: tokens.spacingVerticalM },
  party: { margin: 0, fontSize: tokens.fontSizeBase300 },
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: `2px ${tokens.spacingHorizontalM}`,
  },
});

/** The same mandates line by line, under each party: also where there is no room for a matrix. */
export function MandateTable({ model }: { readonly model: GoverningModel }) {
  const styles = useStyles();
  const lists = useListStyles();
  const text = useText();
  const texts = useTexts(viewTexts);
  const { kronor } = useFormat();
  const groups = partiesOf(model)
    .map((party) => ({ party, lines: model.mandates.filter((line) => line.party === party) }))
    .filter(({ lines }) => lines.length > 0);
  return (
    <div>
      {groups.map(({ party, lines }) => (
        <div key={party} className={styles.group}>
          <h3 className={styles.party}>{text(partyHeading(model, party))}</h3>
          <ul className={lists.list}>
            {lines.map(({ matter, mandate, delegationPoint, upTo }) => (
              <li key={matter} className={lists.row}>
                <span className={styles.line}>
                  <MandateMark mandate={mandate} />
                  <span>{text(matterLabels[matter])}</span>
                  {delegationPoint === "" ? null : (
                    <span className={lists.quiet}>
                      {texts.delegationPoint}: {delegationPoint}
                    </span>
                  )}
                  {upTo === undefined ? null : (
                    <span className={lists.quiet}>{texts.upTo(kronor(upTo))}</span>
                  )}
                </span>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}
