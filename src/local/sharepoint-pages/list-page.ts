import { z } from "zod";
import { cellHtml, selection, shownColumns, type ShownColumn } from "#local/sharepoint-pages/list-columns.ts";
import type { ListData, ListHead, ListView, RowPage } from "#local/sharepoint-pages/list-data.ts";
import { shellPage, type PageSurroundings } from "#local/sharepoint-pages/page-shell.ts";
import { escapeHtml } from "#local/shared/escape-html.ts";
import type { RawResponse } from "#local/shared/http.ts";

interface ListPageOptions {
  readonly data: ListData;
  readonly surroundings: PageSurroundings;
  readonly siteUrl: string;
  /** Server-relative address of the list. */
  readonly path: string;
  /** File name of the view's page, "" for the default view. */
  readonly viewPage: string;
  readonly query: URLSearchParams;
}

/** A list as staff meet it: command bar, the view's columns, search, sorting and paging. */
export async function listPage(options: ListPageOptions): Promise<RawResponse> {
  const { data, path, viewPage, query } = options;
  const [head, fields, views] = await Promise.all([data.list(path), data.fields(path), data.views(path)]);
  const visible = views.filter(({ Hidden }) => !Hidden);
  const named = visible.find(({ ServerRelativeUrl }) =>
    ServerRelativeUrl.toLowerCase().endsWith(`/${viewPage}`),
  );
  const view = (viewPage === "" ? undefined : named) ?? views.find(({ DefaultView }) => DefaultView);
  if (!view) return shellPage(options.surroundings, head.Title, `<p class="empty">Listan har ingen vy.</p>`);
  const columns = shownColumns(view, fields);
  const page = await data.rows(path, rowQuery(query, view, columns));
  const cells = { fields, siteUrl: options.siteUrl, me: options.surroundings.person.upn };
  const body = page.rows.map((row) => {
    const rowUrl = `${path}/DispForm.aspx?ID=${String(row["Id"])}`;
    return columns.map((column) => cell(column, cellHtml(column, row, { ...cells, rowUrl }))).join("");
  });
  return shellPage(
    options.surroundings,
    head.Title,
    `${commands({ path, view, views: visible, search: query.get("q") ?? "" })}${headline(head)}${table(options, columns, body)}
${paging(path, query, page)}`,
  );
}

function rowQuery(query: URLSearchParams, view: ListView, columns: readonly ShownColumn[]): string {
  const continued = query.get("next");
  if (continued !== null) return continued;
  const search = query.get("q") ?? "";
  const quoted = encodeURIComponent(search.replaceAll("'", "''"));
  const filter = search === "" ? "" : `&$filter=substringof('${quoted}',Title)`;
  const sort = columns.find(({ field }) => field.InternalName === query.get("sort"));
  const direction = query.get("direction") === "desc" ? "desc" : "asc";
  const order = sort ? `&$orderby=${sort.field.EntityPropertyName} ${direction}` : "";
  return `${selection(columns)}${filter}${order}&$top=${String(view.RowLimit)}`;
}

const viewFormatting = z.object({
  commandBarProps: z
    .object({ commands: z.array(z.object({ key: z.string(), hide: z.boolean().optional() })) })
    .optional(),
});

/** Commands that the view's formatting hides. Source: learn.microsoft.com, "Command bar customization". */
function hiddenCommands({ CustomFormatter }: ListView): readonly string[] {
  if (typeof CustomFormatter !== "string" || CustomFormatter === "") return [];
  const formatting = viewFormatting.safeParse(JSON.parse(CustomFormatter));
  const all = formatting.data?.commandBarProps?.commands ?? [];
  return all.filter(({ hide }) => hide === true).map(({ key }) => key);
}

interface CommandBar {
  readonly path: string;
  readonly view: ListView;
  readonly views: readonly ListView[];
  readonly search: string;
}

function commands({ path, view, views, search }: CommandBar): string {
  const hidden = hiddenCommands(view);
  const add = hidden.includes("new")
    ? ""
    : `<span class="command first" aria-disabled="true" title="Att lägga till rader här efterliknas inte">Nytt objekt</span>`;
  const links = views.map(({ Title, ServerRelativeUrl }) => {
    const current = Title === view.Title ? ` aria-current="page"` : "";
    return `<a class="command" href="${escapeHtml(ServerRelativeUrl)}"${current}>${escapeHtml(Title)}</a>`;
  });
  return `<div class="commands">${add}${links.join("")}<form method="get" action="${escapeHtml(path)}" role="search">
<input type="search" name="q" value="${escapeHtml(search)}" aria-label="Sök i listan" placeholder="Sök i listan">
<button class="command">Sök</button></form></div>`;
}

const headline = ({ Title, Description, ItemCount }: ListHead): string =>
  `<h1>${escapeHtml(Title)}</h1><p class="about">${escapeHtml(Description)} ${String(ItemCount)} ${
    ItemCount === 1 ? "rad" : "rader"
  }.</p>`;

const isNumeric = ({ field }: ShownColumn): boolean => ["Number", "Currency"].includes(field.TypeAsString);
/** Longest text that a cell keeps on one line. */
const shortText = 16;

function cell(column: ShownColumn, html: string): string {
  const length = html.replaceAll(/<[^>]*>/gu, "").length;
  const looks = [isNumeric(column) && "number", length <= shortText && "short"].filter(Boolean).join(" ");
  return `<td${looks === "" ? "" : ` class="${looks}"`}>${html}</td>`;
}

function table(
  { path, query }: ListPageOptions,
  columns: readonly ShownColumn[],
  rows: readonly string[],
): string {
  if (rows.length === 0) {
    const reason =
      query.get("q") === null ? "Här finns inga rader än." : "Ingen rubrik innehåller det du sökte.";
    return `<p class="empty">${reason}</p>`;
  }
  const heads = columns.map((column) => {
    const { InternalName, Title } = column.field;
    const isAscending = query.get("sort") === InternalName && query.get("direction") !== "desc";
    const next = new URLSearchParams({ sort: InternalName, direction: isAscending ? "desc" : "asc" });
    const search = query.get("q");
    if (search !== null) next.set("q", search);
    const sorted =
      query.get("sort") === InternalName ? ` aria-sort="${isAscending ? "ascending" : "descending"}"` : "";
    const address = escapeHtml(`${path}?${next.toString()}`);
    return `<th scope="col"${isNumeric(column) ? ` class="number"` : ""}${sorted}><a href="${address}">${escapeHtml(Title)}</a></th>`;
  });
  return `<div class="scroll"><table><thead><tr>${heads.join("")}</tr></thead>
<tbody>${rows.map((row) => `<tr>${row}</tr>`).join("\n")}</tbody></table></div>`;
}

function paging(path: string, query: URLSearchParams, { rows, next }: RowPage): string {
  if (next === "" && !query.has("next")) return "";
  const first = `<a href="${escapeHtml(path)}">Till första sidan</a>`;
  const following = `<a rel="next" href="${escapeHtml(`${path}?${new URLSearchParams({ next }).toString()}`)}">Nästa sida</a>`;
  return `<nav class="paging" aria-label="Sidor">${query.has("next") ? first : ""}<span>${String(rows.length)} rader visas</span>
${next === "" ? "" : following}</nav>`;
}
