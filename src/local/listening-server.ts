import { createServer, type RequestListener, type Server } from "node:http";
import { createServer as createSecureServer, type Server as SecureServer } from "node:https";
import type { SelfSigned } from "#local/entra/self-signed.ts";

export interface ListeningServer {
  readonly port: number;
  /** Ends open connections too. */
  stop(): Promise<void>;
}

/** Only this machine is served: nobody needs a password to sign in here. */
const thisMachine = "127.0.0.1";

/** @param secured serves https with that certificate */
export function listeningServer(
  port: number,
  listener: RequestListener,
  secured?: SelfSigned,
): Promise<ListeningServer> {
  const server: Server | SecureServer = secured
    ? createSecureServer({ key: secured.key, cert: secured.certificate }, listener)
    : createServer(listener);
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, thisMachine, () => {
      const address = server.address();
      resolve({
        port: typeof address === "object" && address ? address.port : port,
        stop: () => stop(server),
      });
    });
  });
}

function stop(server: Server | SecureServer): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
    server.closeAllConnections();
  });
}
