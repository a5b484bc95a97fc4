import type { Me } from "#domain/initiatives/portfolio-reader.ts";
import { hasRole } from "#domain/organisation/rights.ts";
import type { Stored } from "#domain/shared/stored.ts";

/** Whoever added a row, and the coordinator, as the list's permissions say. */
export const mayChange = (me: Me | undefined, { createdBy }: Pick<Stored<object>, "createdBy">): boolean =>
  me !== undefined && (me.accountId === createdBy || hasRole(me.person, "coordinator"));
