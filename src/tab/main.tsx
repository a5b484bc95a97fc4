import { startTab } from "./shell/start-tab.tsx";

const sharePoint = import("#sharepoint/connect.ts");

await startTab(async (options) => {
  const { connectSharePoint } = await sharePoint;
  return connectSharePoint(options);
});
