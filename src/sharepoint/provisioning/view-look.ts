import type { ListDefinition } from "#sharepoint/schema/list.ts";

/** What a list's first view is called, and its formatting; the same names as SharePoint's SP.View. */
export interface ViewLook {
  readonly Title: string;
  readonly CustomFormatter: string;
}

const withoutNew = JSON.stringify({
  $schema: "https://developer.microsoft.com/json-schemas/sp/view-formatting.schema.json",
  commandBarProps: { commands: [{ key: "new", hide: true }] },
});

/** How the list's first view is to look. */
export const viewLook = ({ title, isAddedToInTab = false }: ListDefinition): ViewLook => ({
  Title: `Alla ${title.sv.charAt(0).toLocaleLowerCase("sv")}${title.sv.slice(1)}`,
  CustomFormatter: isAddedToInTab ? withoutNew : "",
});

/** What is to be changed of a view. Formatting that somebody gave a view of which nothing is wanted stays. */
export function viewChanges(list: ListDefinition, now: ViewLook | undefined): Partial<ViewLook> {
  const { Title, CustomFormatter } = viewLook(list);
  return {
    ...(now?.Title === Title ? {} : { Title }),
    ...(CustomFormatter === "" || now?.CustomFormatter === CustomFormatter ? {} : { CustomFormatter }),
  };
}
