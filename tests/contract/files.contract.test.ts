/* oxlint-disable import/no-unassigned-import -- @pnp/sp adds its methods to SPFI by being imported */
import "@pnp/sp/files";
import "@pnp/sp/folders";
import type { IList } from "@pnp/sp/lists";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { contractSite, freshTitle, refusalOf, type ContractSite } from "../support/contract-site.ts";
import { golden, goldenAt, shapeOf } from "../support/golden.ts";

let contract: ContractSite;
let library: IList;
let root: string;

const web = () => contract.sp.web;
const folder = (path: string) => web().getFolderByServerRelativePath(`${root}${path}`);

beforeAll(async () => {
  contract = await contractSite();
  const title = freshTitle("Delade dokument");
  await contract.sp.web.lists.add(title, "", 101);
  library = contract.sp.web.lists.getByTitle(title);
  root = (await library.rootFolder()).ServerRelativeUrl;
});
afterAll(() => contract.close());

describe("files", () => {
  it("are added, read, replaced and deleted by path", async () => {
    const added = await folder("").files.addUsingPath("Kallelse å & 'ett'.docx", "", { Overwrite: true });
    expect(shapeOf(added)).toEqual(shapeOf(golden("file-add").body));
    expect(added).toMatchObject({
      ServerRelativeUrl: `${root}/Kallelse å & 'ett'.docx`,
      UIVersionLabel: "1.0",
    });
    const file = web().getFileByServerRelativePath(`${root}/Kallelse å & 'ett'.docx`);
    await file.setContent("innehåll");
    expect(await file.getText()).toBe("innehåll");
    expect(await file()).toMatchObject({ Length: "9", UIVersionLabel: "2.0" });
    expect(await file.exists()).toBe(true);
    await file.delete();
    expect(await file.exists()).toBe(false);
  });

  it("that exist are overwritten only when asked", async () => {
    await folder("").files.addUsingPath("a.txt", "ett");
    expect((await refusalOf(folder("").files.addUsingPath("a.txt", "två"))).status).toBe(400);
    await folder("").files.addUsingPath("A.TXT", "två", { Overwrite: true });
    expect(await folder("").files.getByUrl("a.txt").getText()).toBe("två");
  });

  it("that are missing are answered 404 as recorded", async () => {
    const recorded = golden("file-notfound-404");
    expect(await refusalOf(web().getFileByServerRelativePath(`${root}/ingen.docx`)())).toEqual({
      status: recorded.status,
      code: goldenAt("file-notfound-404", "odata.error/code"),
      text: `The file ${root}/ingen.docx does not exist.`,
    });
  });

  it("go to the recycle bin with an id of their own, as recorded", async () => {
    await folder("").files.addUsingPath("bort.txt", "x");
    const path = encodeURIComponent(`${root}/bort.txt`);
    const address = `web/getFileByServerRelativePath(decodedUrl='${path}')/recycle`;
    const response = await contract.fetch(address, { method: "POST" });
    expect(shapeOf(await response.json())).toEqual(shapeOf(golden("recycle-guid").body));
  });

  it("are uploaded in chunks", async () => {
    const bytes = new Uint8Array(25_000).map((_, at) => at % 251);
    const offsets: number[] = [];
    await folder("").files.addChunked("stor.bin", new Blob([bytes]), {
      Overwrite: true,
      chunkSize: 10_000,
      progress: ({ offset }) => offsets.push(offset),
    });
    const read = await folder("").files.getByUrl("stor.bin").getBuffer();
    expect(new Uint8Array(read)).toEqual(bytes);
    expect(offsets).toEqual([0, "10000", "20000"]);
  });

  it("are items of the library too", async () => {
    await library.fields.addText("Diarienummer");
    await folder("").files.addUsingPath("Beslut.pdf", "pdf");
    const item = await web().getFileByServerRelativePath(`${root}/Beslut.pdf`).getItem<{ Id: number }>();
    await library.items.getById(item.Id).update({ Diarienummer: "KS 2026/7" });
    expect(
      await library.items
        .getById(item.Id)
        .select("FileLeafRef", "FileRef", "Diarienummer", "File/Length")
        .expand("File")(),
    ).toMatchObject({
      FileLeafRef: "Beslut.pdf",
      FileRef: `${root}/Beslut.pdf`,
      Diarienummer: "KS 2026/7",
      File: { Length: "3" },
    });
  });
});

describe("folders", () => {
  it("are added by path or below another, found, listed and deleted with what they hold", async () => {
    const relative = root.split("/").slice(3).join("/");
    await web().folders.addUsingPath(`${relative}/Möten å`);
    await folder("/Möten å").addSubFolderUsingPath("2026-03");
    await folder("/Möten å/2026-03").files.addUsingPath("Protokoll.txt", "§ 1");
    expect((await folder("/Möten å").folders()).map(({ Name }) => Name)).toEqual(["2026-03"]);
    expect((await folder("/Möten å/2026-03").files()).map(({ Name }) => Name)).toEqual(["Protokoll.txt"]);
    const read = await folder("/Möten å")();
    expect(read).toMatchObject({ Name: "Möten å", ItemCount: 1, ServerRelativeUrl: `${root}/Möten å` });
    expect(shapeOf(read)).toEqual(shapeOf(goldenAt("folder-get", "value/0")));
    await folder("/Möten å").delete();
    expect((await refusalOf(folder("/Möten å/2026-03")())).status).toBe(404);
    expect(await web().getFileByServerRelativePath(`${root}/Möten å/2026-03/Protokoll.txt`).exists()).toBe(
      false,
    );
  });

  it("that are missing are answered 404 as recorded", async () => {
    expect(await refusalOf(folder("/Ingen")())).toEqual({
      status: golden("folder-notfound-404").status,
      code: "-2147024894, System.IO.FileNotFoundException",
      text: "File Not Found.",
    });
  });

  it("lie in their own scope of a CAML view", async () => {
    const Name = "I mappen.txt";
    await folder("").addSubFolderUsingPath("Underlag");
    await folder("/Underlag").files.addUsingPath(Name, "x");
    const query = {
      ViewXml: `<View Scope="Recursive"><Query><Where><Eq><FieldRef Name="FileLeafRef"/><Value Type="Text">${Name}</Value></Eq></Where></Query></View>`,
    };
    expect(await library.getItemsByCAMLQuery(query)).toHaveLength(1);
    const inRoot = { ViewXml: query.ViewXml.replace(' Scope="Recursive"', "") };
    expect(await library.getItemsByCAMLQuery(inRoot)).toHaveLength(0);
    const inFolder = { ...inRoot, FolderServerRelativeUrl: `${root}/Underlag` };
    expect(await library.getItemsByCAMLQuery(inFolder)).toHaveLength(1);
  });
});
