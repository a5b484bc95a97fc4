import { json, type RawRequest, type RawResponse, type Service } from "#local/shared/http.ts";

export interface Call {
  readonly request: RawRequest;
  /** The `:names` of the route's path, decoded. */
  readonly parameters: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
}

export interface Route {
  readonly method: string;
  /** Segments after the prefix; `:name` takes one segment. Literals match in any case, as on the real services. */
  readonly path: string;
  readonly answer: (call: Call) => Promise<RawResponse> | RawResponse;
}

/** Thrown by a handler to answer with an error. */
export class Refusal extends Error {
  override readonly name = "Refusal";
  readonly response: RawResponse;
  constructor(response: RawResponse) {
    super(`answered with ${String(response.status)}`);
    this.response = response;
  }
}

/** Answers what is under `prefix` and has a route; the rest is left to the tenant, which records it and answers 501. */
export function routed(prefix: string, routes: readonly Route[]): Service {
  return async (request) => {
    if (!request.target.startsWith(prefix)) return undefined;
    try {
      return await dispatch(request, prefix, routes);
    } catch (error) {
      if (error instanceof Refusal) return error.response;
      throw error;
    }
  };
}

function dispatch(
  request: RawRequest,
  prefix: string,
  routes: readonly Route[],
): ReturnType<Service> | RawResponse | undefined {
  const [path = "", query = ""] = request.target.slice(prefix.length).split("?", 2);
  const segments = path.split("/").filter(Boolean).map(decoded);
  for (const route of routes) {
    const parameters = route.method === request.method ? matching(route.path, segments) : undefined;
    if (parameters) return route.answer({ request, parameters, query: new URLSearchParams(query) });
  }
  return undefined;
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    throw new Refusal(
      json(400, { error: { code: "BadSyntax", message: `Malformed encoding in the address: ${segment}` } }),
    );
  }
}

function matching(path: string, segments: readonly string[]): Record<string, string> | undefined {
  const parts = path.split("/").filter(Boolean);
  if (parts.length !== segments.length) return undefined;
  const parameters: Record<string, string> = {};
  for (const [index, part] of parts.entries()) {
    const segment = segments[index] ?? "";
    if (part.startsWith(":")) parameters[part.slice(1)] = segment;
    else if (part.toLowerCase() !== segment.toLowerCase()) return undefined;
  }
  return parameters;
}

export function jsonBody(request: RawRequest): unknown {
  try {
    return JSON.parse(request.body.toString("utf8")) as unknown;
  } catch {
    throw new Refusal(json(400, { error: { code: "BadSyntax", message: "The body is not valid JSON." } }));
  }
}
