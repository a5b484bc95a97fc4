import type { Entity } from "#local/sharepoint/protocol/answer.ts";
import type { Site } from "#local/sharepoint/site.ts";
import type { List } from "#local/sharepoint/store/list-store.ts";
import type { View } from "#local/sharepoint/store/view-store.ts";

const attribute = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
const yes = (value: boolean): string => (value ? "TRUE" : "FALSE");

const viewUrl = (site: Site, list: List, view: View): string =>
  `${site.path}/${list.url}${list.baseTemplate === 101 ? "/Forms" : ""}/${view.page}`;

/** A view's definition as ListViewXml. */
export function viewXml(site: Site, list: List, view: View): string {
  const fields = view.fields.map((name) => `<FieldRef Name="${name}" />`).join("");
  const url = attribute(viewUrl(site, list, view));
  return (
    `<View Name="{${view.id.toUpperCase()}}" Type="HTML" DisplayName="${attribute(view.title)}" Url="${url}"` +
    ` Personal="${yes(view.personal)}" DefaultView="${yes(view.isDefault)}">` +
    `<Query>${view.query}</Query><ViewFields>${fields}</ViewFields>` +
    `<RowLimit Paged="${yes(view.paged)}">${String(view.rowLimit)}</RowLimit></View>`
  );
}

const absent = {
  Aggregations: null,
  AggregationsStatus: null,
  AssociatedContentTypeId: null,
  BaseViewId: null,
  CalendarViewStyles: null,
  ColumnWidth: null,
  CustomOrder: null,
  Formats: null,
  GridLayout: null,
  ImageUrl: null,
  ViewJoins: null,
  JSLink: null,
  Method: null,
  ModerationType: null,
  NewDocumentTemplates: null,
  ViewProjectedFields: null,
  StyleId: null,
  Toolbar: null,
  ToolbarTemplateName: null,
  ViewData: null,
  VisualizationInfo: null,
};

/** A view as an SP.View. Property names and defaults are recorded on a tenant. */
export function viewEntity(site: Site, list: List, view: View): Entity {
  const xml = viewXml(site, list, view);
  const url = viewUrl(site, list, view);
  return {
    type: "SP.View",
    path: `Web/Lists(guid'${list.id}')/Views(guid'${view.id}')`,
    properties: {
      ...absent,
      ContentTypeId: { StringValue: "0x" },
      CustomFormatter: view.customFormatter,
      DefaultView: view.isDefault,
      DefaultViewForContentType: false,
      EditorModified: false,
      Hidden: view.hidden,
      HtmlSchemaXml: xml,
      Id: view.id,
      IncludeRootFolder: false,
      ListViewXml: xml,
      MobileDefaultView: false,
      MobileView: false,
      OrderedView: false,
      Paged: view.paged,
      PersonalView: view.personal,
      ViewQuery: view.query,
      ReadOnlyView: false,
      RequiresClientIntegration: false,
      RowLimit: view.rowLimit,
      Scope: 0,
      ServerRelativePath: { DecodedUrl: url },
      ServerRelativeUrl: url,
      TabularView: true,
      Threaded: false,
      Title: view.title,
      ViewType: "HTML",
      ViewType2: null,
    },
    onRequest: {
      ViewFields: () => viewFields(list, view),
    },
  };
}

export const viewFields = (list: List, view: View): Entity => ({
  type: "SP.ViewFieldCollection",
  path: `Web/Lists(guid'${list.id}')/Views(guid'${view.id}')/ViewFields`,
  properties: {
    SchemaXml: view.fields.map((name) => `<FieldRef Name="${name}" />`).join(""),
    Items: view.fields,
  },
});
