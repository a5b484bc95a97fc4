import type { Rolldown } from "vite";

type Group = Rolldown.CodeSplittingGroup;
type Graph = Parameters<Extract<Group["name"], (...given: never[]) => unknown>>[1];

const portfolio = "src/tab/portfolio/PortfolioPage.tsx";
const isOurs = (id: string): boolean => /[\\/]src[\\/]/.test(id) && !id.includes("node_modules");

const isIcon = (id: string): boolean => id.includes("react-icons");

/** Our own modules that a module leads to, itself included. */
function closureOf(end: string, graph: Graph, all: Set<string>): Set<string> {
  if (all.has(end)) return all;
  all.add(end);
  for (const id of graph.getModuleInfo(end)?.importedIds ?? []) if (isOurs(id)) closureOf(id, graph, all);
  return all;
}

/**
 * Few files for the first opening, each with what belongs together: without this every small set of modules that some pages
 * share is a file, and an opening is fifty requests.
 */
export function tabChunks(): readonly Group[] {
  let shown: ReadonlySet<string> | undefined;
  const sharedWithPortfolio: Group["name"] = (id, graph) => {
    shown ??= closureOf(id.replace(/(src|node_modules)[\\/].*$/, portfolio), graph, new Set());
    if (!isIcon(id)) return shown.has(id) ? "shared" : null;
    const importers = graph.getModuleInfo(id)?.importers ?? [];
    return importers.some((importer) => isIcon(importer) || shown?.has(importer)) ? "shared" : null;
  };
  return [
    // The pages beside the tab take these alone, and none of what the tab needs.
    {
      name: "settings",
      tags: ["$initial"],
      test: /src[\\/]tab[\\/]shell[\\/]tab-config|tab[\\/]page\.|preload-helper|modulepreload-polyfill|rolldown[\\/]runtime/,
      priority: 6,
    },
    { name: "sign-in-bridge", tags: ["$initial"], test: /@azure[\\/]/, priority: 6 },
    {
      name: "opening",
      tags: ["$initial"],
      test: (id) => !/@azure[\\/]|teams-js|tab[\\/](redirect|relay|configure)\./.test(id),
      priority: 5,
    },
    { name: "sharepoint", test: /src[\\/]sharepoint[\\/]connect\.ts/, priority: 4 },
    { name: "teams", test: /[\\/]@microsoft[\\/]teams-js[\\/]/, priority: 6 },
    { name: "sign-in", test: /msal-browser[\\/]dist[\\/]index\.mjs/, priority: 4 },
    {
      name: sharedWithPortfolio,
      debugName: "shared",
      test: (id) => isOurs(id) || isIcon(id),
      minShareCount: 2,
      priority: 3,
    },
    // Icons, and the names of things with their labels: each file more is a name in the first one, and a request.
    { name: "icons", test: isIcon, minShareCount: 2, priority: 2 },
    {
      name: (id, graph) => (graph.getModuleInfo(id)?.importedIds.length === 0 ? "words" : null),
      debugName: "words",
      test: /[\\/]src[\\/]domain[\\/]/,
      maxModuleSize: 4000,
      minShareCount: 2,
      priority: 2,
    },
  ];
}
