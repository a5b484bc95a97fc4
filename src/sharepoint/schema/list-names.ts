/** The lists by their internal names: the last part of a list's address, fixed for ever. */
export const listNames = [
  "Units",
  "People",
  "Bodies",
  "Initiatives",
  "Valuations",
  "Decisions",
  "Meetings",
  "AgendaItems",
  "Events",
  "Outbox",
  "Conversations",
  "Models",
  "Settings",
  "SavedViews",
] as const;
export type ListName = (typeof listNames)[number];
