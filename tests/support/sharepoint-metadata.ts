import { readFileSync } from "node:fs";
import { SaxesParser } from "saxes";

interface TypeDescription {
  readonly base: string | undefined;
  /** Name and Edm type; "navigation" for what must be expanded. */
  readonly properties: Map<string, string>;
}

/** The properties of each OData type in SharePoint Online's $metadata, as the package gd-sprest-def keeps it. */
export function sharePointProperties(): (type: string) => ReadonlyMap<string, string> {
  const types = new Map<string, TypeDescription>();
  let namespace = "";
  let current: TypeDescription | undefined;
  const parser = new SaxesParser();
  parser.on("opentag", ({ name, attributes }) => {
    if (name === "Schema") namespace = attributes["Namespace"] ?? "";
    if (name === "EntityType" || name === "ComplexType") {
      current = { base: attributes["BaseType"], properties: new Map() };
      const full = `${namespace}.${attributes["Name"] ?? ""}`;
      if (!types.has(full)) types.set(full, current);
    }
    if (name === "Property") current?.properties.set(attributes["Name"] ?? "", attributes["Type"] ?? "");
    if (name === "NavigationProperty") current?.properties.set(attributes["Name"] ?? "", "navigation");
  });
  const file = new URL("../../node_modules/gd-sprest-def/metadata.xml", import.meta.url);
  parser.write(readFileSync(file, "utf8")).close();
  const all = (type: string): Map<string, string> => {
    const found = types.get(type);
    if (!found) throw new Error(`SharePoint's $metadata has no type ${type}`);
    return new Map([...(found.base === undefined ? [] : all(found.base)), ...found.properties]);
  };
  return all;
}

const jsonTypes: Readonly<Record<string, string>> = {
  "Edm.String": "string",
  "Edm.Boolean": "boolean",
  "Edm.Int32": "number",
  "Edm.Double": "number",
  // Numbers that JavaScript cannot hold exactly are written as text.
  "Edm.Int64": "string",
  "Edm.Guid": "string",
  "Edm.DateTime": "string",
};

/** Whether a value of a reply suits its Edm type; null suits all. */
export function suits(edmType: string, value: unknown): boolean {
  if (value === null) return true;
  if (edmType.startsWith("Collection(")) return Array.isArray(value);
  const expected = jsonTypes[edmType];
  return expected === undefined ? true : typeof value === expected;
}
