import { startTab } from "./shell/start-tab.tsx";

await startTab(async (options) => {
  const { connectSharePoint } = await import("#sharepoint/connect.ts");
  return connectSharePoint(options);
});
