import { spawn } from "node:child_process";
import { join } from "node:path";
import { build, install, node24, root, say } from "./steps.mjs";

install();
build();
say("Starting the local tenant and Rådslag");
const child = spawn(node24, [join(root, "dist", "node", "local.js"), ...process.argv.slice(2)], {
  cwd: root,
  stdio: "inherit",
});
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => child.kill(signal));
child.on("exit", (code) => process.exit(code ?? 0));
