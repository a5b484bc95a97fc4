/** A call of a tab, as teams-js posts it to its parent window. */
export interface HostRequest {
  readonly id: number;
  readonly uuidAsString?: string;
  readonly func: string;
  readonly args: readonly unknown[];
  /** Payload of `nestedAppAuth.execute`, a JSON string. */
  readonly data?: string;
}

export interface HostReply {
  readonly id: number;
  readonly uuidAsString?: string;
  readonly args: readonly unknown[];
}

export interface HostEvent {
  readonly func: string;
  readonly args: readonly unknown[];
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null;

/** @returns undefined for messages of something other than teams-js */
export function readHostRequest(message: unknown): HostRequest | undefined {
  if (!isRecord(message) || typeof message["id"] !== "number" || typeof message["func"] !== "string") {
    return undefined;
  }
  const { id, func, args, uuidAsString, data } = message;
  return {
    id,
    func,
    args: Array.isArray(args) ? args : [],
    ...(typeof uuidAsString === "string" && { uuidAsString }),
    ...(typeof data === "string" && { data }),
  };
}

/** Both ids are echoed: teams-js finds the call by its uuid, older versions by number. */
export const hostReply = ({ id, uuidAsString }: HostRequest, args: readonly unknown[]): HostReply => ({
  id,
  ...(uuidAsString !== undefined && { uuidAsString }),
  args,
});
