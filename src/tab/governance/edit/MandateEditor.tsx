import type { GoverningModel, MandateLine, Party } from "#domain/governance/governing-model.ts";
import { matterLabels, matters, type Matter } from "#domain/organisation/mandate.ts";
import { partyHeading } from "#tab/shared/governance-words.ts";
import { SectionCard } from "#tab/shared/SectionCard.tsx";
import { GovernanceScroller } from "#tab/shared/GovernanceScroller.tsx";
import { useText } from "#tab/shared/language.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { makeStyles, Select, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { partiesOf } from "../mandate-order.ts";
import type { EditorProps } from "./editor-props.ts";
import { editTexts } from "./edit-texts.ts";
import { MandateCellEditor } from "./MandateCellEditor.tsx";
import { partyChoices } from "./party-choices.ts";
import { withMandate } from "./with-mandate.ts";

const useStyles = makeStyles({
  table: {
    borderCollapse: "separate",
    borderSpacing: 0,
    fontSize: tokens.fontSizeBase200,
    "& th": { textAlign: "start", padding: "6px 10px 6px 0" },
    "& thead th": { verticalAlign: "bottom" },
    "& tbody th": { verticalAlign: "top", paddingTop: "10px" },
    "& td": { verticalAlign: "top", padding: "6px 10px 6px 0", minWidth: "9.5rem" },
    "& tbody th, & tbody td": { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  party: {
    position: "sticky",
    left: 0,
    zIndex: 1,
    minWidth: "8rem",
    maxWidth: "11rem",
    backgroundColor: tokens.colorNeutralBackground1,
    "@media (max-width: 559px)": { minWidth: "6rem", maxWidth: "6rem" },
  },
  add: { maxWidth: "22rem", minWidth: 0 },
});

/** Who may do what, one choice in each cell of the matrix. */
export function MandateEditor({ model, change }: EditorProps) {
  const styles = useStyles();
  const text = useText();
  const texts = useTexts(editTexts);
  const [more, setMore] = useState<readonly Party[]>([]);
  const parties = [...new Set([...partiesOf(model), ...more])];
  return (
    <SectionCard title={texts.mandates} lead={texts.mandatesLead}>
      <GovernanceScroller label={texts.matrix}>
        <table className={styles.table} data-path="mandates">
          <thead>
            <tr>
              <th scope="col">{texts.party}</th>
              {matters.map((matter) => (
                <th key={matter} scope="col">
                  {text(matterLabels[matter])}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {parties.map((party) => (
              <tr key={party}>
                <th scope="row" className={styles.party}>
                  {text(partyHeading(model, party))}
                </th>
                {matters.map((matter) => (
                  <td key={matter} data-path={`mandates.${party}.${matter}`}>
                    <MandateCellEditor
                      partyName={text(partyHeading(model, party))}
                      matterName={text(matterLabels[matter])}
                      line={lineOf(model, party, matter)}
                      onChange={(part) => {
                        change({ mandates: withMandate(model.mandates, party, matter, part) });
                      }}
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </GovernanceScroller>
      <Select
        className={styles.add}
        aria-label={texts.addParty}
        value=""
        onChange={(_, { value }) => {
          const party = partyChoices(model, text).find((choice) => choice.value === value)?.value;
          if (party) setMore([...more, party]);
        }}
      >
        <option value="">{texts.chooseParty}</option>
        {partyChoices(model, text)
          .filter(({ value }) => !parties.includes(value))
          .map(({ value, text: name }) => (
            <option key={value} value={value}>
              {name}
            </option>
          ))}
      </Select>
    </SectionCard>
  );
}

const lineOf = (
  { mandates }: Pick<GoverningModel, "mandates">,
  party: Party,
  matter: Matter,
): MandateLine | undefined => mandates.find((line) => line.party === party && line.matter === matter);
