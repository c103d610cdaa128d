import { expect, it } from "vitest";
import { fitNumbers } from "./fit-glsl.ts";

it.each([
  [null, [0, 0, 0]],
  [undefined, [0, 0, 0]],
  [{ chest: "tight", waist: "as-meant", hip: "loose" }, [1, 2, 3]],
  [{ chest: null, waist: "loose", hip: null }, [0, 3, 0]],
] as const)("%j is %j in the shader", (fit, numbers) => expect(fitNumbers(fit)).toEqual(numbers));
