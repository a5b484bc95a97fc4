import {
  initiativeForms,
  origins,
  priorityClasses,
  type InitiativeForm,
  type Origin,
  type PriorityClass,
} from "#domain/initiatives/initiative.ts";
import { propertiesOf } from "#tab/shared/read-json.ts";

export const needTextFields = [
  "title",
  "need",
  "background",
  "volumes",
  "effectsForStaff",
  "effectsForUsers",
  "expectedCosts",
  "purpose",
  "risks",
  "followUp",
  "preStudy",
  "legalReference",
  "budget",
  "startsOn",
  "endsOn",
  "savedVolume",
  "savedMinutes",
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
  /** Answers to the model's questions as they are written, by question key; `yes` and `no` where that is asked. */
  readonly answers: Readonly<Record<string, string>>;
  /** Per cent by unit number; empty until somebody has changed the proposal. */
  readonly shares: Readonly<Record<string, string>>;
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
  purpose: "",
  risks: "",
  followUp: "",
  preStudy: "",
  legalReference: "",
  budget: "",
  startsOn: "",
  endsOn: "",
  savedVolume: "",
  savedMinutes: "",
  unitId: undefined,
  otherUnitIds: [],
  form: "project",
  origin: undefined,
  priorityClass: undefined,
  isNewSystem: undefined,
  answers: {},
  shares: {},
  isConfidential: false,
};

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
    answers: textsByName(value.get("answers")),
    shares: textsByName(value.get("shares")),
  };
}

const isNumber = (found: unknown): found is number => typeof found === "number";

const textsByName = (found: unknown): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...propertiesOf(found)].filter((entry): entry is [string, string] => typeof entry[1] === "string"),
  );
