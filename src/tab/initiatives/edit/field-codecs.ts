import {
  evidences,
  fundings,
  initiativeForms,
  priorityClasses,
  type Initiative,
} from "#domain/initiatives/initiative.ts";
import type { CostShare } from "#domain/money/cost-split.ts";
import type { StaticField } from "./edited-field-names.ts";
import { numberIn } from "./number-in.ts";

/** A field of an initiative as text in a form, and back. */
interface Codec {
  readonly read: (initiative: Initiative) => string;
  readonly write: (text: string) => Partial<Initiative>;
}

type Named<Value> = {
  [Name in keyof Initiative]: Initiative[Name] extends Value ? Name : never;
}[keyof Initiative];

const text = (name: Named<string>): Codec => ({
  read: (initiative) => initiative[name],
  write: (written) => ({ [name]: written }),
});
const person = (name: Named<number | undefined>): Codec => ({
  read: (initiative) => String(initiative[name] ?? ""),
  write: (written) => ({ [name]: numberIn(written) }),
});
const choice = (name: Named<string | undefined>, options: readonly string[]): Codec => ({
  read: (initiative) => initiative[name] ?? "",
  write: (written) => ({ [name]: options.find((option) => option === written) }),
});
const numbers = (name: "otherUnitIds" | "reviewerIds" | "replacesIds"): Codec => ({
  read: (initiative) => initiative[name].join(","),
  write: (written) => ({ [name]: numbersIn(written) }),
});

/** Numbers of records with commas between, as the form keeps them. */
export const numbersIn = (written: string): readonly number[] =>
  written === "" ? [] : written.split(",").map(Number);

/** Shares as the form keeps them: `2=60;3=40`; a share that is no number is left out. */
export const sharesIn = (written: string): readonly CostShare[] =>
  written.split(";").flatMap((part) => {
    const [unit = "", share = ""] = part.split("=");
    const percent = numberIn(share);
    return unit === "" || percent === undefined ? [] : [{ unitId: Number(unit), percent }];
  });

export const textOfShares = (
  shares: readonly { readonly unitId: number; readonly percent: number | string }[],
): string => shares.map(({ unitId, percent }) => `${String(unitId)}=${String(percent)}`).join(";");

export const fieldCodecs: Readonly<Record<StaticField, Codec>> = {
  title: text("title"),
  need: text("need"),
  background: text("background"),
  volumes: text("volumes"),
  effectsForStaff: text("effectsForStaff"),
  effectsForUsers: text("effectsForUsers"),
  expectedCosts: text("expectedCosts"),
  recordNumber: text("recordNumber"),
  purpose: text("purpose"),
  risks: text("risks"),
  followUp: text("followUp"),
  preStudy: text("preStudy"),
  legalReference: text("legalReference"),
  ownerId: person("ownerId"),
  projectLeadId: person("projectLeadId"),
  changeLeadId: person("changeLeadId"),
  benefitOwnerId: person("benefitOwnerId"),
  unitId: person("unitId"),
  budget: person("budget"),
  systemId: person("systemId"),
  reviewerIds: numbers("reviewerIds"),
  otherUnitIds: numbers("otherUnitIds"),
  replacesIds: numbers("replacesIds"),
  form: {
    read: ({ form }) => form,
    write: (written) => ({ form: initiativeForms.find((form) => form === written) ?? "project" }),
  },
  priorityClass: choice("priorityClass", priorityClasses),
  funding: choice("funding", fundings),
  purposeAndGoals: choice("purposeAndGoals", evidences),
  benefitCalculation: choice("benefitCalculation", evidences),
  riskAnalysis: choice("riskAnalysis", evidences),
  evaluation: choice("evaluation", evidences),
  isFocused: {
    read: ({ isFocused }) => (isFocused ? "yes" : ""),
    write: (written) => ({ isFocused: written === "yes" }),
  },
  costSplit: {
    read: ({ costSplit }) => textOfShares(costSplit),
    write: (written) => ({ costSplit: sharesIn(written) }),
  },
};
