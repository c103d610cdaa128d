import type { ShopperRequest } from "../../../main/ledger/schema/shopper-request.ts";

/** The word for how a request ended (or stands). */
export function outcomeKey(
  request: Pick<ShopperRequest, "state" | "answer">,
): "answerOnTheWay" | "answerHere" | "answerSoldOut" | "answerNotNow" | "cancelled" {
  if (request.state === "cancelled" || request.answer === null) return "cancelled";
  switch (request.answer.kind) {
    case "on-the-way":
      return "answerOnTheWay";
    case "here-it-is":
      return "answerHere";
    case "sold-out":
      return "answerSoldOut";
    case "not-now":
      return "answerNotNow";
  }
}
