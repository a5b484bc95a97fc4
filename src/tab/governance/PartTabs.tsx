import { useTexts } from "#tab/shared/texts.ts";
import { makeStyles, Tab, TabList } from "@fluentui/react-components";
import { governanceTexts } from "./governance-texts.ts";
import { modelParts, type ModelPart } from "./model-parts.ts";

const useStyles = makeStyles({
  root: { flexWrap: "wrap", marginInline: "-8px" },
});

interface PartTabsProps {
  readonly part: ModelPart;
  readonly onChoose: (part: ModelPart) => void;
}

/** Which part of the model is shown. */
export function PartTabs({ part, onChoose }: PartTabsProps) {
  const styles = useStyles();
  const texts = useTexts(governanceTexts);
  return (
    <TabList
      className={styles.root}
      aria-label={texts.parts}
      selectedValue={part}
      onTabSelect={(_, { value }) => {
        const chosen = modelParts.find((known) => known === value);
        if (chosen) onChoose(chosen);
      }}
    >
      {modelParts.map((each) => (
        <Tab key={each} value={each}>
          {texts[each]}
        </Tab>
      ))}
    </TabList>
  );
}
