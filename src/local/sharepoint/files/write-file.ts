import { refusals } from "#local/sharepoint/errors.ts";
import type { Folder } from "#local/sharepoint/files/file-entity.ts";
import { rowAt, type FoundFile } from "#local/sharepoint/files/find-file.ts";
import type { Call } from "#local/sharepoint/protocol/route.ts";
import { requirePermission } from "#local/sharepoint/security/require-permission.ts";
import type { Item } from "#local/sharepoint/store/item.ts";

function requireName(name: string): void {
  if (name.trim() === "" || /["*:<>?/\\|]/.test(name)) throw refusals.fileNameInvalid();
}

/** Writes new content and makes a new version of the file. */
export function overwrite(call: Call, { list, item }: FoundFile, content: Buffer): Item {
  const { site, caller } = call;
  requirePermission(call, { list, item }, "EditListItems");
  return site.transaction(() => {
    site.files.write(item, content);
    return site.items.update(list, item, {
      values: item.values,
      editor: caller.userId,
      modified: site.clock.now(),
      newVersion: list.settings.EnableVersioning !== false,
    });
  });
}

/** @throws SharePointError 400 when the name is taken and may not be overwritten */
export function addFile(call: Call, folder: Folder, name: string, mayOverwrite: boolean): Item {
  const { site, caller, body } = call;
  const { list, path } = folder;
  requireName(name);
  const known = rowAt(site, list, `${path}/${name}`);
  if (known && (!mayOverwrite || known.folder === 1)) throw refusals.fileExists(name);
  if (known) return overwrite(call, { list, item: known }, body);
  requirePermission(call, { list }, "AddListItems");
  return site.transaction(() => {
    const item = site.items.add(list, { values: {}, author: caller.userId, directory: path, leaf: name });
    site.files.write(item, body);
    return item;
  });
}

/** An existing folder is found again. */
export function addFolder(call: Call, parent: Folder, name: string): Folder {
  const { site, caller } = call;
  const { list, path } = parent;
  requireName(name);
  const known = rowAt(site, list, `${path}/${name}`);
  if (known && known.folder === 0) throw refusals.fileExists(name);
  if (known) return { list, path: `${path}/${known.leaf}`, item: known };
  requirePermission(call, { list }, "AddListItems");
  const values = { Title: name };
  const item = site.transaction(() =>
    site.items.add(list, { values, author: caller.userId, folder: 1, directory: path, leaf: name }),
  );
  return { list, path: `${path}/${name}`, item };
}

/** Takes a file, or a folder with everything in it, away: for good, or into the recycle bin. */
export function removeRow(call: Call, { list, item }: FoundFile, toBin: boolean): string {
  const { site, caller } = call;
  requirePermission(call, { list, item }, "DeleteListItems");
  return site.transaction(() => {
    if (item.folder === 1) {
      const path = `${item.directory}/${item.leaf}`;
      const inside = [
        ...site.items.stream(list, {
          where: "i.directory = ? OR i.directory LIKE ? ESCAPE '\\'",
          parameters: [path, `${path.replaceAll(/[\\%_]/g, String.raw`\$&`)}/%`],
        }),
      ];
      for (const row of inside) site.items.remove(list, row, caller.userId);
    }
    if (toBin) return site.items.recycle(list, item, caller.userId);
    site.items.remove(list, item, caller.userId);
    site.files.remove(item);
    return "";
  });
}
