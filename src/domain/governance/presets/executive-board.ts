import type { BodyRole } from "#domain/governance/governing-model.ts";
import { bodyRole } from "./build-model.ts";

/** Kommunstyrelsen: decides on the model itself and supervises. */
export const executiveBoard: BodyRole = bodyRole({
  key: "executiveBoard",
  name: { sv: "Kommunstyrelsen", en: "The municipal executive board" },
  purpose: {
    sv: "Leder och har uppsikt över kommunens verksamhet, och beslutar om styrmodellen.",
    en: "Leads and supervises the municipality, and decides on the governing model.",
  },
  cadence: "monthly",
});
