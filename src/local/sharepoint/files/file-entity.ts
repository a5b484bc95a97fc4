import type { Entity } from "#local/sharepoint/protocol/answer.ts";
import type { Site } from "#local/sharepoint/site.ts";
import { isoSeconds, versionLabel, type Item } from "#local/sharepoint/store/item.ts";
import type { List } from "#local/sharepoint/store/list-store.ts";

const quoted = (path: string): string => encodeURIComponent(path.replaceAll("'", "''"));

/** Server-relative: `/sites/x/Dokument/Möten/a.txt`. */
export const filePath = (site: Site, item: Item): string => `${site.path}/${item.directory}/${item.leaf}`;

export const fileEtag = (item: Item): string => `"{${item.uniqueId.toUpperCase()}},${String(item.version)}"`;

/** SP.File. Shape: tests/contract/golden/file-add.json. */
export function fileEntity(site: Site, item: Item): Entity {
  const path = filePath(site, item);
  const guid = `{${item.uniqueId.toUpperCase()}}`;
  const link = `${site.origin}${encodeURI(path)}?d=w${item.uniqueId.replaceAll("-", "")}`;
  return {
    type: "SP.File",
    path: `Web/GetFileByServerRelativePath(decodedurl='${quoted(path)}')`,
    etag: fileEtag(item),
    properties: {
      CheckInComment: "",
      CheckOutType: 2,
      ContentTag: `${guid},${String(item.version)},1`,
      CustomizedPageStatus: 0,
      ETag: fileEtag(item),
      Exists: true,
      ExistsAllowThrowForPolicyFailures: true,
      IrmEnabled: false,
      Length: String(site.files.size(item)),
      Level: 1,
      LinkingUri: link,
      LinkingUrl: link,
      MajorVersion: Math.floor(item.uiVersion / 512),
      MinorVersion: item.uiVersion % 512,
      Name: item.leaf,
      ServerRelativeUrl: path,
      TimeCreated: isoSeconds(item.created),
      TimeLastModified: isoSeconds(item.modified),
      Title: item.values["Title"] ?? null,
      UIVersion: item.uiVersion,
      UIVersionLabel: versionLabel(item.uiVersion),
      UniqueId: item.uniqueId,
    },
  };
}

export interface Folder {
  readonly list: List;
  /** Site-relative: `Dokument/Möten`. */
  readonly path: string;
  /** Absent for the root of a list. */
  readonly item?: Item;
}

/** SP.Folder. Shape: tests/contract/golden/folder-get.json. */
export function folderEntity(site: Site, { list, path, item }: Folder): Entity {
  const url = `${site.path}/${path}`;
  return {
    type: "SP.Folder",
    path: `Web/GetFolderByServerRelativePath(decodedurl='${quoted(url)}')`,
    properties: {
      Exists: true,
      ExistsAllowThrowForPolicyFailures: true,
      IsWOPIEnabled: false,
      ItemCount: site.items.count(
        list,
        { where: "i.directory = ?", parameters: [path] },
        Number.MAX_SAFE_INTEGER,
      ),
      Name: path.split("/").at(-1) ?? "",
      ProgID: null,
      ServerRelativeUrl: url,
      TimeCreated: isoSeconds(item?.created ?? list.created),
      TimeLastModified: isoSeconds(item?.modified ?? list.modified),
      UniqueId: item?.uniqueId ?? list.id,
      WelcomePage: "",
    },
  };
}
