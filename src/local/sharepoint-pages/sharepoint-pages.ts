import type { Entra } from "#local/entra/entra.ts";
import type { DirectoryUser } from "#local/shared/directory.ts";
import type { RawResponse, Service } from "#local/shared/http.ts";
import { itemPage } from "#local/sharepoint-pages/item-page.ts";
import { listData, ListRefused } from "#local/sharepoint-pages/list-data.ts";
import { listPage } from "#local/sharepoint-pages/list-page.ts";
import { shellPage, type PageSurroundings } from "#local/sharepoint-pages/page-shell.ts";
import { sitePage } from "#local/sharepoint-pages/site-page.ts";

interface SharePointPagesOptions {
  readonly origin: string;
  readonly entra: Pick<Entra, "cookie" | "tokenFor">;
  readonly site: { readonly path: string; readonly title: string; readonly url: string };
  readonly sharePoint: Service;
}

/** The pages of the site as a browser shows them, for the person who is signed in; everybody else is asked who they are first. */
export function sharePointPages({ origin, entra, site, sharePoint }: SharePointPagesOptions): Service {
  const answer = async (url: URL, person: DirectoryUser): Promise<RawResponse | undefined> => {
    const surroundings: PageSurroundings = {
      sitePath: site.path,
      siteTitle: site.title,
      person,
      here: `${url.pathname}${url.search}`,
    };
    const data = listData(sharePoint, site.path, await entra.tokenFor(person, origin));
    try {
      const inside = decodeURIComponent(url.pathname.slice(site.path.length)).replace(/^\/|\/$/gu, "");
      if (inside === "") return await sitePage(data, surroundings);
      const [lists, name, page = "", ...rest] = inside.split("/");
      if (lists?.toLowerCase() !== "lists" || name === undefined || rest.length > 0) return undefined;
      const shared = { data, surroundings, siteUrl: site.url, path: `${site.path}/Lists/${name}` };
      return page.toLowerCase() === "dispform.aspx"
        ? await itemPage({ ...shared, id: Number(url.searchParams.get("ID")) })
        : await listPage({ ...shared, viewPage: page.toLowerCase(), query: url.searchParams });
    } catch (error) {
      if (error instanceof ListRefused) return refusedPage(surroundings, error);
      throw error;
    }
  };

  return async ({ method, target, headers }) => {
    if (method !== "GET") return undefined;
    const url = new URL(target, origin);
    const path = url.pathname.toLowerCase();
    const start = site.path.toLowerCase();
    if (path !== start && !path.startsWith(`${start}/`)) return undefined;
    const person = await entra.cookie.read(headers);
    if (person) return answer(url, person);
    return { status: 302, headers: { location: `/entra/sign-in?return=${encodeURIComponent(target)}` } };
  };
}

function refusedPage(surroundings: PageSurroundings, { status }: ListRefused): RawResponse {
  const sentence =
    status === 404
      ? "Listan eller raden finns inte, eller så har du inte tillgång till den. Gå till webbplatsens innehåll och välj därifrån."
      : "Listan kunde inte visas just nu. Vänta en stund och ladda om sidan.";
  const english =
    status === 404
      ? "The list or row does not exist, or you have no access to it. Go to the site contents and choose from there."
      : "The list could not be shown just now. Wait a while and reload the page.";
  const body = `<p class="empty">${sentence}</p><p class="empty" lang="en">${english}</p>`;
  return shellPage(surroundings, "Kunde inte visas", body, status);
}
