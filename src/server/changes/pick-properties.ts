/** A record of some of a row's properties. */
export function pickProperties<Row extends object, Property extends keyof Row>(
  row: Row,
  properties: readonly Property[],
): Pick<Row, Property> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- built from the same names as the type
  return Object.fromEntries(properties.map((name) => [name, row[name]])) as Pick<Row, Property>;
}
