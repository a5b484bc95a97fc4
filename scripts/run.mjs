import { existsSync } from "node:fs";
import { join } from "node:path";
import { build, install, node24, root, run } from "./steps.mjs";

/** Runs one of the built programs, `provision` or `import`, with the settings of the local tenant when it has been started. */
const [name, ...args] = process.argv.slice(2);
install();
build();
const local = join(root, ".radslag", "local.env");
const settings = existsSync(local) && !process.env.RADSLAG_SITE_URL ? [`--env-file=${local}`] : [];
process.exit(run(node24, [...settings, join(root, "dist", "node", `${name}.js`), ...args]));
