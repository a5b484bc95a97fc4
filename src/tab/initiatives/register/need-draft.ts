import { blankInitiative } from "#domain/initiatives/blank-initiative.ts";
import {
  initiativeForms,
  origins,
  priorityClasses,
  type Initiative,
} from "#domain/initiatives/initiative.ts";
import type { InitiativeForm, Origin, PriorityClass } from "#domain/initiatives/initiative.ts";
import { needProblems, type NeedDraft } from "#domain/initiatives/need-form.ts";
import type { Instant } from "#domain/shared/calendar.ts";
import { parsePartialDate } from "#domain/shared/partial-date.ts";
import type { Problem } from "#domain/shared/problem.ts";
import { propertiesOf } from "#tab/shared/read-json.ts";
import { needTexts } from "./need-texts.ts";

export const needTextFields = [
  "title",
  "need",
  "background",
  "volumes",
  "effectsForStaff",
  "effectsForUsers",
  "expectedCosts",
  "legalReference",
  "budget",
  "startsOn",
] as const;
export type NeedTextField = (typeof needTextFields)[number];

/** A need while it is being written: everything that is typed is still text. */
export interface WrittenNeed extends Readonly<Record<NeedTextField, string>> {
  /** The row's key, made at the first keystroke: a form that is sent twice makes one row. */
  readonly key: string;
  /** Undefined until chosen: then the person's own unit counts. */
  readonly unitId: number | undefined;
  readonly otherUnitIds: readonly number[];
  readonly form: InitiativeForm;
  readonly origin: Origin | undefined;
  readonly priorityClass: PriorityClass | undefined;
  readonly isNewSystem: boolean | undefined;
  readonly isConfidential: boolean;
}

export const unwrittenNeed: WrittenNeed = {
  key: "",
  title: "",
  need: "",
  background: "",
  volumes: "",
  effectsForStaff: "",
  effectsForUsers: "",
  expectedCosts: "",
  legalReference: "",
  budget: "",
  startsOn: "",
  unitId: undefined,
  otherUnitIds: [],
  form: "project",
  origin: undefined,
  priorityClass: undefined,
  isNewSystem: undefined,
  isConfidential: false,
};

/** @returns undefined for nothing, NaN for what is no sum */
export function kronor(written: string): number | undefined {
  const digits = written.replace(/\s|kr\.?|kronor|SEK/giu, "");
  if (digits === "") return undefined;
  return /^\d{1,15}$/.test(digits) ? Number(digits) : Number.NaN;
}

/** @param ownUnitId counts until a unit is chosen */
export function needOf(written: WrittenNeed, ownUnitId: number | undefined): NeedDraft {
  const { startsOn, budget, unitId, ...rest } = written;
  return {
    ...rest,
    title: rest.title.trim(),
    need: rest.need.trim(),
    legalReference: rest.priorityClass === "law" ? rest.legalReference.trim() : "",
    unitId: unitId ?? ownUnitId,
    otherUnitIds: rest.otherUnitIds.filter((id) => id !== (unitId ?? ownUnitId)),
    budget: kronor(budget),
    startsOn: startsOn.trim() === "" ? undefined : parsePartialDate(startsOn),
  };
}

export function writtenProblems(written: WrittenNeed, ownUnitId: number | undefined): readonly Problem[] {
  const need = needOf(written, ownUnitId);
  const problems = needProblems(need).filter(({ field }) => field !== "budget" || !Number.isNaN(need.budget));
  const { sv, en } = needTexts;
  return [
    ...problems,
    ...(Number.isNaN(need.budget) ? [{ field: "budget", text: { sv: sv.badBudget, en: en.badBudget } }] : []),
    ...(written.startsOn.trim() !== "" && need.startsOn === undefined
      ? [{ field: "startsOn", text: { sv: sv.badDate, en: en.badDate } }]
      : []),
  ];
}

/** The row that registering a need adds. */
export function initiativeOf(need: NeedDraft, ownerId: number | undefined, now: Instant): Initiative {
  return {
    ...blankInitiative,
    ...need,
    ownerId,
    statedStatus: "idea",
    statedAt: now,
    status: "idea",
  };
}

/** Reads what was kept on the device; what an older form kept otherwise is left out. */
export function readWrittenNeed(kept: unknown): WrittenNeed | undefined {
  const value = propertiesOf(kept);
  const text = (field: string): string => {
    const found = value.get(field);
    return typeof found === "string" ? found : "";
  };
  const one = <Option extends string>(options: readonly Option[], field: string): Option | undefined =>
    options.find((option) => option === value.get(field));
  const otherUnitIds: unknown = value.get("otherUnitIds");
  const unitId = value.get("unitId");
  const isNewSystem = value.get("isNewSystem");
  if (text("key") === "") return undefined;
  return {
    ...unwrittenNeed,
    ...Object.fromEntries(needTextFields.map((field) => [field, text(field)])),
    key: text("key"),
    unitId: isNumber(unitId) ? unitId : undefined,
    otherUnitIds: Array.isArray(otherUnitIds) ? otherUnitIds.filter(isNumber) : [],
    form: one(initiativeForms, "form") ?? "project",
    origin: one(origins, "origin"),
    priorityClass: one(priorityClasses, "priorityClass"),
    isNewSystem: typeof isNewSystem === "boolean" ? isNewSystem : undefined,
  };
}

const isNumber = (found: unknown): found is number => typeof found === "number";
