import { isReference, type FieldDefinition } from "#local/sharepoint/fields/field-definition.ts";
import { createReferences, type References } from "#local/sharepoint/items/references.ts";
import { contentTypeId, listPath } from "#local/sharepoint/lists/list-entity.ts";
import type { Entity } from "#local/sharepoint/protocol/answer.ts";
import type { Site } from "#local/sharepoint/site.ts";
import { isoSeconds, versionLabel, type Item } from "#local/sharepoint/store/item.ts";
import type { ItemVersion } from "#local/sharepoint/store/item-store.ts";
import type { List } from "#local/sharepoint/store/list-store.ts";

/** Versions write every underscore of an internal name as `_x005f_`. */
const versionPropertyName = (internalName: string): string => {
  const encoded = internalName.replaceAll("_", "_x005f_");
  return encoded.startsWith("_") ? `OData_${encoded}` : encoded;
};

function person(site: Site, id: number): Record<string, unknown> {
  const found = site.principals.byId(id);
  return { LookupId: id, LookupValue: found?.title ?? "", Email: found?.email ?? "" };
}

function shown(site: Site, known: References, field: FieldDefinition, value: unknown): unknown {
  if (value === undefined || value === null) return null;
  if (!isReference(field)) return value;
  const property = known.property(
    field,
    field.type === "User" ? "Title" : (field.settings.lookupField ?? "Title"),
  );
  const one = (id: number) =>
    field.type === "User" ? person(site, id) : { LookupId: id, LookupValue: property.value(id) ?? null };
  return Array.isArray(value) ? value.map((id) => one(Number(id))) : one(Number(value));
}

/** A stored version with its values as they were. Shape: tests/contract/golden/item-versions.json. */
export function versionEntity(
  site: Site,
  { list, item, version, isCurrent }: { list: List; item: Item; version: ItemVersion; isCurrent: boolean },
): Entity {
  const known = createReferences(site);
  const custom: Record<string, unknown> = {};
  for (const field of site.fields.ofList(list.key))
    if (!field.builtIn && !field.hidden)
      custom[versionPropertyName(field.internalName)] = shown(
        site,
        known,
        field,
        version.values[field.internalName],
      );
  const modified = isoSeconds(version.modified);
  return {
    type: "SP.ListItemVersion",
    path: `${listPath(list)}/Items(${String(item.id)})/versions(${String(version.uiVersion)})`,
    properties: {
      Created: modified.slice(0, -1),
      IsCurrentVersion: isCurrent,
      VersionId: version.uiVersion,
      VersionLabel: versionLabel(version.uiVersion),
      ID: item.id,
      ContentTypeId: { StringValue: contentTypeId(list) },
      Title: version.values["Title"] ?? null,
      Modified: modified,
      Author: person(site, item.author),
      Editor: person(site, version.editor),
      OData__x005f_UIVersionString: versionLabel(version.uiVersion),
      Attachments: item.attachments === 1,
      GUID: item.guid,
      OData__x005f_ColorTag: null,
      ComplianceAssetId: null,
      OData__x005f_ModerationStatus: 0,
      OData__x005f_Level: 1,
      UniqueId: item.uniqueId,
      owshiddenversion: version.version,
      FSObjType: String(item.folder),
      ScopeId: `{${list.id.toUpperCase()}}`,
      FileRef: `${site.path}/${item.directory}/${item.leaf}`,
      MetaInfo: "",
      ...custom,
    },
  };
}

/** Newest first. */
export function versionEntities(site: Site, list: List, item: Item): readonly Entity[] {
  return site.items
    .versions(list, item.id)
    .map((version) =>
      versionEntity(site, { list, item, version, isCurrent: version.uiVersion === item.uiVersion }),
    );
}
