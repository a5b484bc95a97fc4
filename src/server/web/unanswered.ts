import type { ErrorRequestHandler, RequestHandler } from "express";
import type { Log } from "#bot/bot-dependencies.ts";

export const notFound: RequestHandler = (_request, response) => {
  response
    .status(404)
    .type("text/plain")
    .send("Sidan finns inte. Gå till startsidan. – There is no such page. Go to the start page.");
};

/** What went wrong stays in the log; the answer tells nothing about the inside. */
export const failed =
  (log: Log): ErrorRequestHandler =>
  (error: unknown, _request, response, next) => {
    if (response.headersSent) {
      next(error);
      return;
    }
    const status = statusOf(error);
    if (status >= 500) log.error("a request could not be answered", error);
    response
      .status(status)
      .type("text/plain")
      .send("Det gick inte. Försök igen om en stund. – That did not work. Try again in a while.");
  };

function statusOf(error: unknown): number {
  const status: unknown = error instanceof Error ? Reflect.get(error, "status") : undefined;
  return typeof status === "number" && status >= 400 && status < 600 ? status : 500;
}
