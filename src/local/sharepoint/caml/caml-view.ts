/**
 * CAML as the SharePoint services read it: what is wanted from a list, already parsed.
 * Source: Microsoft's CAML schema reference ("View schema", "Query schema").
 */
export interface CamlView {
  readonly where?: CamlCondition;
  readonly orderBy: readonly CamlOrder[];
  readonly groupBy: readonly string[];
  readonly viewFields: readonly string[];
  readonly rowLimit?: number;
  /** Whether the answer may be continued after `rowLimit` rows. */
  readonly paged: boolean;
  /** `Scope="RecursiveAll"` also returns folders. */
  readonly scope?: string;
}

export interface CamlOrder {
  readonly field: string;
  readonly ascending: boolean;
}

export interface CamlFieldRef {
  readonly name: string;
  /** Compare the id of a person or lookup instead of its text. */
  readonly byId: boolean;
}

export type CamlLiteral =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number"; readonly number: number }
  | { readonly kind: "boolean"; readonly boolean: boolean }
  /** A date; without `withTime` only its calendar day in the site's time zone counts. */
  | { readonly kind: "date"; readonly text: string; readonly withTime: boolean }
  | { readonly kind: "today"; readonly offsetDays: number; readonly withTime: boolean }
  | { readonly kind: "userId" };

export type CamlComparator = "Eq" | "Neq" | "Gt" | "Geq" | "Lt" | "Leq" | "BeginsWith" | "Contains";

export type CamlCondition =
  | { readonly kind: "and" | "or"; readonly left: CamlCondition; readonly right: CamlCondition }
  | { readonly kind: "null" | "notNull"; readonly field: CamlFieldRef }
  | {
      readonly kind: "compare";
      readonly comparator: CamlComparator;
      readonly field: CamlFieldRef;
      readonly value: CamlLiteral;
    }
  | { readonly kind: "in"; readonly field: CamlFieldRef; readonly values: readonly CamlLiteral[] }
  | {
      readonly kind: "includes";
      readonly field: CamlFieldRef;
      readonly value: CamlLiteral;
      readonly negated: boolean;
    }
  /** The person in the column is a member of the group, or the group in the column is one of the current user's. */
  | { readonly kind: "inGroup"; readonly field: CamlFieldRef; readonly groupId: number }
  | { readonly kind: "currentUserGroups"; readonly field: CamlFieldRef };

/** The CAML cannot be read or means nothing here. */
export class InvalidCaml extends Error {
  override readonly name = "InvalidCaml";
}

/** Every column that the query itself needs, without the columns that are only shown. */
export function queriedFields(view: CamlView): readonly string[] {
  const names = new Set<string>([...view.orderBy.map(({ field }) => field), ...view.groupBy]);
  if (view.where) for (const name of conditionFields(view.where)) names.add(name);
  return [...names];
}

export function conditionFields(condition: CamlCondition): readonly string[] {
  return "left" in condition
    ? [...conditionFields(condition.left), ...conditionFields(condition.right)]
    : [condition.field.name];
}
