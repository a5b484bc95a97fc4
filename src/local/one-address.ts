import type { Service } from "#local/shared/http.ts";

/**
 * Sends browsers that came by another name of this machine, such as 127.0.0.1, to the address that sign-in and frames
 * are registered for. Programs are left alone.
 */
export function oneAddress(origin: string): Service {
  const { host } = new URL(origin);
  return ({ method, target, headers }) => {
    const isPage = method === "GET" && headers["accept"]?.includes("text/html") === true;
    const elsewhere = headers["host"] !== undefined && headers["host"] !== host;
    return Promise.resolve(
      isPage && elsewhere ? { status: 302, headers: { location: `${origin}${target}` } } : undefined,
    );
  };
}
