import type { Directory } from "#local/shared/directory.ts";

/** Five people and the two app registrations. */
export const smallDirectory: Directory = {
  tenantId: "7b1f4f1e-3a51-4d3b-9a39-0a8f6b6e7c10",
  users: [
    {
      oid: "11111111-1111-4111-8111-111111111111",
      upn: "anna.lind@kommun.example",
      name: "Anna Lind",
      jobTitle: "Samordnare",
      department: "Kommunstyrelsens förvaltning",
    },
    {
      oid: "22222222-2222-4222-8222-222222222222",
      upn: "bo.ek@kommun.example",
      name: "Bo Ek",
      jobTitle: "Ordförande",
      department: "Kommunledning",
    },
    {
      oid: "33333333-3333-4333-8333-333333333333",
      upn: "cia.berg@kommun.example",
      name: "Cia Berg",
      jobTitle: "Verksamhetsutvecklare",
      department: "Utbildningsförvaltningen",
    },
    {
      oid: "44444444-4444-4444-8444-444444444444",
      upn: "david.ros@kommun.example",
      name: "David Ros",
      jobTitle: "Enhetschef",
      department: "Socialförvaltningen",
    },
    {
      oid: "55555555-5555-4555-8555-555555555555",
      upn: "eva.holm@kommun.example",
      name: "Eva Holm",
      jobTitle: "Revisor",
      department: "Revisionskontoret",
    },
  ],
  apps: { tab: "a0000000-0000-4000-8000-000000000001", server: "b0000000-0000-4000-8000-000000000002" },
};
