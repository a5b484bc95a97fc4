import type { RawRequest, RawResponse, Service } from "#local/shared/http.ts";
import type { Tokens } from "#local/shared/tokens.ts";
import { authenticate, unauthorized } from "#local/sharepoint/authenticate.ts";
import { answerBatch } from "#local/sharepoint/protocol/batch.ts";
import { allowOrigin, preflight } from "#local/sharepoint/cors.ts";
import { createSite, type SiteOptions } from "#local/sharepoint/create-site.ts";
import { NotImitated, refusals, SharePointError } from "#local/sharepoint/errors.ts";
import { parseQuery, parseResourcePath } from "#local/sharepoint/protocol/resource-path.ts";
import { createRouter, type Method, type Router } from "#local/sharepoint/protocol/route.ts";
import { metadataLevel, serialize, serializeError } from "#local/sharepoint/protocol/serialize.ts";
import { shape } from "#local/sharepoint/protocol/shape.ts";
import { routes } from "#local/sharepoint/routes.ts";
import type { Caller } from "#local/sharepoint/caller.ts";
import type { Site } from "#local/sharepoint/site.ts";
import { admitRequest } from "#local/sharepoint/throttling/admit-request.ts";
import { createNotifier, type Notifier } from "#local/sharepoint/webhooks/notifier.ts";
import { outgoingPost } from "#local/sharepoint/webhooks/outgoing-post.ts";

export interface SharePointOptions extends SiteOptions {
  readonly tokens: Tokens;
  /** What stands before each request inside a batch: faults that fail one part and leave the others. */
  readonly beforeBatchPart?: (service: Service) => Service;
}

/** SharePoint's REST interface of one site. Answers what lies under the site's `_api`, and its preflights. */
export function createSharePoint(options: SharePointOptions): {
  readonly service: Service;
  readonly site: Site;
  readonly webhooks: Notifier;
} {
  const site = createSite(options);
  const router = createRouter(routes);
  const service: Service = async (request) => {
    const address = apiAddress(site, request.target);
    if (!address) return undefined;
    if (request.method === "OPTIONS") return preflight(request);
    const caller = await authenticate(site, options.tokens, request);
    const response = caller
      ? await (address.path.toLowerCase() === "$batch"
          ? answerBatch(site, request, partService({ site, router, caller }, options))
          : answerOne({ site, router, caller }, request))
      : unauthorized(site);
    return { ...response, headers: { ...response.headers, ...allowOrigin(request) } };
  };
  return { service, site, webhooks: createNotifier(site, outgoingPost) };
}

interface Context {
  readonly site: Site;
  readonly router: Router;
  readonly caller: Caller;
}

function partService(
  context: Context,
  { beforeBatchPart }: SharePointOptions,
): (part: RawRequest) => Promise<RawResponse> {
  const answer = (part: RawRequest): Promise<RawResponse> => answerOne(context, part);
  const guarded = beforeBatchPart?.(answer);
  return async (part) => (guarded ? ((await guarded(part)) ?? answer(part)) : answer(part));
}

/** What follows `<site>/_api/`, raw; undefined for an address of something else. */
function apiAddress(site: Site, target: string): { path: string; query: string } | undefined {
  const relative = target.startsWith(site.origin) ? target.slice(site.origin.length) : target;
  const mark = relative.indexOf("?");
  const path = mark < 0 ? relative : relative.slice(0, mark);
  const prefix = `${encodeURI(site.path)}/_api/`;
  if (!path.toLowerCase().startsWith(prefix.toLowerCase())) return undefined;
  return {
    path: path.slice(prefix.length),
    query: mark < 0 ? "" : relative.slice(mark + 1),
  };
}

function effectiveMethod(request: RawRequest): Method {
  const asked = request.method === "POST" ? request.headers["x-http-method"] : undefined;
  const method = (asked ?? request.method).toUpperCase();
  switch (method) {
    case "PATCH":
    case "MERGE":
      return "MERGE";
    case "GET":
    case "POST":
    case "PUT":
    case "DELETE":
      return method;
    default:
      throw refusals.notImitated(`the method ${method}`);
  }
}

/** Parse, route, handle, shape, serialize; every refusal becomes SharePoint's error body. */
async function answerOne({ site, router, caller }: Context, request: RawRequest): Promise<RawResponse> {
  const level = metadataLevel(request.headers["accept"]);
  try {
    const address = apiAddress(site, request.target);
    if (!address) throw refusals.resourceMissing(request.target);
    const query = parseQuery(address.query);
    const path = parseResourcePath(address.path, query);
    const method = effectiveMethod(request);
    const { refusal, headers } = admitRequest({ site, caller }, { method, path, body: request.body });
    if (refusal) return refusal;
    const found = router.find(method, path);
    if (!found) throw refusals.notImitated(`${method} ${path.map(({ name }) => name).join("/")}`);
    const answer = await found.route.handle({
      site,
      caller,
      method,
      arguments: found.arguments,
      query,
      headers: request.headers,
      body: request.body,
    });
    const response = serialize(shape(answer, query), { api: `${site.url}/_api/`, level });
    return { ...response, headers: { ...response.headers, ...headers } };
  } catch (error) {
    if (error instanceof NotImitated) site.unknownRoutes.push(error.what);
    if (error instanceof SharePointError) return serializeError(error, level);
    throw error;
  }
}
