import { z } from "zod";

const part = z.record(z.string(), z.unknown());

/** A part of an expected.json that holds inputs; throws where it is missing. */
export function partOf(expected: unknown, key: string): Readonly<Record<string, unknown>> {
  return part.parse(part.parse(expected)[key], { error: () => `${key} is not a part` });
}

/** The parts of a list inside an expected.json. */
export function partsOf(expected: unknown, key: string): readonly Readonly<Record<string, unknown>>[] {
  return z.array(part).parse(part.parse(expected)[key], { error: () => `${key} is not a list of parts` });
}

/** An input that must be a number. */
export function inputNumber(from: Readonly<Record<string, unknown>>, key: string): number {
  return z.number().parse(from[key], { error: () => `${key} is not a number` });
}

/** An input that must be a list of numbers. */
export function inputNumbers(from: Readonly<Record<string, unknown>>, key: string): readonly number[] {
  return z.array(z.number()).parse(from[key], { error: () => `${key} is not a list of numbers` });
}
