import { readFileSync } from "node:fs";
import { AddFieldOptions } from "@pnp/sp/fields";
import { emptySite, type EmptySite } from "./provisioned-site.ts";

interface ListBefore {
  readonly name: string;
  readonly title: string;
  /** `Field` elements; `list:Units` stands for the id of a list. */
  readonly columns: readonly string[];
}

const lists = JSON.parse(
  readFileSync(new URL("version-1-lists.json", import.meta.url), "utf8"),
) as readonly ListBefore[];

export interface VersionOneSite extends EmptySite {
  /** Adds a row in SharePoint's own words. @returns its number */
  add(list: string, row: Readonly<Record<string, unknown>>): Promise<number>;
}

/** A site as version 1 of the product left it: its lists and columns, and the version noted. */
export async function versionOneSite(): Promise<VersionOneSite> {
  const empty = await emptySite();
  const { web } = empty.contract.sp;
  const ids = new Map<string, string>();
  for (const { name } of lists) ids.set(name, (await web.lists.add(name)).Id);
  const listAt = (name: string) => web.getList(`/sites/kontrakt/Lists/${name}`);
  for (const { name, title, columns } of lists) {
    for (const xml of columns)
      await listAt(name).fields.createFieldAsXml({
        SchemaXml: xml.replace(/list:(\w+)/u, (_, other: string) => ids.get(other) ?? ""),
        Options: AddFieldOptions.AddFieldInternalNameHint,
      });
    await listAt(name).update({ Title: title });
  }
  const add = async (list: string, row: Readonly<Record<string, unknown>>): Promise<number> => {
    const { Id } = (await listAt(list).items.add(row)) as { Id: number };
    return Id;
  };
  await add("Settings", { Key: "schemaVersion", Value: "1" });
  return { ...empty, add };
}
