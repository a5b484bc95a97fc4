import { Button } from "@fluentui/react-components";
import { EmptyState } from "#tab/shared/EmptyState.tsx";
import { Page } from "#tab/shared/Page.tsx";
import { RouteLink } from "#tab/shared/RouteLink.tsx";
import { defineTexts, useTexts } from "#tab/shared/texts.ts";

const texts = defineTexts({
  sv: {
    title: "Sidan kunde inte visas",
    text: "Något gick fel i Rådslag. Inget av det du sparat har påverkats. Läs in sidan igen, och berätta för rådets koordinator om det händer på nytt.",
    outdatedTitle: "Sidan behöver läsas in igen",
    outdated:
      "En del av Rådslag kunde inte hämtas. Det beror på att en ny version har kommit, eller på att nätet är borta.",
    reload: "Läs in igen",
    unknownTitle: "Här finns ingen sida",
    unknown: "Länken leder inte till någon sida i Rådslag. Den kan vara avhuggen eller gammal.",
    toPortfolio: "Till portföljen",
  },
  en: {
    title: "The page could not be shown",
    text: "Something went wrong in Rådslag. Nothing that you have saved is affected. Load the page again, and tell the council's coordinator if it happens once more.",
    outdatedTitle: "The page needs to be loaded again",
    outdated: "A part of Rådslag could not be fetched: there is a new version, or the network is gone.",
    reload: "Load again",
    unknownTitle: "There is no page here",
    unknown: "The link does not lead to any page in Rådslag. It may be cut off or old.",
    toPortfolio: "To the portfolio",
  },
});

/** What stands where a page failed. */
export function FailurePage({ problem }: { readonly problem: unknown }) {
  const { title, text, outdatedTitle, outdated, reload } = useTexts(texts);
  const isOutdated = problem instanceof TypeError && /import|module|fetch/i.test(problem.message);
  return (
    <Page title={isOutdated ? outdatedTitle : title}>
      <EmptyState
        illustration="calm"
        text={isOutdated ? outdated : text}
        action={
          <Button
            appearance="primary"
            onClick={() => {
              window.location.reload();
            }}
          >
            {reload}
          </Button>
        }
      />
    </Page>
  );
}

export function UnknownPage() {
  const { unknownTitle, unknown, toPortfolio } = useTexts(texts);
  return (
    <Page title={unknownTitle}>
      <EmptyState
        illustration="search"
        text={unknown}
        action={<RouteLink to={{ page: "portfolio" }}>{toPortfolio}</RouteLink>}
      />
    </Page>
  );
}
