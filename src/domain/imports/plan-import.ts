import { blankInitiative } from "#domain/initiatives/blank-initiative.ts";
import type { Initiative } from "#domain/initiatives/initiative.ts";
import type { Unit } from "#domain/organisation/unit.ts";
import type { Instant } from "#domain/shared/calendar.ts";
import type { Text } from "#domain/shared/language.ts";
import type { Stored } from "#domain/shared/stored.ts";
import type { Sheet, SheetRow } from "./find-header.ts";
import type { ImportMapping } from "./import-mapping.ts";
import { readRow, type RowValues, type Unreadable } from "./read-row.ts";

/** One thing in the file that could not be read, where it stands, and what becomes of it. */
export interface RowProblem {
  readonly row: number;
  readonly field: Unreadable["field"] | "row";
  readonly written: string;
  readonly text: Text;
}

/** A new initiative whose unit may itself be new. */
export interface PlannedAddition {
  readonly row: number;
  readonly unitKey: string | undefined;
  readonly initiative: Omit<Initiative, "unitId">;
}

export interface PlannedUpdate {
  readonly row: number;
  readonly current: Stored<Initiative>;
  readonly unitKey: string | undefined;
  /** Only what differs. */
  readonly changes: Partial<Omit<Initiative, "unitId">>;
}

/** What an import would do, before it does anything. */
export interface ImportPlan {
  readonly rows: number;
  readonly additions: readonly PlannedAddition[];
  readonly updates: readonly PlannedUpdate[];
  readonly unchanged: number;
  readonly newUnits: readonly Unit[];
  readonly problems: readonly RowProblem[];
  /** Initiatives of the same register that the file no longer has: they are kept and only named here. */
  readonly notInFile: readonly Stored<Initiative>[];
}

export interface ImportInput {
  readonly sheet: Sheet;
  readonly mapping: ImportMapping;
  readonly existing: readonly Stored<Initiative>[];
  readonly units: readonly Stored<Unit>[];
  readonly now: Instant;
}

/** Reads every row and compares it with what is kept; nothing is deleted, and a row is found again by its key. */
export function planImport(input: ImportInput): ImportPlan {
  const known = knownInitiatives(input);
  const units = new UnitFinder(input.units);
  const seen = new Map<string, number>();
  const found = new Set<number>();
  const plan = {
    additions: [] as PlannedAddition[],
    updates: [] as PlannedUpdate[],
    unchanged: 0,
    problems: [] as RowProblem[],
  };
  for (const row of input.sheet.rows) {
    const { values, unreadable } = readRow(cellReader(input.sheet, row), input.mapping);
    plan.problems.push(...unreadable.map((each) => ({ ...each, row: row.number })));
    const identity = identityOf(values);
    const refusal = refusalOf(values, seen.get(identity));
    if (refusal) {
      plan.problems.push({ row: row.number, field: "row", written: values.title ?? "", text: refusal });
      continue;
    }
    seen.set(identity, row.number);
    const unitKey = units.keyOf(values.unit);
    const current = known(values, identity);
    if (current === undefined) {
      plan.additions.push({ row: row.number, unitKey, initiative: added(values, identity, input) });
      continue;
    }
    found.add(current.id);
    const changes = changesOf(current, values, input.now);
    const isOtherUnit = unitKey !== undefined && units.idOf(unitKey) !== current.unitId;
    if (Object.keys(changes).length === 0 && !isOtherUnit) plan.unchanged += 1;
    else plan.updates.push({ row: row.number, current, unitKey: isOtherUnit ? unitKey : undefined, changes });
  }
  return {
    ...plan,
    rows: input.sheet.rows.length,
    newUnits: units.added(),
    notInFile: input.existing.filter(
      ({ id, sourceRegister }) =>
        sourceRegister !== "" && sourceRegister === input.mapping.register && !found.has(id),
    ),
  };
}

function cellReader(sheet: Sheet, row: SheetRow): (heading: string) => string {
  return (heading) => row.cells[sheet.header.indexOf(heading)] ?? "";
}

/** What tells one row of a file from another: its key, its id in the source, else unit and title together. */
const identityOf = ({ key, sourceKey, unit, title }: RowValues): string =>
  key ?? sourceKey ?? `${unit ?? ""}/${title ?? ""}`;

function refusalOf({ title }: RowValues, firstRow: number | undefined): Text | undefined {
  if (title === undefined)
    return { sv: "Raden saknar rubrik och tas inte med.", en: "The row has no title and is left out." };
  if (title.length > 255)
    return {
      sv: "Rubriken är längre än 255 tecken. Korta den i filen; raden tas inte med.",
      en: "The title is longer than 255 characters. Shorten it in the file; the row is left out.",
    };
  return firstRow === undefined
    ? undefined
    : {
        sv: `Raden har samma id som rad ${firstRow} och tas inte med.`,
        en: `The row has the same id as row ${firstRow} and is left out.`,
      };
}

function knownInitiatives({ existing, mapping }: ImportInput) {
  const byKey = new Map(existing.map((each) => [each.key, each]));
  const bySource = new Map(
    existing
      .filter((each) => each.sourceRegister !== "")
      .map((each) => [`${each.sourceRegister}\n${each.sourceKey}`, each]),
  );
  return (values: RowValues, identity: string): Stored<Initiative> | undefined =>
    (values.key === undefined ? undefined : byKey.get(values.key)) ??
    bySource.get(`${mapping.register}\n${identity}`);
}

/** Finds a unit by key, short name or name; a name that nobody has becomes a new unit. */
class UnitFinder {
  readonly #ids = new Map<string, number>();
  readonly #keys = new Map<string, string>();
  readonly #added: Unit[] = [];

  constructor(units: readonly Stored<Unit>[]) {
    for (const unit of units) {
      this.#ids.set(unit.key, unit.id);
      for (const name of [unit.key, unit.shortName, unit.name])
        this.#keys.set(name.toLocaleLowerCase("sv"), unit.key);
    }
  }

  keyOf(name: string | undefined): string | undefined {
    if (name === undefined) return undefined;
    const wanted = name.toLocaleLowerCase("sv");
    const known = this.#keys.get(wanted);
    if (known !== undefined) return known;
    const key = `import-${wanted
      .normalize("NFD")
      .replace(/\p{M}/gu, "")
      .replace(/[^a-z0-9]+/g, "-")}`.slice(0, 60);
    this.#keys.set(wanted, key);
    this.#added.push({
      key,
      name,
      shortName: name,
      kind: "administration",
      managerId: undefined,
      isCentral: false,
      strategistId: undefined,
      means: undefined,
      result: undefined,
    });
    return key;
  }

  idOf(key: string): number | undefined {
    return this.#ids.get(key);
  }

  added(): readonly Unit[] {
    return this.#added;
  }
}

function added(
  values: RowValues,
  identity: string,
  { mapping, now }: ImportInput,
): Omit<Initiative, "unitId"> {
  const { unit: _unit, key, sourceKey: _sourceKey, ...rest } = values;
  const statedStatus = rest.statedStatus ?? "unstated";
  const { unitId: _unitId, ...blank } = blankInitiative;
  return {
    ...blank,
    ...rest,
    title: rest.title ?? "",
    key: key ?? `${mapping.register}:${identity}`.slice(0, 255),
    statedStatus,
    statedAt: now,
    status: statedStatus,
    score: undefined,
    sourceRegister: mapping.register,
    sourceKey: identity.slice(0, 255),
  };
}

/** The row's values that differ from what is kept; status is compared with where the initiative stands today. */
function changesOf(
  current: Stored<Initiative>,
  values: RowValues,
  now: Instant,
): Partial<Omit<Initiative, "unitId">> {
  const { unit: _unit, key: _key, sourceKey: _sourceKey, statedStatus, ...rest } = values;
  const changes: Record<string, unknown> = {};
  for (const [property, value] of Object.entries(rest))
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- RowValues has properties of Initiative
    if (current[property as keyof Initiative] !== value) changes[property] = value;
  if (statedStatus !== undefined && statedStatus !== current.status)
    Object.assign(changes, { statedStatus, statedAt: now });
  return changes;
}
