import type { Directory } from "#local/shared/directory.ts";

/** Two people and the two app registrations: enough to sign in. */
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
  ],
  apps: { tab: "a0000000-0000-4000-8000-000000000001", server: "b0000000-0000-4000-8000-000000000002" },
};
