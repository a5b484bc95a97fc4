import {
  InvalidCaml,
  type CamlComparator,
  type CamlCondition,
  type CamlFieldRef,
  type CamlLiteral,
  type CamlOrder,
  type CamlView,
} from "#local/sharepoint/caml/caml-view.ts";
import {
  childNamed,
  childrenNamed,
  isTrue,
  MalformedXml,
  parseXml,
  type XmlElement,
} from "#local/sharepoint/caml/xml-tree.ts";

/**
 * Reads a `<View>`, or a bare `<Query>` or `<Where>`. An empty text is a view without conditions.
 * @throws InvalidCaml
 */
export function parseCaml(xml: string): CamlView {
  if (xml.trim() === "") return emptyView;
  const root = wellFormed(xml);
  const query = root.name === "Query" ? root : childNamed(root, "Query");
  const where = root.name === "Where" ? root : childNamed(query, "Where");
  const condition = where?.children[0];
  const rowLimit = childNamed(root, "RowLimit");
  return {
    ...(condition ? { where: parseCondition(condition) } : {}),
    orderBy: childrenNamed(childNamed(query, "OrderBy") ?? emptyElement, "FieldRef").map(parseOrder),
    groupBy: fieldNames(childNamed(query, "GroupBy")),
    viewFields: fieldNames(childNamed(root, "ViewFields")),
    ...(rowLimit ? { rowLimit: parseRowLimit(rowLimit) } : {}),
    paged: isTrue(rowLimit?.attributes["Paged"]),
    ...(root.attributes["Scope"] === undefined ? {} : { scope: root.attributes["Scope"] }),
  };
}

const emptyView: CamlView = { orderBy: [], groupBy: [], viewFields: [], paged: false };
const emptyElement: XmlElement = { name: "", attributes: {}, children: [], text: "" };

function wellFormed(xml: string): XmlElement {
  try {
    return parseXml(xml);
  } catch (error) {
    if (error instanceof MalformedXml) throw new InvalidCaml(error.message);
    throw error;
  }
}

function parseRowLimit(element: XmlElement): number {
  const limit = Number(element.text);
  if (!Number.isInteger(limit) || limit < 0) throw new InvalidCaml(`RowLimit '${element.text}'`);
  return limit;
}

const fieldNames = (parent: XmlElement | undefined): readonly string[] =>
  childrenNamed(parent ?? emptyElement, "FieldRef").map((element) => fieldRef(element).name);

const parseOrder = (element: XmlElement): CamlOrder => ({
  field: fieldRef(element).name,
  ascending: element.attributes["Ascending"]?.toUpperCase() !== "FALSE",
});

function fieldRef(element: XmlElement): CamlFieldRef {
  const name = element.attributes["Name"];
  if (name === undefined || name === "") throw new InvalidCaml("FieldRef without Name");
  return { name, byId: isTrue(element.attributes["LookupId"]) };
}

const comparators: ReadonlySet<string> = new Set<CamlComparator>([
  "Eq",
  "Neq",
  "Gt",
  "Geq",
  "Lt",
  "Leq",
  "BeginsWith",
  "Contains",
]);
const isComparator = (name: string): name is CamlComparator => comparators.has(name);

function parseCondition(element: XmlElement): CamlCondition {
  const { name } = element;
  if (name === "And" || name === "Or") return parseJunction(element, name === "And" ? "and" : "or");
  const field = fieldRef(childNamed(element, "FieldRef") ?? emptyElement);
  if (isComparator(name)) return { kind: "compare", comparator: name, field, value: valueOf(element) };
  switch (name) {
    case "IsNull":
      return { kind: "null", field };
    case "IsNotNull":
      return { kind: "notNull", field };
    case "In":
      return { kind: "in", field, values: valuesOf(element) };
    case "Includes":
    case "NotIncludes":
      return { kind: "includes", field, value: valueOf(element), negated: name === "NotIncludes" };
    case "Membership":
      return parseMembership(element, field);
    default:
      throw new InvalidCaml(`The condition <${name}> is not known.`);
  }
}

/** And and Or take exactly two conditions; longer chains are nested. */
function parseJunction(element: XmlElement, kind: "and" | "or"): CamlCondition {
  const [left, right, ...more] = element.children;
  if (!left || !right || more.length > 0)
    throw new InvalidCaml(`<${element.name}> holds ${element.children.length} conditions instead of two.`);
  return { kind, left: parseCondition(left), right: parseCondition(right) };
}

function parseMembership(element: XmlElement, field: CamlFieldRef): CamlCondition {
  const type = element.attributes["Type"];
  if (type === "CurrentUserGroups") return { kind: "currentUserGroups", field };
  const groupId = Number(element.attributes["ID"]);
  if (type === "SPGroup" && Number.isInteger(groupId)) return { kind: "inGroup", field, groupId };
  throw new InvalidCaml(`Membership of type '${type ?? ""}' is not known.`);
}

function valuesOf(element: XmlElement): readonly CamlLiteral[] {
  const values = childrenNamed(childNamed(element, "Values") ?? emptyElement, "Value");
  if (values.length === 0) throw new InvalidCaml("In without Values");
  return values.map(parseValue);
}

function valueOf(element: XmlElement): CamlLiteral {
  const value = childNamed(element, "Value");
  if (!value) throw new InvalidCaml(`<${element.name}> without Value`);
  return parseValue(value);
}

function parseValue(element: XmlElement): CamlLiteral {
  const type = element.attributes["Type"] ?? "Text";
  if (childNamed(element, "UserID")) return { kind: "userId" };
  const withTime = isTrue(element.attributes["IncludeTimeValue"]);
  const today = childNamed(element, "Today") ?? childNamed(element, "Now");
  if (today) return { kind: "today", offsetDays: Number(today.attributes["OffsetDays"] ?? 0), withTime };
  return parseTyped(type, element.text.trim(), withTime);
}

function parseTyped(type: string, text: string, withTime: boolean): CamlLiteral {
  switch (type) {
    case "DateTime":
      return { kind: "date", text, withTime };
    case "Boolean":
      return { kind: "boolean", boolean: text === "1" || isTrue(text) };
    case "Integer":
    case "Counter":
    case "Number":
    case "Currency":
      return numberLiteral(text);
    default:
      return { kind: "text", text };
  }
}

function numberLiteral(text: string): CamlLiteral {
  const number = Number(text);
  return text === "" || Number.isNaN(number) ? { kind: "text", text } : { kind: "number", number };
}
