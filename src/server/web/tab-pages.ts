import express, { type Router } from "express";
import type { Configuration } from "#server/configuration.ts";
import type { Files } from "./compressed-files.ts";
import { asPage, newNonce } from "./security-headers.ts";

const noncePlace = "__CSP_NONCE__";
const hour = 3600;
const year = 365 * 24 * hour;

const notBuilt =
  '<!doctype html><html lang="sv"><title>Rådslag</title><p>Fliken är inte byggd än. Kör npm run build och starta om. The tab has not been built yet. Run npm run build and restart.</p></html>';

/** The built tab: pages with a fresh nonce, and assets whose names change with their content. */
export function tabPages(configuration: Configuration, files: Files): Router {
  const router = express.Router();
  const page =
    (name: string): express.RequestHandler =>
    (_request, response) => {
      const nonce = newNonce();
      asPage(response, configuration, nonce);
      const html = files.find(name)?.plain.toString("utf8");
      if (html === undefined) response.status(503).send(notBuilt);
      else response.send(html.replaceAll(noncePlace, nonce));
    };
  router.get("/", page("index.html"));
  router.get("/index.html", page("index.html"));
  for (const name of ["redirect.html", "relay.html", "configure.html"]) router.get(`/${name}`, page(name));

  router.get("/config.json", (_request, response) => {
    response.setHeader("cache-control", "no-store");
    response.json(tabConfiguration(configuration));
  });
  router.get(/.*/u, (request, response, next) => {
    const path = pathOf(request.path);
    const file = path === undefined || path.endsWith(".map") ? undefined : files.find(path);
    if (!file || path === undefined) {
      next();
      return;
    }
    const isHashed = path.startsWith("assets/");
    response.setHeader(
      "cache-control",
      isHashed ? `public, max-age=${String(year)}, immutable` : `public, max-age=${String(hour)}`,
    );
    if (path.endsWith(".html")) asPage(response, configuration, newNonce());
    void files.send(request, response, file).then(undefined, next);
  });
  return router;
}

function pathOf(path: string): string | undefined {
  try {
    return decodeURIComponent(path).replace(/^\/+/u, "");
  } catch {
    return undefined;
  }
}

/** What the tab has to know, and nothing else: every part of it can be read by anybody. */
export function tabConfiguration(configuration: Configuration): object {
  const { siteUrl, tenantId, tabClientId, authority, authorityMetadata, tabScopes, hostOrigins } =
    configuration;
  return {
    siteUrl,
    tenantId,
    clientId: tabClientId,
    authority,
    knownAuthorities: [new URL(authority).host],
    ...(authorityMetadata === "" ? {} : { authorityMetadata }),
    scopes: tabScopes,
    hostOrigins,
    teamsAppId: configuration.teamsAppId,
  };
}
