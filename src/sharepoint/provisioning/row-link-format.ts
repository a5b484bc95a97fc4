import type { RowLink } from "#sharepoint/schema/list.ts";

/**
 * Column formatting that shows a link to the tab in each row.
 * @param publicUrl where the tab is served
 */
export function rowLinkFormat({ label, route }: RowLink, publicUrl: string): string {
  const [before = "", after = ""] = route.split("[$ID]");
  const address = `${publicUrl.replace(/\/+$/, "")}/?view=${before}`;
  return JSON.stringify({
    $schema: "https://developer.microsoft.com/json-schemas/sp/v2/column-formatting.schema.json",
    elmType: "a",
    txtContent: label.sv,
    attributes: {
      href: `='${address}' + [$ID] + '${after}&host=browser'`,
      target: "_blank",
      title: `='${label.sv}: ' + [$Title]`,
    },
  });
}
