import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { jsonLog } from "#server/log.ts";
import { demoDirectoryUsers } from "./seed/demo-people.ts";
import { startDemo, type Demo } from "./start-demo.ts";
import { sitePath } from "./tenant.ts";

const folder = join(process.cwd(), ".radslag");

const { values } = parseArgs({
  options: {
    /** Goes on with what was there at the last stop, instead of the demo as it begins. */
    keep: { type: "boolean", default: false },
    port: { type: "string", default: "5400" },
    "product-port": { type: "string", default: "5401" },
    /** Answers over https too, for clients that insist. */
    https: { type: "string" },
  },
});

const say = (sentence: string): void => {
  process.stdout.write(`  ${sentence} …\n`);
};

async function main(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const database = join(folder, "tenant.sqlite");
  if (!values.keep) for (const end of ["", "-wal", "-shm"]) rmSync(`${database}${end}`, { force: true });
  const demo = await startDemo({
    tenantPort: Number(values.port),
    productPort: Number(values["product-port"]),
    httpsPort: values.https === undefined ? undefined : Number(values.https),
    database,
    dataFolder: folder,
    log: jsonLog((line) => process.stderr.write(line)),
    say,
  });
  keepEnvironment(demo);
  process.stdout.write(welcome(demo));
  const stop = (): void => {
    void demo.stop().then(() => process.exit(0));
  };
  process.on("SIGINT", stop);
  process.on("SIGTERM", stop);
}

/** For `npm run provision` and `npm run import` against the running tenant. */
function keepEnvironment({ environment }: Demo): void {
  const lines = Object.entries(environment).map(([name, value]) => `${name}='${value}'`);
  writeFileSync(join(folder, "local.env"), `${lines.join("\n")}\n`, { mode: 0o600 });
}

function welcome({ tenant, productUrl }: Demo): string {
  const coordinator = demoDirectoryUsers[0];
  const developer = demoDirectoryUsers.find(({ name }) => name === "Amina Yusuf");
  const manager = demoDirectoryUsers.find(({ name }) => name === "Birgitta Lund");
  const as = (who: typeof coordinator, view: string): string =>
    `${tenant.origin}/?user=${encodeURIComponent(who?.upn ?? "")}&view=${view}`;
  return `
  Rådslag is running. Open one of these:

    Teams, as coordinator ${coordinator?.name ?? ""}
      ${as(coordinator, "channel")}
    The SharePoint list, where staff press "Värdera" (sign in as ${developer?.name ?? ""})
      ${tenant.origin}${sitePath}/Lists/Initiatives
    The manager's chat with the bot, as ${manager?.name ?? ""}
      ${as(manager, "chat")}
    The tab alone
      ${productUrl}/

  No password is asked for: choose a person in the window. Stop with Ctrl+C.
`;
}

try {
  await main();
} catch (error) {
  const inUse = error instanceof Error && "code" in error && error.code === "EADDRINUSE";
  process.stderr.write(
    inUse
      ? "\nA port is taken. Stop what uses it, or choose others: npm start -- --port 6400 --product-port 6401\n"
      : `\nThe demo could not be started: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
  );
  process.exit(1);
}
