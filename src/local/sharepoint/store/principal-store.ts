import type { DatabaseSync } from "node:sqlite";
import { rowOf } from "#local/sharepoint/store/decode.ts";
import type { Directory, DirectoryUser, Principal } from "#local/shared/directory.ts";

/** A row of the site's user table; users, apps and SharePoint groups share its ids. */
export interface SitePrincipal {
  readonly id: number;
  /** 1 user or app, 4 security group, 8 SharePoint group. */
  readonly type: number;
  readonly loginName: string;
  readonly title: string;
  readonly email: string;
  readonly upn: string | null;
  readonly oid: string | null;
  readonly jobTitle: string;
  readonly department: string;
  /** 1 for a site collection administrator. */
  readonly siteAdmin: number;
  /** JSON: what only groups have. */
  readonly properties: string;
}

export interface PrincipalStore {
  byId(id: number): SitePrincipal | undefined;
  byLogin(loginName: string): SitePrincipal | undefined;
  byEmail(email: string): SitePrincipal | undefined;
  all(): SitePrincipal[];
  insert(principal: Omit<SitePrincipal, "id">): number;
  /** Puts a person of the directory into the user table on first sight. */
  ensureUser(user: DirectoryUser): number;
  /** Finds a person of the directory by login name, sign-in name or e-mail; undefined when there is none. */
  ensureByLogin(login: string): SitePrincipal | undefined;
  userIdOf(principal: Principal): number;
  setSiteAdmin(id: number, isAdmin: boolean): void;
}

const claimPrefix = "i:0#.f|membership|";
export const loginNameOf = (upn: string): string => claimPrefix + upn.toLowerCase();

const columns = `id, type, login_name AS loginName, title, email, upn, oid, job_title AS jobTitle, department,
  site_admin AS siteAdmin, properties`;

export function createPrincipalStore(database: DatabaseSync, directory: Directory): PrincipalStore {
  const find = (condition: string) => {
    const statement = database.prepare(`SELECT ${columns} FROM principals WHERE ${condition}`);
    return (value: string | number) => rowOf<SitePrincipal | undefined>(statement.get(value));
  };
  const byId = find("id = ?");
  const byLogin = find("login_name = ?");
  const byEmail = find("lower(email) = lower(?)");
  const insertRow = database.prepare(
    `INSERT INTO principals (type, login_name, title, email, upn, oid, job_title, department, site_admin, properties)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const insert = (row: Omit<SitePrincipal, "id">): number =>
    Number(
      insertRow.run(
        row.type,
        row.loginName,
        row.title,
        row.email,
        row.upn,
        row.oid,
        row.jobTitle,
        row.department,
        row.siteAdmin,
        row.properties,
      ).lastInsertRowid,
    );
  const ensureUser = (user: DirectoryUser): number =>
    byLogin(loginNameOf(user.upn))?.id ??
    insert({
      type: 1,
      loginName: loginNameOf(user.upn),
      title: user.name,
      email: user.upn,
      upn: user.upn,
      oid: user.oid,
      jobTitle: user.jobTitle,
      department: user.department,
      siteAdmin: 0,
      properties: "{}",
    });
  const ensureApp = (appId: string): number => {
    const loginName = `i:0i.t|ms.sp.ext|${appId}@${directory.tenantId}`;
    const title = "SharePoint App";
    const row = { type: 1, loginName, title, email: "", upn: null, oid: null, jobTitle: "", department: "" };
    return byLogin(loginName)?.id ?? insert({ ...row, siteAdmin: 0, properties: "{}" });
  };
  return {
    byId,
    byLogin,
    byEmail,
    all: () =>
      rowOf<SitePrincipal[]>(database.prepare(`SELECT ${columns} FROM principals ORDER BY id`).all()),
    insert,
    ensureUser,
    ensureByLogin(login) {
      const known = byLogin(login);
      if (known) return known;
      const upn = login.slice(login.lastIndexOf("|") + 1).toLowerCase();
      const user = directory.users.find((candidate) => candidate.upn.toLowerCase() === upn);
      return user && byId(ensureUser(user));
    },
    setSiteAdmin: (id, isAdmin) => {
      database.prepare("UPDATE principals SET site_admin = ? WHERE id = ?").run(isAdmin ? 1 : 0, id);
    },
    userIdOf: (principal) =>
      principal.kind === "user" ? ensureUser(principal.user) : ensureApp(principal.appId),
  };
}
