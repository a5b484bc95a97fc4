import { randomBytes } from "node:crypto";
import type { RequestHandler, Response } from "express";
import type { Configuration } from "#server/configuration.ts";

/** Where teams-js asks which origins may frame it. */
const teamsDomains = "https://res.cdn.office.net";

const originsIn = (text: string): readonly string[] =>
  [...text.matchAll(/https?:\/\/[^"'\s/\\]+/gu)].map(([origin]) => origin);

/** The policy of the tab's pages: scripts and styles of our own only, and frames for Teams. */
export function contentSecurityPolicy(configuration: Configuration, nonce: string): string {
  const { siteUrl, authority, authorityMetadata, frameAncestors } = configuration;
  const site = new URL(siteUrl).origin;
  const signIn = [...new Set([new URL(authority).origin, ...originsIn(authorityMetadata)])];
  const directives: readonly (readonly string[])[] = [
    ["default-src", "'none'"],
    ["script-src", "'self'", `'nonce-${nonce}'`],
    ["style-src", "'self'", `'nonce-${nonce}'`],
    ["img-src", "'self'", "data:", site],
    ["font-src", "'self'"],
    ["connect-src", "'self'", site, ...signIn, teamsDomains],
    ["frame-src", "'self'", ...signIn],
    ["worker-src", "'self'"],
    ["manifest-src", "'self'"],
    ["base-uri", "'none'"],
    ["object-src", "'none'"],
    ["form-action", "'none'"],
    ["require-trusted-types-for", "'script'"],
    ["frame-ancestors", "'self'", ...frameAncestors],
  ];
  return directives.map((words) => [...new Set(words)].join(" ")).join("; ");
}

export const newNonce = (): string => randomBytes(18).toString("base64");

/** On every answer; pages put their own policy over the one for answers that are no pages. */
export const securityHeaders =
  (configuration: Configuration): RequestHandler =>
  (_request, response, next) => {
    response.setHeader("content-security-policy", "default-src 'none'; frame-ancestors 'none'");
    response.setHeader("x-content-type-options", "nosniff");
    response.setHeader("referrer-policy", "strict-origin-when-cross-origin");
    response.setHeader("permissions-policy", "camera=(), microphone=(), geolocation=(), payment=()");
    response.setHeader("cross-origin-resource-policy", "same-origin");
    if (configuration.publicUrl.startsWith("https:")) {
      response.setHeader("strict-transport-security", "max-age=31536000; includeSubDomains");
    }
    next();
  };

export function asPage(response: Response, configuration: Configuration, nonce: string): void {
  response.setHeader("content-security-policy", contentSecurityPolicy(configuration, nonce));
  response.setHeader("cache-control", "no-store");
  response.setHeader("content-type", "text/html; charset=utf-8");
}
