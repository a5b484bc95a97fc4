import type { DatabaseSync } from "node:sqlite";
import { z } from "zod";
import type { PrincipalStore, SitePrincipal } from "#local/sharepoint/store/principal-store.ts";

/** What a SharePoint group has beyond a principal; the defaults are those of a group made over REST. */
const groupSchema = z.object({
  Description: z.string().nullable().default(null),
  AllowMembersEditMembership: z.boolean().default(false),
  AllowRequestToJoinLeave: z.boolean().default(false),
  AutoAcceptRequestToJoinLeave: z.boolean().default(false),
  OnlyAllowMembersViewMembership: z.boolean().default(true),
  RequestToJoinLeaveEmailSetting: z.string().nullable().default(null),
  OwnerTitle: z.string().default(""),
});
export type GroupProperties = z.infer<typeof groupSchema>;
export const settableGroupProperties = groupSchema.omit({ OwnerTitle: true }).partial();

export const newGroupProperties: GroupProperties = groupSchema.parse({});

export const groupProperties = (group: SitePrincipal): GroupProperties =>
  groupSchema.parse(JSON.parse(group.properties));

/** SharePoint groups are principals of type 8; their members are people and directory groups. */
export interface GroupStore {
  all(): readonly SitePrincipal[];
  byId(id: number): SitePrincipal | undefined;
  /** In any case. */
  byName(name: string): SitePrincipal | undefined;
  add(title: string, properties: GroupProperties): number;
  update(id: number, title: string, properties: GroupProperties): void;
  remove(id: number): void;
  members(group: number): readonly number[];
  addMember(group: number, member: number): void;
  removeMember(group: number, member: number): void;
  groupsOf(member: number): readonly number[];
}

const groupType = 8;
const onlyGroup = (found: SitePrincipal | undefined): SitePrincipal | undefined =>
  found?.type === groupType ? found : undefined;

const tables = `
  CREATE TABLE IF NOT EXISTS group_members (
    group_id INTEGER NOT NULL,
    member INTEGER NOT NULL,
    PRIMARY KEY (group_id, member)
  ) WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS groups_of_member ON group_members (member);
`;

export function createGroupStore(database: DatabaseSync, principals: PrincipalStore): GroupStore {
  database.exec(tables);
  const update = database.prepare(
    "UPDATE principals SET title = ?, login_name = ?, properties = ? WHERE id = ? AND type = 8",
  );
  const removeRow = database.prepare("DELETE FROM principals WHERE id = ? AND type = 8");
  const removeMembers = database.prepare("DELETE FROM group_members WHERE group_id = ?");
  const members = database.prepare("SELECT member FROM group_members WHERE group_id = ? ORDER BY member");
  const groups = database.prepare("SELECT group_id FROM group_members WHERE member = ? ORDER BY group_id");
  const add = database.prepare("INSERT OR IGNORE INTO group_members (group_id, member) VALUES (?, ?)");
  const drop = database.prepare("DELETE FROM group_members WHERE group_id = ? AND member = ?");
  return {
    all: () => principals.all().filter(({ type }) => type === groupType),
    byId: (id) => onlyGroup(principals.byId(id)),
    byName: (name) => onlyGroup(principals.byLogin(name)),
    add: (title, properties) =>
      principals.insert({
        type: groupType,
        loginName: title,
        title,
        email: "",
        upn: null,
        oid: null,
        jobTitle: "",
        department: "",
        siteAdmin: 0,
        properties: JSON.stringify(properties),
      }),
    update: (id, title, properties) => void update.run(title, title, JSON.stringify(properties), id),
    remove(id) {
      removeRow.run(id);
      removeMembers.run(id);
    },
    members: (group) => members.all(group).map((row) => Number(row["member"])),
    addMember: (group, member) => void add.run(group, member),
    removeMember: (group, member) => void drop.run(group, member),
    groupsOf: (member) => groups.all(member).map((row) => Number(row["group_id"])),
  };
}
