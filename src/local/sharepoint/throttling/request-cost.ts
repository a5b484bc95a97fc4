/** What a request is, as far as its price goes. */
export interface PricedRequest {
  readonly method: string;
  /** Names of the resource path after `_api/`, in lower case and without arguments. */
  readonly names: readonly string[];
  /** Whether the last name carried arguments: `items(1)`. */
  readonly lastHasArguments: boolean;
  readonly body: string;
}

const aboutPermissions = new Set([
  "roleassignments",
  "roledefinitions",
  "roledefinitionbindings",
  "addroleassignment",
  "removeroleassignment",
  "breakroleinheritance",
  "resetroleinheritance",
  "getusereffectivepermissions",
  "effectivebasepermissions",
  "doesuserhavepermissions",
  "sitegroups",
]);
const collections = new Set([
  "lists",
  "items",
  "fields",
  "views",
  "siteusers",
  "users",
  "files",
  "folders",
  "versions",
  "attachmentfiles",
  "subscriptions",
]);
const multiItemQueries = new Set(["getitems", "renderlistdataasstream", "renderlistdata"]);
const deltas = new Set(["getchanges", "getlistitemchangessincetoken"]);

/** REST has no published price and costs more than Graph: twice as much is planned for. */
const restFactor = 2;

/**
 * Resource units of one request: at Graph's price 1 for a single item or a delta with token, 2 for a query of several items
 * or a write, 5 for permissions; doubled for REST.
 * Source: "Avoid getting throttled or blocked in SharePoint Online" (2025-10-02).
 */
export function resourceUnits(request: PricedRequest): number {
  return restFactor * graphUnits(request);
}

function graphUnits({ method, names, lastHasArguments, body }: PricedRequest): 1 | 2 | 5 {
  if (names.some((name) => aboutPermissions.has(name))) return 5;
  const last = names.at(-1) ?? "";
  if (deltas.has(last)) return /"ChangeToken(?:Start)?"\s*:\s*[{"]/.test(body) ? 1 : 2;
  if (method !== "GET" || multiItemQueries.has(last)) return 2;
  return collections.has(last) && !lastHasArguments ? 2 : 1;
}
