import { listPath } from "#local/sharepoint/lists/list-entity.ts";
import type { Entity } from "#local/sharepoint/protocol/answer.ts";
import type { Site } from "#local/sharepoint/site.ts";
import type { Item } from "#local/sharepoint/store/item.ts";
import type { List } from "#local/sharepoint/store/list-store.ts";

const quoted = (name: string): string => encodeURIComponent(name.replaceAll("'", "''"));

/** SP.Attachment. Shape: tests/contract/golden/attachment-add.json. */
export function attachmentEntity(site: Site, list: List, item: Item, name: string): Entity {
  const url = `${site.path}/${list.url}/Attachments/${String(item.id)}/${name}`;
  return {
    type: "SP.Attachment",
    path: `${listPath(list)}/Items(${String(item.id)})/AttachmentFiles('${quoted(name)}')`,
    properties: {
      FileName: name,
      FileNameAsPath: { DecodedUrl: name },
      ServerRelativePath: { DecodedUrl: url },
      ServerRelativeUrl: url,
    },
  };
}

export const attachmentEntities = (site: Site, list: List, item: Item): readonly Entity[] =>
  site.attachments.names(item).map((name) => attachmentEntity(site, list, item, name));
