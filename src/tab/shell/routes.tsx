import type { Route } from "#tab/shared/routes.ts";
import { lazy } from "react";

/** Each page is its own chunk, fetched when it is first shown. */
const chunks = {
  portfolio: async () => (await import("#tab/portfolio/PortfolioPage.tsx")).PortfolioPage,
  register: async () => (await import("#tab/initiatives/RegisterPage.tsx")).RegisterPage,
  meetings: async () => (await import("#tab/meetings/MeetingsPage.tsx")).MeetingsPage,
  import: async () => (await import("#tab/import/ImportPage.tsx")).ImportPage,
  log: async () => (await import("#tab/log/DeliveryLogPage.tsx")).DeliveryLogPage,
  governance: async () => (await import("#tab/governance/GovernancePage.tsx")).GovernancePage,
  organisation: async () => (await import("#tab/organisation/OrganisationPage.tsx")).OrganisationPage,
  ranking: async () => (await import("#tab/ranking/RankingPage.tsx")).RankingPage,
  money: async () => (await import("#tab/money/MoneyPage.tsx")).MoneyPage,
  coordination: async () => (await import("#tab/coordination/CoordinationPage.tsx")).CoordinationPage,
  acquisitions: async () => (await import("#tab/acquisitions/AcquisitionsPage.tsx")).AcquisitionsPage,
  systems: async () => (await import("#tab/systems/SystemsPage.tsx")).SystemsPage,
  plans: async () => (await import("#tab/plans/PlansPage.tsx")).PlansPage,
  enquiries: async () => (await import("#tab/enquiries/EnquiriesPage.tsx")).EnquiriesPage,
  calculation: async () => (await import("#tab/benefits/CalculationPage.tsx")).CalculationPage,
  initiative: async () => (await import("#tab/initiatives/InitiativePage.tsx")).InitiativePage,
  valuation: async () => (await import("#tab/valuation/ValuationPage.tsx")).ValuationPage,
  meeting: async () => (await import("#tab/meetings/MeetingPage.tsx")).MeetingPage,
  planReport: async () => (await import("#tab/plans/report/PlanReportPage.tsx")).PlanReportPage,
};

const pages = {
  portfolio: lazy(async () => ({ default: await chunks.portfolio() })),
  register: lazy(async () => ({ default: await chunks.register() })),
  meetings: lazy(async () => ({ default: await chunks.meetings() })),
  import: lazy(async () => ({ default: await chunks.import() })),
  log: lazy(async () => ({ default: await chunks.log() })),
  governance: lazy(async () => ({ default: await chunks.governance() })),
  organisation: lazy(async () => ({ default: await chunks.organisation() })),
  ranking: lazy(async () => ({ default: await chunks.ranking() })),
  money: lazy(async () => ({ default: await chunks.money() })),
  coordination: lazy(async () => ({ default: await chunks.coordination() })),
  acquisitions: lazy(async () => ({ default: await chunks.acquisitions() })),
  systems: lazy(async () => ({ default: await chunks.systems() })),
  plans: lazy(async () => ({ default: await chunks.plans() })),
  enquiries: lazy(async () => ({ default: await chunks.enquiries() })),
};

const numberedPages = {
  initiative: lazy(async () => ({ default: await chunks.initiative() })),
  valuation: lazy(async () => ({ default: await chunks.valuation() })),
  meeting: lazy(async () => ({ default: await chunks.meeting() })),
  calculation: lazy(async () => ({ default: await chunks.calculation() })),
  planReport: lazy(async () => ({ default: await chunks.planReport() })),
};

/** Fetches a page's chunk before React asks for it; a failure shows when the page is shown. */
export function fetchPage(route: Route | undefined): void {
  if (route) chunks[route.page]().catch(() => undefined);
}

/** The page of a route; another number is another page, so that nothing typed moves between records. */
export function RoutePage({ route }: { readonly route: Route }) {
  if ("id" in route) {
    const NumberedPage = numberedPages[route.page];
    return <NumberedPage key={route.id} id={route.id} />;
  }
  const PlainPage = pages[route.page];
  return <PlainPage />;
}
