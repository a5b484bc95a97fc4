import type { Text } from "#domain/shared/language.ts";

export const groups = ["coordinators", "members", "staff", "managers", "auditors"] as const;
/** The site's groups that rights are given to; the app has its own right to the whole site. */
export type Group = (typeof groups)[number];

/** Names of the groups in the site: fixed once made. */
export const groupNames: Readonly<Record<Group, string>> = {
  coordinators: "Rådslag koordinatorer",
  members: "Rådslag ledamöter",
  staff: "Rådslag medarbetare",
  managers: "Rådslag chefer",
  auditors: "Rådslag revisorer",
};

export const groupPurposes: Readonly<Record<Group, Text>> = {
  coordinators: {
    sv: "Sköter register, möten, modeller och inställningar.",
    en: "Keep the register, meetings, models and settings.",
  },
  members: {
    sv: "Ledamöter i råd och beredning.",
    en: "Members of councils and preparation groups.",
  },
  staff: {
    sv: "Registrerar och värderar behov; ändrar bara egna rader.",
    en: "Register and value needs; change only rows of their own.",
  },
  managers: { sv: "Beslutar i linjen.", en: "Decide in the line." },
  auditors: { sv: "Läser allt, även versionshistorik.", en: "Read everything, history included." },
};

export const rights = ["read", "add", "own", "edit"] as const;
/** `add`: rows that are never changed; `own`: add, and change one's own; `edit`: add, and change anybody's. */
export type Right = (typeof rights)[number];

/** What each group may do with a list; a group that is left out cannot see it. Nobody may delete rows. */
export type Rights = Readonly<Partial<Record<Group, Right>>>;

export const everyone = (right: Right, others: Rights = {}): Rights => ({
  coordinators: right,
  members: right,
  staff: right,
  managers: right,
  auditors: "read",
  ...others,
});

/** SharePoint's WriteSecurity: 1 every row, 2 only rows of one's own. */
export const writeSecurity = (given: Rights): 1 | 2 => (Object.values(given).includes("own") ? 2 : 1);
