import { expect, it } from "vitest";
import { connectWeb } from "./connect-web.ts";
import { firstPage, listOn, restOfPages } from "./list-items.ts";
import { realSending } from "./send.ts";

const siteUrl = "https://kommun.sharepoint.example/sites/råd";

/** A site that answers with these pages in turn, and notes what was asked for. */
function paging(...pages: object[]) {
  const asked: { readonly url: string; readonly headers: Headers }[] = [];
  const connected = connectWeb({
    siteUrl,
    token: () => Promise.resolve("secret"),
    decorate: "NONISV|Radslag|Test/1.0",
    sending: {
      ...realSending,
      fetch: (url, init) => {
        asked.push({ url, headers: new Headers(init.headers) });
        return Promise.resolve(Response.json(pages[asked.length - 1] ?? {}));
      },
    },
  });
  return { asked, connected };
}

const read = async ({ connected: { web } }: ReturnType<typeof paging>) => {
  const first = await firstPage(listOn(web, siteUrl, "Units"), { select: ["Id"] });
  return restOfPages(web, first);
};

it("follows the pages to the end, by the addresses that SharePoint gives", async () => {
  const next = `${siteUrl}/_api/web/lists(guid%27x%27)/items?%24skiptoken=Paged%3dTRUE%26p_ID%3d2&%24top=2`;
  const site = paging({ "odata.nextLink": next, value: [{ Id: 1 }, { Id: 2 }] }, { value: [{ Id: 3 }] });
  expect(await read(site)).toEqual([{ Id: 1 }, { Id: 2 }, { Id: 3 }]);
  const [first, second] = site.asked;
  expect(first?.url).toBe(
    `https://kommun.sharepoint.example/sites/r%C3%A5d/_api/web/getList('%2Fsites%2Fr%C3%A5d%2FLists%2FUnits')/items?%24select=Id&%24top=5000`,
  );
  expect(second?.url).toBe(new URL(next).toString());
  expect(first?.headers.get("Authorization")).toBe("Bearer secret");
  expect(first?.headers.get("User-Agent")).toBe("NONISV|Radslag|Test/1.0");
});

it("does not carry the token to another place", async () => {
  const site = paging({ "odata.nextLink": "https://evil.example/_api/web/items", value: [] });
  await expect(read(site)).rejects.toThrow("outside the site");
  expect(site.asked).toHaveLength(1);
});
