/** A row of SQLite as the type that its statement selects: column names in the SQL are the type's property names. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the caller's statement decides the type
export function rowOf<Row>(row: unknown): Row {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- only these stores write the tables they read
  return row as Row;
}

/** JSON that a store wrote itself. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the caller wrote the text and knows its type
export function jsonOf<Value>(text: unknown): Value {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- only these stores write the texts they read
  return JSON.parse(String(text)) as Value;
}
