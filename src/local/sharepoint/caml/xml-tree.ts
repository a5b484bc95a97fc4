import { SaxesParser } from "saxes";

export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** Text directly inside the element, entities decoded. */
  readonly text: string;
}

interface GrowingElement {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly children: GrowingElement[];
  text: string;
}

/** The text is not well-formed XML with one root. */
export class MalformedXml extends Error {
  override readonly name = "MalformedXml";
}

/** @throws MalformedXml */
export function parseXml(xml: string): XmlElement {
  const top: GrowingElement = { name: "", attributes: {}, children: [], text: "" };
  const open: GrowingElement[] = [top];
  const parser = new SaxesParser({ xmlns: false });
  parser.on("error", ({ message }) => {
    throw new MalformedXml(message);
  });
  parser.on("opentag", ({ name, attributes }) => {
    const element: GrowingElement = { name, attributes, children: [], text: "" };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on("closetag", () => open.pop());
  const addText = (text: string): void => {
    const element = open.at(-1);
    if (element) element.text += text;
  };
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.write(xml.trim()).close();
  const [root] = top.children;
  if (!root) throw new MalformedXml("The document has no root element.");
  return root;
}

export const childrenNamed = (element: XmlElement, name: string): readonly XmlElement[] =>
  element.children.filter((child) => child.name === name);

export const childNamed = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element?.children.find((child) => child.name === name);

/** CAML writes booleans as TRUE and FALSE in any case. */
export const isTrue = (text: string | undefined): boolean => text?.toUpperCase() === "TRUE";
