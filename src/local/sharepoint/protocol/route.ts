import type { Answer } from "#local/sharepoint/protocol/answer.ts";
import type { Argument, Segment } from "#local/sharepoint/protocol/resource-path.ts";
import type { Caller } from "#local/sharepoint/caller.ts";
import type { Site } from "#local/sharepoint/site.ts";

/** POST with `X-HTTP-Method` counts as that method; PATCH counts as MERGE. */
export type Method = "GET" | "POST" | "MERGE" | "PUT" | "DELETE";

/** One request that has found its route. */
export interface Call {
  readonly site: Site;
  readonly caller: Caller;
  readonly method: Method;
  /** The arguments of the path by the names that the pattern gives them. */
  readonly arguments: ReadonlyMap<string, Argument>;
  /** Names in lower case: `$select`, `$top`, `@v`. */
  readonly query: ReadonlyMap<string, string>;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: Buffer;
}

export interface Route {
  readonly method: Method;
  /**
   * `{list}/items(itemId)/recycle`: names are matched in any case, `{…}` stands for one of `resources`, and the names in
   * parentheses say what the arguments are called in the call; `name?` may be left out.
   */
  readonly pattern: string;
  readonly handle: (call: Call) => Answer | Promise<Answer>;
}

/** The ways of writing the address of a resource. */
const resources: Readonly<Record<string, readonly string[]>> = {
  list: [
    "web/lists/getbytitle(listTitle)",
    "web/lists/getbyid(listId)",
    "web/lists(listId)",
    "web/getlist(listUrl)",
    "web/getlistusingpath(listUrl)",
    "lists/getbytitle(listTitle)",
    "lists(listId)",
  ],
  item: ["{list}/items(itemId)", "{list}/items/getbyid(itemId)", "{list}/getitembyid(itemId)"],
  field: [
    "{list}/fields(fieldId)",
    "{list}/fields/getbyid(fieldId)",
    "{list}/fields/getbyinternalnameortitle(fieldName)",
    "{list}/fields/getbytitle(fieldName)",
  ],
  view: [
    "{list}/views(viewId)",
    "{list}/views/getbyid(viewId)",
    "{list}/getview(viewId)",
    "{list}/views/getbytitle(viewTitle)",
    "{list}/defaultview",
  ],
};

function expandResources(pattern: string): string[] {
  const found = /\{(\w+)\}/.exec(pattern);
  if (!found) return [pattern];
  const ways = resources[found[1] ?? ""];
  if (!ways) throw new Error(`The route ${pattern} names an unknown resource`);
  return ways.flatMap((way) => expandResources(pattern.replace(found[0], way)));
}

interface Step {
  readonly name: string;
  readonly parameters: readonly { readonly name: string; readonly optional: boolean }[];
}

interface Compiled {
  readonly route: Route;
  readonly steps: readonly Step[];
}

function compileStep(text: string): Step {
  const [name = "", inside = ""] = text.replace(")", "").split("(");
  const parameters = inside.split(",").flatMap((word) => {
    const parameter = word.trim();
    return parameter === "" ? [] : [{ name: parameter.replace("?", ""), optional: parameter.endsWith("?") }];
  });
  return { name: name.toLowerCase(), parameters };
}

/** The arguments of one segment by the step's names, or undefined when they do not fit. */
function fit(step: Step, segment: Segment): [string, Argument][] | undefined {
  const given = segment.arguments;
  if (given.length > step.parameters.length) return undefined;
  const found = step.parameters.map((parameter, position) => {
    const named = given.find(({ name }) => name === parameter.name.toLowerCase());
    const positional = given[position]?.name === undefined ? given[position] : undefined;
    const value = (named ?? positional)?.value;
    return { parameter, value };
  });
  // A single argument may carry SharePoint's own name for it: getByTitle(title='x').
  const only = step.parameters.length === 1 ? given[0]?.value : undefined;
  if (found.some(({ parameter, value }) => value === undefined && only === undefined && !parameter.optional))
    return undefined;
  return found.flatMap(({ parameter, value }) => {
    const argument = value ?? only;
    return argument === undefined ? [] : [[parameter.name, argument] as [string, Argument]];
  });
}

const shape = (method: string, names: readonly string[]): string =>
  `${method} ${names.join("/").toLowerCase()}`;

export interface Router {
  find(
    method: Method,
    path: readonly Segment[],
  ): { readonly route: Route; readonly arguments: ReadonlyMap<string, Argument> } | undefined;
}

/** Finds routes by method and names; the arguments decide between routes of the same names. */
export function createRouter(routes: readonly Route[]): Router {
  const byShape = new Map<string, Compiled[]>();
  for (const route of routes) {
    for (const pattern of expandResources(route.pattern)) {
      const steps = pattern.split("/").map(compileStep);
      const key = shape(
        route.method,
        steps.map(({ name }) => name),
      );
      byShape.set(key, [...(byShape.get(key) ?? []), { route, steps }]);
    }
  }
  return {
    find(method, path) {
      const candidates = byShape.get(
        shape(
          method,
          path.map(({ name }) => name),
        ),
      );
      for (const { route, steps } of candidates ?? []) {
        const fits = steps.map((step, at) => {
          const segment = path[at];
          return segment && fit(step, segment);
        });
        if (fits.every((found) => found !== undefined)) return { route, arguments: new Map(fits.flat()) };
      }
      return undefined;
    },
  };
}
