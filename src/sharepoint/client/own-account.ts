import { SPInstance } from "@pnp/sp";
import type { IWeb } from "@pnp/sp/webs";
import { objectIn } from "./answers.ts";

/** The site's user number of whoever asks. One address: PnPjs's own part for users and groups is as large as many of our lists. */
export const ownAccount = async (web: IWeb): Promise<number> =>
  Number(objectIn(await SPInstance(web, "currentUser").select("Id")())["Id"]);
