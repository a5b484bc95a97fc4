import { readFile } from "node:fs/promises";
import { extname, join, normalize } from "node:path";
import type { RawResponse, Service } from "#local/shared/http.ts";

const contentTypes: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".woff2": "font/woff2",
};

async function fileAnswer(file: string): Promise<RawResponse | undefined> {
  const contentType = contentTypes[extname(file)];
  if (!contentType) return undefined;
  const body = await readFile(file).catch(() => undefined);
  const isImmutable = file.includes(join("assets", "/"));
  const cache = isImmutable ? "public, max-age=31536000, immutable" : "no-cache";
  return body && { status: 200, headers: { "content-type": contentType, "cache-control": cache }, body };
}

/** Serves the files below `folder` at `prefix`, and its `index.html` at `/`. */
export function staticFiles(folder: string, prefix: string): Service {
  return async ({ method, target }) => {
    if (method !== "GET" && method !== "HEAD") return undefined;
    const path = decodeURIComponent(target.split("?", 1)[0] ?? "/");
    if (path === "/") return (await fileAnswer(join(folder, "index.html"))) ?? pagesMissing;
    if (!path.startsWith(prefix)) return undefined;
    const relative = normalize(path.slice(prefix.length));
    return relative.startsWith("..") ? undefined : fileAnswer(join(folder, relative));
  };
}

const pagesMissing: RawResponse = {
  status: 503,
  headers: { "content-type": "text/html; charset=utf-8" },
  body: `<!doctype html><html lang="sv"><meta charset="utf-8"><title>Sidan är inte byggd</title>
<p>Teams-sidan är inte byggd än. Kör <code>npm run build:pages</code> och ladda om.</p>
<p lang="en">The Teams page has not been built yet. Run <code>npm run build:pages</code> and reload.</p></html>`,
};
