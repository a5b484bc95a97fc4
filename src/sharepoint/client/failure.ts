import {
  ConflictError,
  DuplicateError,
  ListsChangedError,
  NotAllowedError,
  NotFoundError,
  SignedOutError,
  UnavailableError,
} from "#domain/shared/failures.ts";
import { asObject } from "./answers.ts";

/** SharePoint refused for a reason that the product has no word for: a fault in the product or in the site's lists. */
export class SharePointError extends Error {
  override readonly name = "SharePointError";
  /** The number in `odata.error.code`: `-2147024860`; empty when the answer had none. */
  readonly code: string;
  readonly status: number;
  constructor(message: string, code: string, status: number) {
    super(message);
    this.code = code;
    this.status = status;
  }
}

/** SharePoint has no time for the request and has done nothing: it may be sent again later, whatever it is. */
export class RefusedError extends UnavailableError {}

/** The query would touch more than 5,000 rows. */
export const thresholdCode = "-2147024860";

/** What SharePoint says when a column that the product reads or writes is gone. */
const missingColumn =
  /(?:field or property|The property|The query to field|Column) '([^']+)' (?:does not exist|is not valid)/;

type Make = (message: string) => Error;
const conflict: Make = (message) => new ConflictError(message);
const notAllowed: Make = (message) => new NotAllowedError(message);
const notFound: Make = (message) => new NotFoundError(message);
const signedOut: Make = (message) => new SignedOutError(message);

/** The code says what is wrong: most refusals of content come as status 500. */
const byCode: Readonly<Record<string, Make>> = {
  "-2130575169": (message) => new DuplicateError(message),
  "-2130575338": notFound,
  "-2130575305": conflict,
  "-2147024891": notAllowed,
};

/** For answers whose code says nothing (`-1`) or that have none. */
const byStatus: Readonly<Record<number, Make>> = {
  401: signedOut,
  403: notAllowed,
  404: notFound,
  412: conflict,
};

const refused = new Set([429, 503]);
/** A gateway gave up: SharePoint may have done what was asked. */
const lost = new Set([408, 502, 504]);

/** @param retryAfter seconds that the service asks us to wait */
export function failureOf(status: number, body: string, retryAfter?: number): Error {
  const { code, message } = readError(body);
  const said = message === "" ? `SharePoint answered ${status}` : message;
  if (refused.has(status)) return new RefusedError(said, retryAfter);
  if (lost.has(status)) return new UnavailableError(said, retryAfter);
  const column = missingColumn.exec(message)?.[1];
  if (column !== undefined) return new ListsChangedError(column, message);
  const make = byCode[code] ?? byStatus[status];
  return make ? make(said) : new SharePointError(said, code, status);
}

/** `{"odata.error":{"code":"-2130575338, System.ArgumentException","message":{"value":"…"}}}`, or `error` for `odata.error`. */
function readError(body: string): { readonly code: string; readonly message: string } {
  const outer = asObject(parse(body));
  const error = asObject(outer?.["odata.error"] ?? outer?.["error"]);
  const { code, message } = { code: error?.["code"], message: asObject(error?.["message"])?.["value"] };
  return {
    code: typeof code === "string" ? (code.split(",")[0] ?? "").trim() : "",
    message: typeof message === "string" ? message : "",
  };
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

/** What PnPjs says of a batch whose answer is none, such as a proxy's page. */
const unreadable =
  /^(Invalid (response|status)|Unexpected end of input|Could not properly parse|Cannot read)/;

/** Turns the errors of PnPjs's own parsers, which only its batches still use, into ours. */
export async function toFailure(error: unknown): Promise<unknown> {
  const response = asObject(error)?.["response"];
  if (response instanceof Response && !response.bodyUsed)
    return failureOf(response.status, await response.text());
  if (error instanceof Error && unreadable.test(error.message))
    return new UnavailableError(`The answer to a batch cannot be read: ${error.message}`);
  return error;
}
