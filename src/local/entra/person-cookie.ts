import type { Directory, DirectoryUser } from "#local/shared/directory.ts";
import type { Tokens } from "#local/shared/tokens.ts";
import type { Sessions } from "#local/entra/sessions.ts";

/** The browser's memory of who signed in: single sign-on for the tenant's own pages and for every app that asks the issuer. */
export interface PersonCookie {
  read(headers: Readonly<Record<string, string | undefined>>): Promise<DirectoryUser | undefined>;
  /** A `Set-Cookie` value. */
  write(user: DirectoryUser): Promise<string>;
  readonly clear: string;
}

const cookieName = "tenant-person";
const aWorkingDay = 12 * 60 * 60;

function cookieValue(header: string | undefined): string | undefined {
  return header
    ?.split(";")
    .map((pair) => pair.trim())
    .find((pair) => pair.startsWith(`${cookieName}=`))
    ?.slice(cookieName.length + 1);
}

export function personCookie(
  issuer: string,
  { directory, tokens, sessions }: { directory: Directory; tokens: Tokens; sessions: Sessions },
): PersonCookie {
  const audience = `${issuer}/cookie`;
  return {
    async read(headers) {
      const value = cookieValue(headers["cookie"]);
      if (!value) return undefined;
      const claims = await tokens.verify(value, audience).catch(() => undefined);
      if (!claims || !sessions.isCurrent(claims["sid"])) return undefined;
      return directory.users.find(({ oid }) => oid === claims.sub);
    },
    async write(user) {
      const claims = { iss: issuer, aud: audience, sub: user.oid, sid: sessions.idOf(user.oid) };
      const value = await tokens.sign(claims, aWorkingDay);
      return `${cookieName}=${value}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${String(aWorkingDay)}`;
    },
    clear: `${cookieName}=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0`,
  };
}
