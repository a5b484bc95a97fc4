import { startTab } from "./shell/start-tab.tsx";

const sharePoint = import("#sharepoint/connect.ts");

// Not awaited: modules that are fetched later stand on this one and would wait for it, while it waits for them.
void startTab(async (options) => {
  const { connectSharePoint } = await sharePoint;
  return connectSharePoint(options);
});
