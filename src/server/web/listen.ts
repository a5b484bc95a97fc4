import { createServer, type RequestListener } from "node:http";

export interface Listening {
  readonly port: number;
  stop(): Promise<void>;
}

/** @param port 0 takes a free one */
export async function listen(listener: RequestListener, port: number): Promise<Listening> {
  const server = createServer(listener);
  server.requestTimeout = 30_000;
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, () => {
      server.off("error", reject);
      resolve();
    });
  });
  const address = server.address();
  return {
    port: typeof address === "object" && address !== null ? address.port : port,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}
