import type { VisitState } from "../visit/state.ts";

/** Which pictures the visit holds now, each by an id of its own; null: none. */
export interface AlbumWish {
  readonly keptId: number | null;
  readonly wornId: number | null;
  readonly turnId: number | null;
  readonly recording: boolean;
}

const NOTHING: AlbumWish = { keptId: null, wornId: null, turnId: null, recording: false };

/** Read off the state: outside of the mirror no picture is held. */
export function wishOf(state: VisitState): AlbumWish {
  if (state.phase.kind !== "mirror") return NOTHING;
  const { kept, panel } = state.phase.visit;
  const turns = panel?.kind === "replay";
  return {
    keptId: kept?.lookId ?? null,
    wornId: panel?.kind === "compare" ? panel.sinceMs : null,
    turnId: turns ? panel.sinceMs : null,
    recording: turns && panel.stage === "recording",
  };
}
