import { z } from "zod";

/** A part of an expected.json, of which a case reads its inputs. */
export type GoldenPart = Readonly<Record<string, unknown>>;

const part = z.record(z.string(), z.unknown());

/** A part inside an expected.json; this and the others throw where the file has nothing of the kind. */
export function partOf(expected: unknown, key: string): GoldenPart {
  return read(expected, key, part, "a part");
}

/** A list of parts. */
export function partsOf(expected: unknown, key: string): readonly GoldenPart[] {
  return read(expected, key, z.array(part), "a list of parts");
}

/** An input that must be a number. */
export function inputNumber(from: GoldenPart, key: string): number {
  return read(from, key, z.number(), "a number");
}

/** An input that must be a list of numbers. */
export function inputNumbers(from: GoldenPart, key: string): readonly number[] {
  return read(from, key, z.array(z.number()), "a list of numbers");
}

function read<T>(from: unknown, key: string, schema: z.ZodType<T>, kind: string): T {
  const value: unknown = Reflect.get(Object(from), key);
  const checked = schema.safeParse(value);
  if (!checked.success) throw new Error(`${key} is not ${kind}`);
  return checked.data;
}
