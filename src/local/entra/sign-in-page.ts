import type { DirectoryUser } from "#local/shared/directory.ts";
import { escapeHtml } from "#local/shared/escape-html.ts";
import type { RawResponse } from "#local/shared/http.ts";

const initials = (name: string): string =>
  name
    .split(" ")
    .map((word) => word.charAt(0))
    .join("")
    .slice(0, 2)
    .toUpperCase();

const personButton = (user: DirectoryUser): string => `<button name="oid" value="${escapeHtml(user.oid)}">
<span class="mark" aria-hidden="true">${escapeHtml(initials(user.name))}</span>
<span><b>${escapeHtml(user.name)}</b><small>${escapeHtml(`${user.jobTitle}, ${user.department}`)}</small>
<small>${escapeHtml(user.upn)}</small></span></button>`;

const style = `
:root{color-scheme:light dark;font-family:"Segoe UI",system-ui,sans-serif}
body{margin:0;min-height:100vh;display:grid;place-items:center;background:light-dark(#eef0f6,#1b1a19)}
main{width:min(440px,calc(100vw - 32px));margin:24px 0;padding:36px 44px;box-sizing:border-box;
background:light-dark(#fff,#292827);box-shadow:0 2px 6px #0003;border-radius:4px}
h1{font-size:24px;font-weight:600;margin:0 0 4px}
p{margin:0 0 20px;color:light-dark(#555,#c8c6c4)}
form{display:grid;gap:2px;margin:0 -16px}
button{display:flex;gap:14px;align-items:center;text-align:left;font:inherit;color:inherit;padding:10px 16px;
border:1px solid transparent;background:none;border-radius:4px;cursor:pointer}
button:hover{background:light-dark(#f3f2f1,#323130)}
button:focus-visible{outline:2px solid light-dark(#4f52b2,#a6a7dc);outline-offset:-2px}
b{display:block;font-weight:600}small{display:block;color:light-dark(#605e5c,#c8c6c4)}
.mark{flex:none;display:grid;place-items:center;width:40px;height:40px;border-radius:50%;background:#4f52b2;color:#fff}`;

const page = (title: string, body: string): string => `<!doctype html>
<html lang="sv"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${escapeHtml(title)}</title><style>${style}</style></head><body><main>${body}</main></body></html>`;

interface HtmlResponse extends RawResponse {
  readonly headers: { readonly "content-type": string; readonly "cache-control": string };
  readonly body: string;
}

const html = (status: number, body: string): HtmlResponse => ({
  status,
  headers: { "content-type": "text/html; charset=utf-8", "cache-control": "no-store" },
  body,
});

/** Lists everybody in the directory as a button; the choice is posted to the same address. */
export function signInPage(users: readonly DirectoryUser[], hint?: string): RawResponse {
  const ordered = users.toSorted((a, b) => Number(b.upn === hint) - Number(a.upn === hint));
  return html(
    200,
    page(
      "Välj konto",
      `<h1>Välj konto</h1><p>Logga in i den lokala demomiljön. Inget lösenord behövs.</p>
<form method="post">${ordered.map(personButton).join("\n")}</form>`,
    ),
  );
}

export const signInProblemPage = (): RawResponse =>
  html(
    400,
    page(
      "Inloggningen avbröts",
      `<h1>Inloggningen avbröts</h1><p>Inloggningen tog för lång tid eller har redan använts. Gå tillbaka till sidan du
kom från och logga in igen.</p><p lang="en">The sign-in took too long or has been used already. Go back to the page you
came from and sign in again.</p>`,
    ),
  );

/** For whoever configures an app wrongly: the issuer's own words stand below ours. */
export const refusedSignInPage = (reason: string): HtmlResponse =>
  html(
    400,
    page(
      "Inloggningen är felinställd",
      `<h1>Inloggningen är felinställd</h1><p>Appen som skickade dig hit är inte registrerad på det sättet. Kontakta den
som sköter appen.</p><p lang="en">The app that sent you here is not registered that way. Contact whoever runs it.</p>
<p><code>${escapeHtml(reason)}</code></p>`,
    ),
  );
