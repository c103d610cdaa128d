import { indexProgramme } from "../../../content/programme/index-programme.ts";
import { type PlanRequest, type PlanSpan, plan } from "../../../content/schedule/plan.ts";
import { simulatePlays } from "../../../content/schedule/simulate-plays.ts";
import type { Programme } from "../../../content/schema/signage/programme.ts";
import { fail, type Result, succeed } from "../../base/result.ts";
import { MAX_PREVIEW_MS, MAX_PREVIEW_PLAYS } from "../../bridge/contract/content.ts";
import type { ResultOf } from "../../bridge/contract/contract.ts";
import { MAX_PLAN_SPANS } from "../../bridge/contract/sign.ts";

/** What a screen would play over a span, for people to look at. */
export function previewPlan(
  programme: Programme,
  request: PlanRequest,
): Result<ResultOf<"content.plan">, "refused"> {
  if (request.untilMs - request.fromMs > MAX_PREVIEW_MS)
    return fail("refused", "A preview covers a week at most; choose another end.");
  const worked = plan(programme, request);
  if (!worked.ok) return fail("refused", worked.message);
  const plays = simulatePlays(worked.value, indexProgramme(programme)).slice(0, MAX_PREVIEW_PLAYS);
  return succeed({
    timeZone: request.timeZone,
    spans: toldSpans(worked.value),
    plays: plays.map(({ armId, campaignId, entryId, fromMs, layoutId, role, untilMs, whole }) => ({
      fromMs,
      untilMs,
      entryId,
      campaignId,
      layoutId,
      armId,
      role,
      whole,
    })),
  });
}

/** Spans as they cross the bridge. */
export function toldSpans(spans: readonly PlanSpan[]) {
  return spans.slice(0, MAX_PLAN_SPANS).map((span) => ({
    ...span,
    entryIds: [...span.entryIds],
    interruptIds: [...span.interruptIds],
    momentIds: [...span.momentIds],
  }));
}
