import { defaultParameters } from "#domain/benefits/default-parameters.ts";
import type { Parameter } from "#domain/governance/governing-model.ts";
import { day } from "./build-model.ts";

/** The formulas' parameters, from what amount the large form is used, and the share of change that is aimed at [A-192, X-014]. */
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
  {
    key: "changeShare",
    name: {
      sv: "Timmar för ändrat arbetssätt, andel att sikta på",
      en: "Hours for changing ways of working, share to aim at",
    },
    value: 0.8,
    unit: "andel",
    validFrom: day("2018-12-13"),
    validTo: undefined,
    source: "PwC, Örebro kommun 2018-12-13, avsnitt 4.4.1: 20 % teknik och 80 % beteende",
  },
];
