import { fieldEntity } from "#local/sharepoint/fields/field-entity.ts";
import { folderEntity } from "#local/sharepoint/files/file-entity.ts";
import type { Entity } from "#local/sharepoint/protocol/answer.ts";
import type { Site } from "#local/sharepoint/site.ts";
import { changeToken } from "#local/sharepoint/store/change-log.ts";
import { isoSeconds } from "#local/sharepoint/store/item.ts";
import type { List } from "#local/sharepoint/store/list-store.ts";
import { viewEntity } from "#local/sharepoint/views/view-entity.ts";

export const listPath = (list: List): string => `Web/Lists(guid'${list.id}')`;

export const listEtag = (list: List): string => `"${String(list.version)}"`;

/** `SP.Data.InitiativesListItem` */
export const itemType = (list: List): string => `SP.Data.${list.entityTypeName}Item`;

/** The list's own content type: "Item" and the list's id. */
export const contentTypeId = (list: List): string => `0x0100${list.id.replaceAll("-", "").toUpperCase()}`;

const emptyId = "00000000-0000-0000-0000-000000000000";

const currentChangeToken = (site: Site, list: List) => {
  const latest = site.changes.latest(list.id);
  const token = latest.number === 0 ? { number: 0, time: list.created } : latest;
  return { StringValue: changeToken(3, list.id, token) };
};

function scalars(list: List): Record<string, unknown> {
  const { settings } = list;
  const library = list.baseTemplate === 101;
  const image = library ? "itdl" : "itgen";
  return {
    AllowContentTypes: settings.AllowContentTypes ?? true,
    BaseTemplate: list.baseTemplate,
    BaseType: library ? 1 : 0,
    ContentTypesEnabled: settings.ContentTypesEnabled ?? false,
    CrawlNonDefaultViews: false,
    Created: isoSeconds(list.created),
    DefaultContentApprovalWorkflowId: emptyId,
    DefaultItemOpenUseListSetting: false,
    Description: settings.Description ?? "",
    Direction: "none",
    DisableCommenting: settings.DisableCommenting ?? false,
    DisableGridEditing: settings.DisableGridEditing ?? false,
    DocumentTemplateUrl: null,
    DraftVersionVisibility: 0,
    EnableAttachments: settings.EnableAttachments ?? !library,
    EnableFolderCreation: settings.EnableFolderCreation ?? library,
    EnableMinorVersions: settings.EnableMinorVersions ?? false,
    EnableModeration: settings.EnableModeration ?? false,
    EnableRequestSignOff: true,
    EnableVersioning: settings.EnableVersioning ?? true,
    EntityTypeName: list.entityTypeName,
    ExemptFromBlockDownloadOfNonViewableFiles: false,
    FileSavePostProcessingEnabled: false,
    ForceCheckout: false,
    HasExternalDataSource: false,
    Hidden: settings.Hidden ?? false,
    Id: list.id,
    ImagePath: { DecodedUrl: `/_layouts/15/images/${image}.png?rev=47` },
    ImageUrl: `/_layouts/15/images/${image}.png?rev=47`,
    DefaultSensitivityLabelForLibrary: "",
    IrmEnabled: false,
    IrmExpire: false,
    IrmReject: false,
    IsApplicationList: false,
    IsCatalog: false,
    IsPrivate: false,
    ItemCount: list.itemCount,
    LastItemDeletedDate: isoSeconds(list.itemDeleted),
    LastItemModifiedDate: isoSeconds(list.modified),
    LastItemUserModifiedDate: isoSeconds(list.modified),
    ListExperienceOptions: settings.ListExperienceOptions ?? 0,
    ListItemEntityTypeFullName: itemType(list),
    MajorVersionLimit: settings.MajorVersionLimit ?? 50,
    MajorWithMinorVersionsLimit: 0,
    MultipleDataList: false,
    NoCrawl: settings.NoCrawl ?? false,
    ParserDisabled: false,
    ServerTemplateCanCreateFolders: true,
    TemplateFeatureId: library
      ? "00bfea71-e717-4e80-aa17-d0c71b360101"
      : "00bfea71-de22-43b2-a848-c05709900100",
    Title: list.title,
  };
}

/** A list as an SP.List. Property names and defaults are recorded on a tenant. */
export function listEntity(site: Site, list: List): Entity {
  const { settings } = list;
  const views = () => site.views.ofList(list.key);
  return {
    type: "SP.List",
    path: listPath(list),
    etag: listEtag(list),
    properties: {
      ...scalars(list),
      CurrentChangeToken: currentChangeToken(site, list),
      ParentWebPath: { DecodedUrl: site.path },
      ParentWebUrl: site.path,
    },
    onRequest: {
      HasUniqueRoleAssignments: () => site.roles.isUnique({ list: list.key, item: 0 }),
      ReadSecurity: () => settings.ReadSecurity ?? 1,
      WriteSecurity: () => settings.WriteSecurity ?? 1,
      OnQuickLaunch: () => settings.OnQuickLaunch ?? false,
      ValidationFormula: () => settings.ValidationFormula ?? null,
      ValidationMessage: () => settings.ValidationMessage ?? null,
      DefaultViewUrl: () => `${site.path}/${list.url}/AllItems.aspx`,
      Fields: () => site.fields.ofList(list.key).map((field) => fieldEntity(site, list, field)),
      Views: () => views().map((view) => viewEntity(site, list, view)),
      DefaultView: () =>
        views()
          .filter(({ isDefault }) => isDefault)
          .map((view) => viewEntity(site, list, view))[0] ?? null,
      RootFolder: () => folderEntity(site, { list, path: list.url }),
    },
  };
}
