import { randomBytes } from "node:crypto";
import { complex, ok, type Entity } from "#local/sharepoint/protocol/answer.ts";
import type { Route } from "#local/sharepoint/protocol/route.ts";
import type { Site } from "#local/sharepoint/site.ts";
import { isoSeconds } from "#local/sharepoint/store/item.ts";
import { changeToken } from "#local/sharepoint/store/change-log.ts";

const currentChangeToken = (site: Site) => ({
  StringValue: changeToken(2, site.webId, site.changes.latest()),
});

export const webEntity = (site: Site): Entity => ({
  type: "SP.Web",
  path: "Web",
  properties: {
    AllowRssFeeds: true,
    CurrentChangeToken: currentChangeToken(site),
    Description: "",
    Id: site.webId,
    IsMultilingual: true,
    Language: 1053,
    LastItemModifiedDate: isoSeconds(site.changes.latest().time),
    LastItemUserModifiedDate: isoSeconds(site.changes.latest().time),
    QuickLaunchEnabled: true,
    RecycleBinEnabled: true,
    ServerRelativeUrl: site.path,
    Title: site.title,
    Url: site.url,
    WebTemplate: "GROUP",
  },
});

/** `0x<64 bytes>,<time>`, as clients without a token put into X-RequestDigest. */
const digest = (site: Site): string =>
  `0x${randomBytes(64).toString("hex").toUpperCase()},${new Date(site.clock.now()).toUTCString()}`;

export const webRoutes: readonly Route[] = [
  { method: "GET", pattern: "web", handle: ({ site }) => ok(webEntity(site)) },
  {
    method: "GET",
    pattern: "web/currentchangetoken",
    handle: ({ site }) => complex("CurrentChangeToken", currentChangeToken(site)),
  },
  {
    method: "GET",
    pattern: "site",
    handle: ({ site }) =>
      ok({
        type: "SP.Site",
        path: "Site",
        properties: { Id: site.id, ReadOnly: false, ServerRelativeUrl: site.path, Url: site.url },
      }),
  },
  {
    method: "POST",
    pattern: "contextinfo",
    handle: ({ site }) =>
      complex("GetContextWebInformation", {
        FormDigestTimeoutSeconds: 1800,
        FormDigestValue: digest(site),
        LibraryVersion: "16.0.24000.0",
        SiteFullUrl: site.url,
        SupportedSchemaVersions: ["14.0.0.0", "15.0.0.0"],
        WebFullUrl: site.url,
      }),
  },
];
