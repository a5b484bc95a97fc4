const plain = [
  "portfolio",
  "register",
  "meetings",
  "import",
  "log",
  "governance",
  "organisation",
  "ranking",
  "money",
  "coordination",
  "acquisitions",
  "systems",
  "plans",
  "enquiries",
] as const;
const numbered = ["initiative", "meeting", "valuation", "calculation", "planReport"] as const;

/** The places in the tab; the printed form is also Teams' subPageId. */
export type Route =
  | { readonly page: (typeof plain)[number] }
  | { readonly page: "initiative" | "meeting" | "planReport"; readonly id: number }
  /** `id` is the initiative's. */
  | { readonly page: "valuation" | "calculation"; readonly id: number };

/** @returns undefined when the text names no place */
export function parseRoute(text: string): Route | undefined {
  const [name = "", number, ...rest] = text.split("/");
  if (rest.length > 0) return undefined;
  const page = plain.find((known) => known === name);
  if (page !== undefined && number === undefined) return { page };
  const numberedPage = numbered.find((known) => known === name);
  if (numberedPage === undefined || number === undefined || !/^[1-9]\d{0,9}$/.test(number)) return undefined;
  return { page: numberedPage, id: Number(number) };
}

export function printRoute(route: Route): string {
  return "id" in route ? `${route.page}/${String(route.id)}` : route.page;
}

/** The address of a place, keeping which host the tab was opened in. */
export function routeUrl(route: Route, current: URL): string {
  const host = current.searchParams.get("host");
  const view = `${current.pathname}?view=${printRoute(route)}`;
  return host === null ? view : `${view}&host=${encodeURIComponent(host)}`;
}
