import { instant } from "#domain/shared/calendar.ts";
import type { Repositories } from "#domain/shared/repositories.ts";
import { connectSharePoint } from "#sharepoint/connect.ts";
import { provision } from "#sharepoint/provisioning/provision.ts";
import { loadDemo } from "./seed/load-demo.ts";
import { siteDoor } from "./seed/site-door.ts";
import { noLimits, smallTenant } from "./sharepoint/throttling/throttle.ts";
import { sitePath, type Tenant } from "./tenant.ts";

export interface DemoSite {
  readonly siteUrl: string;
  /** A token for SharePoint as the server's app. */
  readonly token: () => Promise<string>;
  readonly repositories: Repositories;
}

/**
 * Provisions the tenant's site with the product's own lists and loads the demo municipality, unless it is there.
 * SharePoint's limits are lifted meanwhile: a year's work is put in at once.
 */
export async function startDemoSite(tenant: Tenant, say: (sentence: string) => void): Promise<DemoSite> {
  const { origin, options, clock } = tenant;
  const siteUrl = `${origin}${sitePath}`;
  const token = appToken(tenant);
  const connection = { siteUrl, token };
  const { throttle } = tenant.site;
  throttle.setLimits(noLimits);
  say("Provisioning the SharePoint lists");
  const { obstacles } = await provision(connection, { publicUrl: options.productUrl });
  if (obstacles.length > 0)
    throw new Error(`The site could not be provisioned: ${JSON.stringify(obstacles)}`);
  const repositories = connectSharePoint(connection);
  const now = instant(new Date(clock.now()).toISOString());
  if (now === undefined) throw new Error("The tenant's clock shows no year between 0 and 9999.");
  await loadDemo({
    repositories,
    asPerson: (upn) => connectSharePoint({ siteUrl, token: personToken(tenant, upn) }),
    site: siteDoor(siteUrl, token),
    now,
    channelId: tenant.teams.world.team.id,
    say,
  });
  throttle.setLimits(smallTenant);
  throttle.reset();
  return { siteUrl, token, repositories };
}

/** The tenant signs this one itself: it is for filling the site before the product starts. */
function appToken({ tokens, directory, origin, entra }: Tenant): () => Promise<string> {
  return () =>
    tokens.sign(
      { iss: entra.issuer, aud: origin, appid: directory.apps.server, tid: directory.tenantId },
      3600,
    );
}

/** As when somebody has signed in to the tab. */
function personToken({ tokens, directory, origin, entra }: Tenant, upn: string): () => Promise<string> {
  const oid = directory.users.find((user) => user.upn === upn)?.oid;
  if (oid === undefined) throw new Error(`Nobody signs in as ${upn}.`);
  const claims = { iss: entra.issuer, aud: origin, oid, scp: "AllSites.Write", tid: directory.tenantId };
  return () => tokens.sign(claims, 3600);
}
