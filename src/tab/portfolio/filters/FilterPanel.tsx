import { makeStyles, tokens } from "@fluentui/react-components";
import { FacetGroup } from "./FacetGroup.tsx";
import { facetKeys, withChoices, type Filters } from "./facets.ts";
import type { Selection } from "./select-lines.ts";

interface FilterPanelProps {
  readonly label: string;
  readonly filters: Filters;
  readonly counts: Selection["counts"];
  readonly onChange: (filters: Filters) => void;
}

const useStyles = makeStyles({
  root: {
    boxSizing: "border-box",
    padding: "4px 12px",
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

/** Every filter, each choice with how many initiatives it would show. */
export function FilterPanel({ label, filters, counts, onChange }: FilterPanelProps) {
  const styles = useStyles();
  return (
    <section aria-label={label} className={styles.root}>
      {facetKeys.map((facet) => (
        <FacetGroup
          key={facet}
          facet={facet}
          chosen={filters[facet] ?? []}
          counts={counts[facet]}
          onChange={(choices) => {
            onChange(withChoices(filters, facet, choices));
          }}
        />
      ))}
    </section>
  );
}
