import { ConfigurationError, readConfiguration } from "./configuration.ts";
import { jsonLog } from "./log.ts";
import { startServer } from "./start-server.ts";

const log = jsonLog((line) => process.stdout.write(line));

process.on("uncaughtExceptionMonitor", (error) => {
  log.error("the server stops, since something failed that nobody had foreseen", error);
});

try {
  const configuration = readConfiguration(process.env);
  const server = await startServer({ configuration, log });
  log.info(`Rådslag answers at ${configuration.publicUrl}, port ${String(server.port)}`);
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => {
      void server.stop().then(() => process.exit(0));
    });
  }
} catch (error) {
  if (error instanceof ConfigurationError) process.stderr.write(`${error.message}\n`);
  else log.error("the server could not start", error);
  process.exitCode = 1;
}
