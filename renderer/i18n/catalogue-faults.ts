import { IntlMessageFormat } from "intl-messageformat";
import { LOCALES } from "../../content/schema/locale.ts";
import type { MessageCatalogue } from "./translate.ts";

/**
 * What is wrong with a catalogue, one sentence a fault, empty if it is sound: a key that a language lacks or
 * has alone, an empty or malformed message, a message that names other values than its English sister.
 * For the tests of each page.
 */
export function catalogueFaults(catalogue: MessageCatalogue<string>): string[] {
  const keys = new Set(LOCALES.flatMap((locale) => Object.keys(catalogue[locale])));
  return Array.from(keys).flatMap((key) => faultsOfKey(key, catalogue));
}

function faultsOfKey(key: string, catalogue: MessageCatalogue<string>): string[] {
  const faults: string[] = [];
  let expected: string | undefined;
  for (const locale of LOCALES) {
    const text = catalogue[locale][key];
    if (text === undefined || text.trim() === "") {
      faults.push(`${locale}: ${key} has no text`);
      continue;
    }
    try {
      const names = Array.from(valuesOf(parse(text)))
        .sort()
        .join(", ");
      expected ??= names;
      if (names !== expected) faults.push(`${locale}: ${key} names ‹${names}›, English ‹${expected}›`);
    } catch (error) {
      faults.push(`${locale}: ${key} is malformed: ${String(error)}`);
    }
  }
  return faults;
}

type MessageElement = ReturnType<typeof parse>[number];
/** The parser's tag for plain text, the one element with a `value` that names no value. */
const LITERAL_TYPE = 0;

function tagOf(element: { readonly type: number }): number {
  return element.type;
}

function parse(text: string) {
  return new IntlMessageFormat(text, "en", undefined, { ignoreTag: true }).getAst();
}

function valuesOf(elements: readonly MessageElement[], names = new Set<string>()): Set<string> {
  for (const element of elements) {
    if (tagOf(element) !== LITERAL_TYPE && "value" in element) names.add(element.value);
    if ("options" in element) {
      for (const option of Object.values(element.options)) valuesOf(option.value, names);
    }
  }
  return names;
}
