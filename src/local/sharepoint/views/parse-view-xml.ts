import { SaxesParser } from "saxes";
import { refusals } from "#local/sharepoint/errors.ts";
import type { View } from "#local/sharepoint/store/view-store.ts";

/**
 * The parts of a ListViewXml that a view keeps.
 * @throws SharePointError 400 when it is not well-formed
 */
export function parseViewXml(xml: string): Partial<View> {
  const parser = new SaxesParser();
  const fields: string[] = [];
  let inFields = false;
  let text = "";
  let limit: { readonly rowLimit: number; readonly paged: boolean } | undefined;
  let paged = false;
  parser.on("error", () => {
    throw refusals.viewMissing();
  });
  parser.on("opentag", ({ name, attributes }) => {
    text = "";
    if (name === "ViewFields") inFields = true;
    if (name === "FieldRef" && inFields) fields.push(attributes["Name"] ?? "");
    if (name === "RowLimit") paged = attributes["Paged"]?.toUpperCase() === "TRUE";
  });
  parser.on("text", (more) => {
    text += more;
  });
  parser.on("closetag", ({ name }) => {
    if (name === "ViewFields") inFields = false;
    if (name === "RowLimit") limit = { rowLimit: Number(text), paged };
  });
  parser.write(xml).close();
  const query = /<Query>([\s\S]*)<\/Query>/.exec(xml)?.[1] ?? "";
  return { query, ...limit, ...(fields.length === 0 ? {} : { fields }) };
}
