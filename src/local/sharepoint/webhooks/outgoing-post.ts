/** What a receiver answered, or undefined when it did not answer in time. */
export interface Reply {
  readonly status: number;
  readonly contentType: string;
  readonly body: string;
}

export type OutgoingPost = (url: string, body: string | undefined) => Promise<Reply | undefined>;

/** SharePoint waits this long for a receiver. */
const patience = 5000;

/** Posts as SharePoint's webhook service does: no redirects, five seconds. */
export const outgoingPost: OutgoingPost = async (url, body) => {
  try {
    const response = await fetch(url, {
      method: "POST",
      headers: body === undefined ? { "content-length": "0" } : { "content-type": "application/json" },
      ...(body === undefined ? {} : { body }),
      redirect: "manual",
      signal: AbortSignal.timeout(patience),
    });
    return {
      status: response.status,
      contentType: response.headers.get("content-type") ?? "",
      body: await response.text(),
    };
  } catch {
    return undefined;
  }
};
