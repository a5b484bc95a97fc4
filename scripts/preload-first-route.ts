import type { Plugin } from "vite";

/**
 * Names in the page's head the chunks that opening it always leads to, so that they are fetched at once
 * and not one after the other.
 * @param modules ends of the paths of the modules that are imported dynamically
 */
export function preloadFirstRoute(page: string, modules: readonly string[]): Plugin {
  return {
    name: "preload-first-route",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      handler(html, { bundle, filename }) {
        if (!bundle || !filename.endsWith(page)) return [];
        const chunks = new Map(
          Object.values(bundle).flatMap((file) => (file.type === "chunk" ? [[file.fileName, file]] : [])),
        );
        const wanted = new Set<string>();
        const add = (fileName: string): void => {
          if (wanted.has(fileName)) return;
          wanted.add(fileName);
          for (const imported of chunks.get(fileName)?.imports ?? []) add(imported);
        };
        for (const module of modules) {
          // A module that shares its chunk with others is imported through a small chunk that stands for it.
          const found = [...chunks.values()].filter(
            ({ facadeModuleId, moduleIds }) =>
              facadeModuleId?.endsWith(module) === true || moduleIds.some((id) => id.endsWith(module)),
          );
          if (found.length === 0) throw new Error(`${page} opens ${module}, which is in no chunk.`);
          for (const { fileName } of found) add(fileName);
        }
        return [...wanted]
          .filter((fileName) => !html.includes(fileName))
          .map((fileName) => ({
            tag: "link",
            attrs: { rel: "modulepreload", crossorigin: true, href: `/${fileName}` },
            injectTo: "head" as const,
          }));
      },
    },
  };
}
