import type { Entity } from "#local/sharepoint/protocol/answer.ts";
import type { Site } from "#local/sharepoint/site.ts";
import { changeToken, type Change } from "#local/sharepoint/store/change-log.ts";
import { isoSeconds } from "#local/sharepoint/store/item.ts";
import type { List } from "#local/sharepoint/store/list-store.ts";

type Kind = Change["kind"];

const typeNames: Readonly<Record<Kind, string>> = {
  item: "SP.ChangeItem",
  list: "SP.ChangeList",
  field: "SP.ChangeField",
  view: "SP.ChangeView",
  file: "SP.ChangeFile",
  folder: "SP.ChangeFolder",
  web: "SP.ChangeWeb",
};

const details: Readonly<Record<Kind, (change: Change) => Record<string, unknown>>> = {
  item: itemDetails,
  list: ({ listId }) => ({ BaseTemplate: 0, Editor: "", Hidden: false, ListId: listId, Title: "" }),
  field: ({ targetId }) => ({ FieldId: targetId }),
  view: ({ targetId, listId }) => ({ ViewId: targetId, ListId: listId }),
  file: ({ targetId }) => ({ UniqueId: targetId }),
  folder: ({ targetId }) => ({ UniqueId: targetId }),
  web: () => ({}),
};

function itemDetails({ item, listId, targetId }: Change): Record<string, unknown> {
  return {
    Editor: "",
    EditorEmailHint: null,
    ItemId: item,
    ListId: listId,
    ServerRelativeUrl: "",
    SharedByUser: null,
    SharedWithUsers: null,
    UniqueId: targetId,
  };
}

/** One line of the change log. Shapes: tests/contract/golden/list-changes.json and web-changes.json. */
export function changeEntity(site: Site, list: List | undefined, change: Change): Entity {
  const token = list ? changeToken(3, list.id, change) : changeToken(2, site.webId, change);
  const type = typeNames[change.kind];
  return {
    type,
    path: `${type}${change.targetId}-${String(change.number)}`,
    properties: {
      ChangeToken: { StringValue: token },
      ChangeType: change.type,
      SiteId: site.id,
      Time: isoSeconds(change.time),
      ...details[change.kind](change),
      WebId: site.webId,
    },
  };
}
