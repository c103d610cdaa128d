import { createDraft, type Draft } from "../parts/draft.ts";
import type { TranslateRequest } from "../parts/import-plan.ts";
import type { ImportResult } from "../parts/import-result.ts";
import type { XmlElement } from "../source/read-xml.ts";
import { drawLayouts, MAX_ITEMS } from "./draw-layouts.ts";
import { descendants, readHead } from "./read-head.ts";
import { type Walk } from "./scene.ts";
import { scenesOf } from "./scenes-of.ts";
import { scheduleLevels } from "./schedule-levels.ts";

export interface SmilDocument {
  readonly name: string;
  readonly root: XmlElement;
  readonly body: XmlElement;
  /** The folder that the playlist lies in, "" for the source's own. */
  readonly folder: string;
  /** Media beside it that it does not name. */
  readonly unused: readonly string[];
  readonly byId: ReadonlyMap<string, XmlElement>;
}

/** A SMIL playlist as layouts and the schedule that brings them. */
export function translateSmil(smil: SmilDocument, request: TranslateRequest): ImportResult {
  const draft = createDraft(smil.name, request.readings);
  const head = readHead(smil.root);
  const walk: Walk = {
    head,
    numbers: new Map(descendants(smil.root).map((element, at) => [element, at])),
    nowMs: request.nowMs,
    byId: smil.byId,
    skip: (what, code, why) => draft.skip(what, code, why),
  };
  tellHead(smil.root, draft);
  const levels = scenesOf(smil.body, walk);
  const drawn = drawLayouts(levels, {
    draft,
    head,
    folder: smil.folder,
    locale: request.locale,
    missing: new Map(),
    budget: { left: MAX_ITEMS },
  });
  scheduleLevels(levels, drawn, draft, request.nowMs);
  for (const path of smil.unused) {
    draft.skip(path, "unused", "Lies beside the playlist, which does not show it.");
  }
  return draft.result("smil");
}

/** What a head asks of a player that is not asked of ours. */
function tellHead(root: XmlElement, draft: Draft): void {
  for (const { name, attributes } of descendants(root)) {
    if (name === "meta" && attributes.get("http-equiv")?.toLowerCase() === "refresh") {
      draft.skip(
        '<meta http-equiv="Refresh">',
        "unsupported",
        "The playlist is imported once and not asked for again; import it anew when it changed.",
      );
    } else if (name === "subscription") {
      draft.skip(
        "<subscription>",
        "unsupported",
        "Reports to another server are not sent; proof of play is kept here.",
      );
    } else if (name === "sensor") {
      const id = attributes.get("id") ?? "";
      draft.skip(
        `<sensor id="${id}">`,
        "unsupported",
        `Let the device report the metric "${id}" to POST /criteria.`,
      );
    }
  }
}
