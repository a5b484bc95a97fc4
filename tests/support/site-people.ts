import type { Directory, DirectoryUser } from "#local/shared/directory.ts";
import type { SiteMembership } from "#local/sharepoint/security/default-groups.ts";
import { smallDirectory } from "./small-directory.ts";

const person = (number: number, name: string, jobTitle: string): DirectoryUser => ({
  oid: `${String(number).repeat(8)}-0000-4000-8000-000000000000`,
  upn: `${name.toLowerCase().replace(" ", ".")}@kommun.example`,
  name,
  jobTitle,
  department: "Miljöförvaltningen",
});

const admin = person(5, "Adam Admin", "SharePoint-administratör");
const owner = person(6, "Olle Berg", "Samordnare");
const member = person(7, "Maja Ek", "Verksamhetsutvecklare");
const colleague = person(8, "Kim Holm", "Handläggare");
const visitor = person(9, "Vera Sund", "Revisor");
const stranger = person(3, "Stina Alm", "Vikarie");

/** One person for each place in a site, and one without any. Sign-in names. */
export const people = {
  admin: admin.upn,
  owner: owner.upn,
  member: member.upn,
  colleague: colleague.upn,
  visitor: visitor.upn,
  stranger: stranger.upn,
} as const;

export const peopleDirectory: Directory = {
  ...smallDirectory,
  users: [admin, owner, member, colleague, visitor, stranger],
};

export const closedMembership: SiteMembership = {
  admins: [people.admin],
  owners: [people.owner],
  members: [people.member, people.colleague],
  visitors: [people.visitor],
};
