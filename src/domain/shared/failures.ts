/** Somebody else changed the record since it was read. */
export class ConflictError extends Error {
  override readonly name = "ConflictError";
}

/** A record with the same unique key exists already: the same thing has been sent before. */
export class DuplicateError extends Error {
  override readonly name = "DuplicateError";
}

/** The record is not there, or no longer. */
export class NotFoundError extends Error {
  override readonly name = "NotFoundError";
}

/** The person, or the app, has no right to do this. */
export class NotAllowedError extends Error {
  override readonly name = "NotAllowedError";
}

/** The sign-in has run out and could not be renewed silently. */
export class SignedOutError extends Error {
  override readonly name = "SignedOutError";
}

/** SharePoint or Teams does not answer, or asks us to wait; the same call may succeed later. */
export class UnavailableError extends Error {
  override readonly name = "UnavailableError";
  /** Seconds that the service asks us to wait, when it says. */
  readonly retryAfter: number | undefined;
  constructor(message: string, retryAfter?: number) {
    super(message);
    this.retryAfter = retryAfter;
  }
}

/** A list is not as the product needs it: a column is gone, or somebody has typed what has no meaning. */
export class ListsChangedError extends Error {
  override readonly name = "ListsChangedError";
  /** Where, for whoever mends it: a column, with list and row when they are known. */
  readonly where: string;
  constructor(where: string, message: string) {
    super(message);
    this.where = where;
  }
}
