import { XMLParser, XMLValidator } from "fast-xml-parser";
import { fail, type Result, succeed } from "../../../main/base/result.ts";
import { MAX_XML_DEPTH, scanXml } from "./scan-xml.ts";

/** Longest XML that is read, characters. */
export const MAX_XML_LENGTH = 8_000_000;

/** An element. Names come without their prefix (`smil:seq` is `seq`), attributes with it (`xml:id`). */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** Its own text, without that of the elements in it. */
  readonly text: string;
}

type Ordered = Readonly<Record<string, unknown>>;
const ATTRIBUTES = ":@";
const TEXT = "#text";

/**
 * The root of an XML document. Refused: broken XML, with line and column; a DTD of its own (entities can grow a small
 * document without end). A DTD that is only named is passed over and never fetched.
 */
export function readXml(text: string): Result<XmlElement, "broken" | "unsafe" | "too-large"> {
  if (text.length > MAX_XML_LENGTH)
    return fail("too-large", `The XML is longer than ${MAX_XML_LENGTH} characters.`);
  const bare = scanXml(text.replace(/^\uFEFF/, ""));
  if (!bare.ok) return bare;
  try {
    const valid = XMLValidator.validate(bare.value, { allowBooleanAttributes: true });
    if (valid !== true) {
      const { line, col, msg } = valid.err;
      return fail(
        "broken",
        `The XML is broken at line ${line}${typeof col === "number" ? `, column ${col}` : ""}: ${msg}`,
      );
    }
    const parsed: unknown = new XMLParser({
      preserveOrder: true,
      ignoreAttributes: false,
      attributeNamePrefix: "",
      allowBooleanAttributes: true,
      trimValues: false,
      parseTagValue: false,
      parseAttributeValue: false,
      htmlEntities: true,
      ignoreDeclaration: true,
      ignorePiTags: true,
      maxNestedTags: MAX_XML_DEPTH + 2,
    }).parse(bare.value);
    const roots = Array.isArray(parsed) ? parsed.filter(isElement) : [];
    const [root, ...others] = roots.map(elementOf);
    if (root === undefined || others.length > 0)
      return fail("broken", "The XML needs one element around all others.");
    return succeed(root);
  } catch (error) {
    return fail(
      "broken",
      `The XML cannot be read: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

function isElement(node: unknown): node is Ordered {
  return typeof node === "object" && node !== null && !(TEXT in node);
}

function elementOf(node: Ordered): XmlElement {
  const [name = ""] = Object.keys(node).filter((key) => key !== ATTRIBUTES);
  const inner = node[name];
  const nodes: readonly unknown[] = Array.isArray(inner) ? inner : [];
  const attributes = node[ATTRIBUTES];
  return {
    name: name.replace(/^.*:/, ""),
    attributes: new Map(
      Object.entries(attributes ?? {}).map(([key, value]) => [
        key,
        String(value === true ? "" : value).trim(),
      ]),
    ),
    children: nodes.filter(isElement).map(elementOf),
    text: nodes.flatMap(textOf).join("").trim(),
  };
}

function textOf(node: unknown): readonly string[] {
  return typeof node === "object" && node !== null && TEXT in node ? [String(node[TEXT])] : [];
}

/** The first child of a name. */
export function childOf(element: XmlElement, name: string): XmlElement | undefined {
  return element.children.find((child) => child.name === name);
}
