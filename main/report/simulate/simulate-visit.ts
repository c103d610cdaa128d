import type { Product, Variant } from "../../../content/schema/product.ts";
import type { Chance } from "../../base/chance.ts";
import type { Answer } from "../../ledger/schema/shopper-request.ts";
import type { SurveyAnswer } from "../../ledger/schema/survey.ts";
import { type TimedDraft, timed } from "./timed-draft.ts";

type Wanted = readonly (readonly [Product, number])[];
interface Choice {
  readonly product: Product;
  readonly variant: Variant;
}

/** Nobody stays longer. */
const MAX_GARMENTS_OF_A_VISIT = 6;

/** One made-up visit that begins at an instant, its entries in order of time. */
export function simulateVisit(beginAtMs: number, wanted: Wanted, chance: Chance): TimedDraft[] {
  const visitId = chance.id();
  const entries: TimedDraft[] = [];
  let atMs = beginAtMs;
  const pass = (medianMs: number): number => (atMs += Math.max(400, chance.around(medianMs, 0.6)));
  const by = chance.pick([
    ["touch", 81],
    ["scan", 16],
    ["keyboard", 3],
  ] as const);
  const locale = chance.pick([
    ["de", 70],
    ["en", 22],
    ["fr", 8],
  ] as const);

  entries.push(timed(atMs, "visit-begin", { by, locale }, { visitId }));
  entries.push(timed(pass(3_000), "interact", { control: "start" }, { visitId }));
  const garments = chance.happens(0.87) ? Math.min(MAX_GARMENTS_OF_A_VISIT, 1 + chance.times(1.5)) : 0;
  let last: Choice | null = null;
  for (let garment = 0; garment < garments; garment++) {
    const choice = choose(wanted, chance);
    const subject = { visitId, productId: choice.product.productId, variantId: choice.variant.variantId };
    const { colourId, gtin } = choice.variant;
    if (chance.happens(garment === 0 && by === "scan" ? 1 : 0.2))
      entries.push(
        timed(pass(6_000), "scan", { deviceKind: "hid-scanner", known: true, code: gtin }, subject),
      );
    else entries.push(timed(pass(6_000), "interact", { control: "choose-garment" }, { visitId }));
    const { category, garmentAsset } = choice.product;
    if (garmentAsset === null) entries.push(timed(pass(500), "picture-shown", { colourId }, subject));
    else
      entries.push(
        timed(pass(600), "try-on", { category, colourId, settledAfterMs: chance.between(180, 620) }, subject),
      );
    if (chance.happens(0.35))
      entries.push(timed(pass(9_000), "interact", { control: "colour" }, { visitId }));
    pass(14_000);
    last = choice;
  }
  if (last && chance.happens(0.34)) {
    const request = simulateRequest(atMs, visitId, last, chance);
    entries.push(...request);
    atMs = Math.max(atMs, request.at(-1)?.atMs ?? atMs);
  }
  const reason = chance.pick([
    ["goodbye", 64],
    ["nobody", 32],
    ["another-body", 4],
  ] as const);
  pass(8_000);
  if (reason === "goodbye") entries.push(timed(atMs, "interact", { control: "end" }, { visitId }));
  else atMs += 30_000;
  const durationMs = Math.round(atMs - beginAtMs);
  entries.push(timed(atMs, "visit-end", { reason, durationMs }, { visitId }));
  if (reason === "goodbye") {
    const answer = chance.pick(ANSWERS);
    entries.push(timed(atMs + 5_000, "survey", { place: "mirror", answer }));
  }
  return entries;
}

/** Half say nothing; of the others three quarters would shop with the mirror, as in the founding study. */
const ANSWERS: readonly (readonly [SurveyAnswer, number])[] = [
  ["none", 0.5],
  ["yes", 0.375],
  ["no", 0.075],
  ["unsure", 0.05],
];

function choose(wanted: Wanted, chance: Chance): Choice {
  const product = chance.pick(wanted);
  return { product, variant: chance.pick(product.variants.map((variant) => [variant, 1] as const)) };
}

/** A request, and what staff made of it: an answer, two, or none until the shopper gave up. */
function simulateRequest(askedAtMs: number, visitId: string, last: Choice, chance: Chance): TimedDraft[] {
  const requestId = chance.id();
  const forSize = chance.happens(0.78);
  const subject = forSize
    ? { visitId, productId: last.product.productId, variantId: last.variant.variantId }
    : { visitId };
  const size = forSize ? chance.pick(last.product.sizes.map((each) => [each, 1] as const)) : null;
  const request = timed(
    askedAtMs,
    "request",
    { requestId, requestKind: forSize ? "size" : "adviser", size },
    subject,
  );
  const waitMs = Math.min(420_000, Math.round(chance.around(68_000, 0.55)));
  if (chance.happens(0.11))
    return [request, timed(askedAtMs + waitMs, "request-cancel", { requestId }, subject)];
  const answerAt = (waitedMs: number, answer: Answer): TimedDraft =>
    timed(askedAtMs + waitedMs, "answer", { requestId, answer, waitedMs }, subject);
  const words = chance.pick<Answer["kind"]>([
    ["on-the-way", 58],
    ["here-it-is", 24],
    ["sold-out", 14],
    ["not-now", 4],
  ]);
  if (words !== "on-the-way") return [request, answerAt(waitMs, { kind: words })];
  const minutes = chance.between(1, 4);
  const broughtMs = waitMs + Math.round(minutes * 60_000 * (0.6 + chance.next()));
  return [request, answerAt(waitMs, { kind: words, minutes }), answerAt(broughtMs, { kind: "here-it-is" })];
}
