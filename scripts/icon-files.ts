import type { Plugin } from "vite";

const icons = "@fluentui/react-icons";
const imported = new RegExp(`import \\{([^}]+)\\} from "${icons}";`, "g");

/** `DataBarVertical20Regular` stands in `data-bar-vertical`, with its other sizes and styles. */
const fileOf = (icon: string): string =>
  icon
    .replace(/\d*(Regular|Filled|Light|Color)$/, "")
    .replaceAll(/([a-z\d])([A-Z])/g, "$1-$2")
    .toLowerCase();

/**
 * Takes each icon from its own file instead of from the files of hundreds that the package's root leads to, so that a page's icons
 * come with that page and not with the first route.
 */
export const iconFiles = (): Plugin => ({
  name: "icon-files",
  apply: "build",
  transform: {
    filter: { id: /[\\/]src[\\/]tab[\\/].*[.]tsx$/, code: icons },
    handler: (code) => ({
      code: code.replaceAll(imported, (_, names: string) =>
        names
          .split(",")
          .map((name) => name.trim())
          .filter((name) => name !== "")
          .map((name) => `import { ${name} } from "${icons}/svg/${fileOf(name)}";`)
          .join(" "),
      ),
      map: null,
    }),
  },
});
