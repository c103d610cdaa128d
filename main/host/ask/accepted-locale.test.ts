import { expect, it } from "vitest";
import { acceptedLocale } from "./accepted-locale.ts";

it.each([
  ["fr-FR,fr;q=0.9,en;q=0.8", "fr"],
  ["it-IT,it;q=0.9,de-CH;q=0.7,en;q=0.3", "de"],
  ["en;q=0.2, DE;q=0.9", "de"],
  ["fr;q=0, en;q=0.1", "en"],
  ["fr;q=x", "en"],
  ["*", "en"],
  ["", "en"],
  [undefined, "en"],
  [`${"x,".repeat(1_000)}de`, "en"],
] as const)("reads %s as %s", (header, locale) => {
  expect(acceptedLocale(header, "en")).toBe(locale);
});
