import { expect, it } from "vitest";
import { draft, idOf } from "../fixtures.ts";
import { entryDraftSchema } from "./entry.ts";

it("takes an answer about the mirror of nobody, and none that leads to a visit", () => {
  const survey = draft("survey", { place: "mirror", answer: "yes" });
  expect(entryDraftSchema.safeParse(survey).success).toBe(true);
  expect(entryDraftSchema.safeParse({ ...survey, visitId: idOf(1) }).success).toBe(false);
  const chatty = { ...survey, payload: { ...survey.payload, address: "192.0.2.7" } };
  expect(entryDraftSchema.safeParse(chatty).success).toBe(false);
});
