import type { ListData } from "#local/sharepoint-pages/list-data.ts";
import { shellPage, type PageSurroundings } from "#local/sharepoint-pages/page-shell.ts";
import { escapeHtml } from "#local/shared/escape-html.ts";
import type { RawResponse } from "#local/shared/http.ts";

/** The site's contents: every list that the person may see. */
export async function sitePage(data: ListData, surroundings: PageSurroundings): Promise<RawResponse> {
  const lists = await data.lists();
  const rows = lists.map(
    ({ Title, Description, ItemCount, path }) =>
      `<tr><td><a class="row-link" href="${escapeHtml(path)}">${escapeHtml(Title)}</a></td>
<td>${escapeHtml(Description)}</td><td class="number">${String(ItemCount)}</td></tr>`,
  );
  return shellPage(
    surroundings,
    "Webbplatsinnehåll",
    `<h1>Webbplatsinnehåll</h1><div class="scroll"><table><thead><tr><th scope="col">Namn</th>
<th scope="col">Beskrivning</th><th scope="col" class="number">Rader</th></tr></thead>
<tbody>${rows.join("\n")}</tbody></table></div>`,
  );
}
