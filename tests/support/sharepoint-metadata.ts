import { readFileSync } from "node:fs";
import { SaxesParser } from "saxes";

interface TypeDescription {
  readonly base: string | undefined;
  readonly properties: Set<string>;
}

/** The properties of each OData type in SharePoint Online's $metadata, as the package gd-sprest-def keeps it. */
export function sharePointProperties(): (type: string) => ReadonlySet<string> {
  const types = new Map<string, TypeDescription>();
  let namespace = "";
  let current: TypeDescription | undefined;
  const parser = new SaxesParser();
  parser.on("opentag", ({ name, attributes }) => {
    if (name === "Schema") namespace = attributes["Namespace"] ?? "";
    if (name === "EntityType" || name === "ComplexType") {
      current = { base: attributes["BaseType"], properties: new Set() };
      const full = `${namespace}.${attributes["Name"] ?? ""}`;
      if (!types.has(full)) types.set(full, current);
    }
    if (name === "Property" || name === "NavigationProperty")
      current?.properties.add(attributes["Name"] ?? "");
  });
  const file = new URL("../../node_modules/gd-sprest-def/metadata.xml", import.meta.url);
  parser.write(readFileSync(file, "utf8")).close();
  const all = (type: string): Set<string> => {
    const found = types.get(type);
    if (!found) throw new Error(`SharePoint's $metadata has no type ${type}`);
    return new Set([...found.properties, ...(found.base === undefined ? [] : all(found.base))]);
  };
  return all;
}
