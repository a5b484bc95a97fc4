import { DatabaseSync } from "node:sqlite";
import { tenantClock } from "#local/shared/clock.ts";
import type { RawRequest, RawResponse } from "#local/shared/http.ts";
import { createTokens } from "#local/shared/tokens.ts";
import { createSharePoint } from "#local/sharepoint/sharepoint-service.ts";
import type { Site } from "#local/sharepoint/site.ts";
import { noLimits } from "#local/sharepoint/throttling/throttle.ts";
import { smallDirectory } from "./small-directory.ts";

export interface LocalSharePoint {
  readonly site: Site;
  close(): void;
  /** One request without a network; the target begins below `_api/`. */
  readonly send: (method: string, target: string, rest?: Partial<RawRequest>) => Promise<RawResponse>;
}

/** The local tenant's SharePoint by itself, with a token of the first person of the small directory. */
export async function localSharePoint(database = ":memory:"): Promise<LocalSharePoint> {
  const clock = tenantClock();
  const origin = "http://tenant.example";
  const tokens = await createTokens(() => clock.now());
  const [user] = smallDirectory.users;
  const token = await tokens.sign(
    { iss: origin, aud: origin, oid: user?.oid, scp: "AllSites.FullControl" },
    600,
  );
  const { site, service, webhooks } = createSharePoint({
    origin,
    sitePath: "/sites/x",
    siteTitle: "X",
    directory: smallDirectory,
    tokens,
    clock,
    database: new DatabaseSync(database),
    throttleLimits: noLimits,
  });
  return {
    site,
    close() {
      webhooks.stop();
      site.database.close();
    },
    async send(method, target, rest = {}) {
      const headers = { authorization: `Bearer ${token}`, accept: "application/json", ...rest.headers };
      const body = rest.body ?? Buffer.alloc(0);
      const response = await service({ method, target: `/sites/x/_api/${target}`, headers, body });
      if (!response) throw new Error(`The local tenant did not feel addressed by ${target}`);
      return response;
    },
  };
}
