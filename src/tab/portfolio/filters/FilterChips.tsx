import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Dismiss12Regular } from "@fluentui/react-icons";
import { useTexts } from "#tab/shared/texts.ts";
import { portfolioTexts, propertyTexts } from "../portfolio-texts.ts";
import { facetKeys, toggled, type Filters } from "./facets.ts";
import { useChoiceLabels } from "./use-choice-labels.ts";

const useStyles = makeStyles({
  chip: {
    maxWidth: "100%",
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
  },
  name: { overflow: "hidden", textOverflow: "ellipsis" },
});

interface FilterChipsProps {
  readonly filters: Filters;
  readonly onChange: (filters: Filters) => void;
}

/** Each choice that narrows the portfolio, with a press to take it away. */
export function FilterChips({ filters, onChange }: FilterChipsProps) {
  const styles = useStyles();
  const { remove } = useTexts(portfolioTexts);
  const names = useTexts(propertyTexts);
  const { label } = useChoiceLabels();
  return facetKeys.flatMap((facet) =>
    (filters[facet] ?? []).map((choice) => {
      const text = `${names[facet]}: ${label(facet, choice)}`;
      return (
        <Button
          key={`${facet}:${choice}`}
          size="small"
          shape="circular"
          className={styles.chip}
          icon={<Dismiss12Regular />}
          iconPosition="after"
          aria-label={remove(text)}
          onClick={() => {
            onChange(toggled(filters, facet, choice));
          }}
        >
          <span className={styles.name}>{text}</span>
        </Button>
      );
    }),
  );
}
