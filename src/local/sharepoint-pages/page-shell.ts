import type { DirectoryUser } from "#local/shared/directory.ts";
import { escapeHtml } from "#local/shared/escape-html.ts";
import type { RawResponse } from "#local/shared/http.ts";
import { pageStyle } from "#local/sharepoint-pages/page-style.ts";

/** Where a page stands and who looks at it. */
export interface PageSurroundings {
  readonly sitePath: string;
  readonly siteTitle: string;
  readonly person: DirectoryUser;
  /** Path and query of this page, to come back to. */
  readonly here: string;
}

const initials = (name: string): string =>
  name
    .split(" ")
    .map((word) => word.charAt(0))
    .join("")
    .slice(0, 2);

/** A page of the site with SharePoint's bars above `body`, which is HTML. */
export function shellPage(
  { sitePath, siteTitle, person, here }: PageSurroundings,
  title: string,
  body: string,
  status = 200,
): RawResponse {
  const signInAgain = `/entra/sign-in?return=${encodeURIComponent(here)}`;
  const signOut = `/entra/sign-out?return=${encodeURIComponent(signInAgain)}`;
  const home = escapeHtml(sitePath);
  return {
    status,
    headers: { "content-type": "text/html; charset=utf-8", "cache-control": "no-store" },
    body: `<!doctype html>
<html lang="sv"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${escapeHtml(title)} – ${escapeHtml(siteTitle)}</title><style>${pageStyle}</style></head>
<body><header class="suite"><a class="waffle" href="${home}" aria-label="Webbplatsens innehåll"></a>
<span class="product">SharePoint</span><span class="demo">Lokal demomiljö</span>
<span>${escapeHtml(person.name)}</span><a href="${escapeHtml(signOut)}">Byt person</a>
<span class="mark" aria-hidden="true">${escapeHtml(initials(person.name))}</span></header>
<div class="site"><span class="logo" aria-hidden="true">${escapeHtml(siteTitle.charAt(0))}</span>
<a href="${home}">${escapeHtml(siteTitle)}</a></div>
<main>${body}</main></body></html>`,
  };
}
