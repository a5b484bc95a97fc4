import { z } from "zod";
import type { Service } from "#local/shared/http.ts";

const field = z.object({
  Title: z.string(),
  InternalName: z.string(),
  EntityPropertyName: z.string(),
  TypeAsString: z.string(),
  Hidden: z.boolean(),
  Sortable: z.boolean().optional(),
  CustomFormatter: z.string().nullish(),
  LookupField: z.string().nullish(),
  DisplayFormat: z.number().nullish(),
});
const view = z.object({
  Title: z.string(),
  DefaultView: z.boolean(),
  Hidden: z.boolean(),
  ServerRelativeUrl: z.string(),
  RowLimit: z.number(),
  CustomFormatter: z.string().nullish(),
  ListViewXml: z.string(),
});
const list = z.object({ Id: z.string(), Title: z.string(), Description: z.string(), ItemCount: z.number() });
const row = z.record(z.string(), z.unknown());
const page = z.object({ value: z.array(row), "odata.nextLink": z.string().optional() });

export type ListField = z.infer<typeof field>;
export type ListView = z.infer<typeof view>;
export type ListHead = z.infer<typeof list>;
export type ListRow = z.infer<typeof row>;

export interface RowPage {
  readonly rows: readonly ListRow[];
  /** Query of the next page, "" on the last. */
  readonly next: string;
}

/** SharePoint refused a request of the page. */
export class ListRefused extends Error {
  override readonly name = "ListRefused";
  readonly status: number;
  constructor(status: number) {
    super(`SharePoint answered ${String(status)}.`);
    this.status = status;
  }
}

/** The page's view of the site: SharePoint's own REST interface, with the permissions of the person who looks. */
export interface ListData {
  list(path: string): Promise<ListHead>;
  fields(path: string): Promise<readonly ListField[]>;
  views(path: string): Promise<readonly ListView[]>;
  /** @param query OData options, encoded */
  rows(path: string, query: string): Promise<RowPage>;
  row(path: string, id: number, query: string): Promise<ListRow>;
  lists(): Promise<readonly (ListHead & { readonly path: string })[]>;
}

const of = (path: string): string => `GetList('${encodeURIComponent(path)}')`;

export function listData(service: Service, sitePath: string, token: string): ListData {
  const ask = async (address: string): Promise<unknown> => {
    const response = await service({
      method: "GET",
      target: `${sitePath}/_api/web/${address}`,
      headers: { authorization: `Bearer ${token}`, accept: "application/json;odata=minimalmetadata" },
      body: Buffer.alloc(0),
    });
    if (response?.status !== 200) throw new ListRefused(response?.status ?? 501);
    return JSON.parse(String(response.body));
  };
  return {
    list: async (path) => list.parse(await ask(`${of(path)}?$select=Id,Title,Description,ItemCount`)),
    fields: async (path) => z.object({ value: z.array(field) }).parse(await ask(`${of(path)}/fields`)).value,
    views: async (path) => z.object({ value: z.array(view) }).parse(await ask(`${of(path)}/views`)).value,
    async rows(path, query) {
      const found = page.parse(await ask(`${of(path)}/items?${query}`));
      const [, next = ""] = found["odata.nextLink"]?.split(/\?(.*)/su) ?? [];
      return { rows: found.value, next };
    },
    row: async (path, id, query) => row.parse(await ask(`${of(path)}/items(${String(id)})?${query}`)),
    async lists() {
      const known = z.object({
        value: z.array(
          list.extend({ Hidden: z.boolean(), RootFolder: z.object({ ServerRelativeUrl: z.string() }) }),
        ),
      });
      const query = "lists?$expand=RootFolder";
      return known
        .parse(await ask(query))
        .value.filter(({ Hidden }) => !Hidden)
        .map((found) => ({ ...found, path: found.RootFolder.ServerRelativeUrl }));
    },
  };
}
