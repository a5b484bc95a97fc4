/** The service of the tenant that a request belongs to, told by its path; faults and counters are kept per area. */
export const tenantAreas = ["sharepoint", "connector", "graph", "entra"] as const;
export type TenantArea = (typeof tenantAreas)[number];

/** `undefined` for pages, static files and the control endpoint, which no fault ever hits. */
export function areaOf(target: string): TenantArea | undefined {
  const path = target.split("?", 1)[0]?.toLowerCase() ?? "";
  if (path.startsWith("/connector/")) return "connector";
  if (path.startsWith("/graph/")) return "graph";
  if (path.startsWith("/entra/")) return "entra";
  return /\/_(api|vti_bin)\//.test(`${path}/`) ? "sharepoint" : undefined;
}
