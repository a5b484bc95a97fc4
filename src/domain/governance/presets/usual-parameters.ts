import { defaultParameters } from "#domain/benefits/default-parameters.ts";
import type { Parameter } from "#domain/governance/governing-model.ts";
import { day } from "./build-model.ts";

/** The formulas' parameters, and from what amount the large form is used. */
export const usualParameters: readonly Parameter[] = [
  ...defaultParameters,
  {
    key: "largeAmount",
    name: { sv: "Stort initiativ över", en: "Large initiative above" },
    value: 2_000_000,
    unit: "kr",
    validFrom: day("2015-01-01"),
    validTo: undefined,
    source: "Rådslags förval",
  },
];
