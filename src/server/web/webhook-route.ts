import { timingSafeEqual } from "node:crypto";
import express, { type Router } from "express";
import { z } from "zod";

const notificationSchema = z.object({
  value: z.array(z.looseObject({ clientState: z.string().nullish() })).max(100),
});

/** Compared in the same time whatever is sent. */
function isSame(sent: string, kept: string): boolean {
  const [a, b] = [Buffer.from(sent), Buffer.from(kept)];
  return a.length === b.length && timingSafeEqual(a, b);
}

/**
 * SharePoint's knock on the door. A call is not signed, so it never does more than wake the follower, which reads the
 * change log itself; how many changes there are is not believed either.
 */
export function webhookRoute(clientState: string, wake: () => void): Router {
  const router = express.Router();
  router.post(
    "/api/sharepoint-webhook",
    express.json({ limit: "64kb", type: () => true }),
    (request, response) => {
      const token = request.query["validationtoken"] ?? request.query["validationToken"];
      if (typeof token === "string" && token.length <= 1024) {
        response.type("text/plain").send(token);
        return;
      }
      const parsed = notificationSchema.safeParse(request.body);
      const isKnown =
        parsed.success && parsed.data.value.some(({ clientState: sent }) => isSame(sent ?? "", clientState));
      if (isKnown) wake();
      response.status(isKnown ? 200 : 403).end();
    },
  );
  return router;
}
