import type { Route } from "#local/sharepoint/protocol/route.ts";

/** Every route of the stand-in; what is not here is answered with 501 and recorded. */
export const routes: readonly Route[] = [];
