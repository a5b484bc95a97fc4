import type { Principal } from "#local/shared/directory.ts";

/** Who a request comes from, with the id in the site's user table. */
export interface Caller {
  readonly principal: Principal;
  readonly userId: number;
  /** The verified token's claims: `scp` (delegated) or `roles` (application). */
  readonly claims: Readonly<Record<string, unknown>>;
}
