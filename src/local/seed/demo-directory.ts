import type { Directory } from "#local/shared/directory.ts";
import { demoDirectoryUsers } from "./demo-people.ts";

/** The demo municipality's tenant: its people, and the two app registrations. */
export const demoDirectory: Directory = {
  tenantId: "6f1a2b3c-4d5e-4f60-8a7b-9c0d1e2f3a4b",
  users: demoDirectoryUsers,
  apps: {
    tab: "a0b1c2d3-e4f5-4a6b-8c7d-9e0f1a2b3c4d",
    server: "b1c2d3e4-f5a6-4b7c-8d9e-0f1a2b3c4d5e",
  },
};

/** Id of the app in the demo tenant's catalogue. */
export const demoTeamsAppId = "5b1f9c52-6a0e-4d55-9a7e-2f6d3c1b8a40";
