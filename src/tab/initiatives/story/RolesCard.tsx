import type { Initiative } from "#domain/initiatives/initiative.ts";
import { PersonName } from "#tab/shared/PersonName.tsx";
import { useDirectory } from "#tab/shared/portfolio-context.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { Badge, makeStyles, tokens } from "@fluentui/react-components";
import { FactList } from "./FactList.tsx";
import { SectionCard } from "#tab/shared/SectionCard.tsx";
import { storyTexts } from "./story-texts.ts";

const useStyles = makeStyles({
  people: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
  },
  person: {
    display: "inline-flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    maxWidth: "100%",
  },
});

/** Who has which part in the initiative. */
export function RolesCard({ initiative }: { readonly initiative: Initiative }) {
  const styles = useStyles();
  const texts = useTexts(storyTexts);
  const { ownerId, projectLeadId, changeLeadId, benefitOwnerId, reviewerIds } = initiative;
  const single = [
    [texts.owner, ownerId],
    [texts.projectLead, projectLeadId],
    [texts.changeLead, changeLeadId],
    [texts.benefitOwner, benefitOwnerId],
  ] as const;
  return (
    <SectionCard title={texts.rolesTitle}>
      <FactList
        layout="columns"
        facts={[
          ...single.map(([name, id]) => ({ name, value: <Person id={id} /> })),
          {
            name: texts.reviewers,
            value:
              reviewerIds.length === 0 ? (
                <PersonName id={undefined} />
              ) : (
                <ul className={styles.people}>
                  {reviewerIds.map((id) => (
                    <li key={id}>
                      <Person id={id} />
                    </li>
                  ))}
                </ul>
              ),
          },
        ]}
      />
    </SectionCard>
  );
}

/** A person by name; one without an account in the tenant is marked. */
function Person({ id }: { readonly id: number | undefined }) {
  const styles = useStyles();
  const texts = useTexts(storyTexts);
  const person = useDirectory()?.person(id);
  return (
    <span className={styles.person}>
      <PersonName id={id} />
      {person && person.accountId === undefined ? <Badge appearance="tint">{texts.external}</Badge> : null}
    </span>
  );
}
