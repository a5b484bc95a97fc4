import { z } from "zod";
import { InvalidCaml, type CamlCondition, type CamlView } from "#local/sharepoint/caml/caml-view.ts";
import { parseCaml } from "#local/sharepoint/caml/parse-caml.ts";
import {
  childNamed,
  isTrue,
  MalformedXml,
  parseXml,
  type XmlElement,
} from "#local/sharepoint/caml/xml-tree.ts";
import type { DateStyle } from "#local/sharepoint/changes/rowset.ts";
import { refusals } from "#local/sharepoint/errors.ts";

/** SP.ChangeLogItemQuery: everything is text, objects are refused. */
const wireQuery = z.object({
  ChangeToken: z.string().nullish(),
  Query: z.string().nullish(),
  Contains: z.string().nullish(),
  ViewFields: z.string().nullish(),
  RowLimit: z.string().nullish(),
  QueryOptions: z.string().nullish(),
  ListName: z.string().nullish(),
  ViewName: z.string().nullish(),
});

export interface SinceTokenQuery {
  readonly token: string | undefined;
  readonly view: CamlView;
  readonly dates: DateStyle;
}

function options(xml: string | null | undefined): XmlElement | undefined {
  return xml === undefined || xml === null || xml.trim() === "" ? undefined : parseXml(xml);
}

const both = (
  left: CamlCondition | undefined,
  right: CamlCondition | undefined,
): CamlCondition | undefined => (left && right ? { kind: "and", left, right } : (left ?? right));

function understood(
  query: z.infer<typeof wireQuery>,
): SinceTokenQuery & { readonly paging: string | undefined } {
  const asked = parseCaml(query.Query ?? "");
  const contains = parseCaml(query.Contains ? `<Where>${query.Contains}</Where>` : "");
  const fields = parseCaml(query.ViewFields ? `<View>${query.ViewFields}</View>` : "");
  const limit = Number(query.RowLimit ?? Number.NaN);
  const found = options(query.QueryOptions);
  const where = both(asked.where, contains.where);
  const paging = childNamed(found, "Paging")?.attributes["ListItemCollectionPositionNext"];
  return {
    token: query.ChangeToken === "" ? undefined : (query.ChangeToken ?? undefined),
    dates: isTrue(childNamed(found, "DateInUtc")?.text) ? "utc" : "local",
    paging: paging === "" ? undefined : paging,
    view: {
      orderBy: [],
      groupBy: [],
      viewFields: fields.viewFields,
      paged: true,
      scope: "RecursiveAll",
      ...(where ? { where } : {}),
      ...(Number.isInteger(limit) && limit > 0 ? { rowLimit: limit } : {}),
    },
  };
}

/** @throws SharePointError when the query is no query */
export function parseSinceTokenQuery(
  body: Record<string, unknown>,
): SinceTokenQuery & { readonly paging: string | undefined } {
  const parsed = wireQuery.safeParse(body);
  if (!parsed.success) throw refusals.bodyInvalid("The change log query holds something that is not text.");
  try {
    return understood(parsed.data);
  } catch (error) {
    if (error instanceof InvalidCaml || error instanceof MalformedXml) throw refusals.camlInvalid();
    throw error;
  }
}
