import { UnavailableError } from "#domain/shared/failures.ts";
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
    downTitle: "Rådslag svarar inte",
    down: "Rådslags server går inte att nå just nu. Kontrollera att du har nätverk och läs in igen om en stund.",
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
    downTitle: "Rådslag is not answering",
    down: "Rådslag's server cannot be reached right now. Check your network and load again in a while.",
    reload: "Load again",
    unknownTitle: "There is no page here",
    unknown: "The link does not lead to any page in Rådslag. It may be cut off or old.",
    toPortfolio: "To the portfolio",
  },
});

type Kind = "ours" | "outdated" | "down";

function kindOf(problem: unknown): Kind {
  if (problem instanceof UnavailableError) return "down";
  const isChunk = problem instanceof TypeError && /import|module|fetch/i.test(problem.message);
  return isChunk ? "outdated" : "ours";
}

/** What stands where a page failed. */
export function FailurePage({ problem }: { readonly problem: unknown }) {
  const words = useTexts(texts);
  const kind = kindOf(problem);
  const titles = { ours: words.title, outdated: words.outdatedTitle, down: words.downTitle };
  const sentences = { ours: words.text, outdated: words.outdated, down: words.down };
  return (
    <Page title={titles[kind]}>
      <EmptyState
        illustration="calm"
        text={sentences[kind]}
        action={
          <Button
            appearance="primary"
            onClick={() => {
              window.location.reload();
            }}
          >
            {words.reload}
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
