import { cellText, isReferring, shownProperty } from "#local/sharepoint-pages/cell-text.ts";
import { cellHtml } from "#local/sharepoint-pages/list-columns.ts";
import type { ListData } from "#local/sharepoint-pages/list-data.ts";
import { shellPage, type PageSurroundings } from "#local/sharepoint-pages/page-shell.ts";
import { escapeHtml } from "#local/shared/escape-html.ts";
import type { RawResponse } from "#local/shared/http.ts";

interface ItemPageOptions {
  readonly data: ListData;
  readonly surroundings: PageSurroundings;
  readonly siteUrl: string;
  readonly path: string;
  readonly id: number;
}

/** Columns that SharePoint makes for itself and does not show on a row's page. */
const isOwn = (name: string): boolean =>
  /^(?:_|ContentType|Attachments|Edit$|LinkTitle|ItemChildCount|FolderChildCount|App|ComplianceAssetId|GUID|owshiddenversion)/u.test(
    name,
  );

/** A row's own page, to read. */
export async function itemPage({
  data,
  surroundings,
  siteUrl,
  path,
  id,
}: ItemPageOptions): Promise<RawResponse> {
  const [head, all] = await Promise.all([data.list(path), data.fields(path)]);
  const fields = all.filter(({ Hidden, InternalName, TypeAsString }) => {
    return !Hidden && !isOwn(InternalName) && TypeAsString !== "Computed";
  });
  const referring = fields.filter(isReferring);
  const rows = await Promise.all([
    data.row(
      path,
      id,
      `$select=Id,${fields
        .filter((field) => !isReferring(field))
        .map((field) => field.EntityPropertyName)
        .join(",")}`,
    ),
    ...referring.map((field) => {
      const name = field.EntityPropertyName;
      return data.row(path, id, `$select=Id,${name}/${shownProperty(field)}&$expand=${name}`);
    }),
  ]);
  const row = Object.fromEntries(rows.flatMap((part) => Object.entries(part)));
  const context = { fields, siteUrl, me: surroundings.person.upn, rowUrl: "" };
  const lines = fields
    .map((field) => ({ field, html: cellHtml({ field, linksToRow: false }, row, context) }))
    .filter(({ html }) => html !== "")
    .map(({ field, html }) => `<dt>${escapeHtml(field.Title)}</dt><dd>${html}</dd>`);
  const title = fields.find(({ InternalName }) => InternalName === "Title");
  const name = (title && cellText(title, row)) ?? `${head.Title} ${String(id)}`;
  return shellPage(
    surroundings,
    name,
    `<div class="commands"><a class="command" href="${escapeHtml(path)}">Tillbaka till ${escapeHtml(head.Title)}</a></div>
<h1>${escapeHtml(name)}</h1><dl>${lines.join("")}</dl>`,
  );
}
