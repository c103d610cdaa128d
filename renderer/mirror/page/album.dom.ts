import { createSignal } from "../../../main/base/signal.ts";
import type { MemoryPictures } from "../screen/memory-pictures.ts";
import type { VisitState } from "../visit/state.ts";
import { type AlbumWish, wishOf } from "./album-wish.ts";

/** A turn holds so many pictures at most, one every so often. */
export const MAX_TURN_PICTURES = 60;
const TURN_EVERY_MS = 100;
/** Half the camera's width: 0.9 MB a picture at 720×1280, so that a turn stays under 60 MB. */
const TURN_WIDTH_PIXELS = 360;
/** A look is shown at half the mirror's width. */
const LOOK_WIDTH_PIXELS = 540;

/** Frozen looks and the turn of one visit, as bitmaps in this page's memory: nothing of it is encoded, written or sent. */
export interface Album extends MemoryPictures {
  /** Drops at once what the visit does not hold any more. */
  follow(state: VisitState): void;
  /** Takes what is wanted off the canvas; in the task that drew it. */
  look(canvas: HTMLCanvasElement, atMs: number): void;
}

export function createAlbum(): Album {
  const changes = createSignal<void>();
  const looks = { kept: createShelf(LOOK_WIDTH_PIXELS), worn: createShelf(LOOK_WIDTH_PIXELS) };
  let turn: ImageBitmap[] = [];
  let turnId: number | null = null;
  let lastTurnAtMs = Number.NEGATIVE_INFINITY;
  let wish: AlbumWish = { keptId: null, wornId: null, turnId: null, recording: false };
  let version = 0;

  const changed = () => {
    version++;
    changes.emit();
  };
  const dropTurn = () => {
    for (const picture of turn) picture.close();
    turn = [];
    turnId = null;
    lastTurnAtMs = Number.NEGATIVE_INFINITY;
  };
  const takeTurn = async (canvas: HTMLCanvasElement, id: number) => {
    const picture = await shrunk(canvas, TURN_WIDTH_PIXELS);
    if (wish.turnId !== id || turn.length >= MAX_TURN_PICTURES) picture.close();
    else turn.push(picture);
  };

  return {
    get version() {
      return version;
    },
    onChange: (listener) => changes.subscribe(listener),
    follow(state) {
      const before = wish;
      wish = wishOf(state);
      const dropped = [looks.kept.keepOnly(wish.keptId), looks.worn.keepOnly(wish.wornId)];
      if (turnId !== null && turnId !== wish.turnId) {
        dropTurn();
        dropped.push(true);
      }
      if (dropped.includes(true) || before.recording !== wish.recording) changed();
    },
    look(canvas, atMs) {
      for (const [shelf, id] of [
        [looks.kept, wish.keptId],
        [looks.worn, wish.wornId],
      ] as const) {
        if (id !== null && shelf.lacks(id)) void shelf.take(canvas, id).then(changed);
      }
      if (wish.turnId === null || !wish.recording || atMs - lastTurnAtMs < TURN_EVERY_MS) return;
      turnId = wish.turnId;
      lastTurnAtMs = atMs;
      void takeTurn(canvas, turnId);
    },
    get lookCount() {
      return Object.values(looks).filter(({ picture }) => picture !== null).length;
    },
    drawLook: (which, onto) => drawOnto(looks[which].picture, onto),
    get turnCount() {
      return turn.length;
    },
    drawTurn: (share, onto) => drawOnto(turn[Math.round(share * (turn.length - 1))] ?? null, onto),
  };
}

/** Room for one picture, told by an id. */
function createShelf(widthPixels: number) {
  let wanted: number | null = null;
  let taken: number | null = null;
  let picture: ImageBitmap | null = null;
  return {
    get picture() {
      return picture;
    },
    lacks: (id: number) => taken !== id,
    /** Whether something was dropped. */
    keepOnly(id: number | null): boolean {
      wanted = id;
      if (taken === null || taken === id) return false;
      picture?.close();
      picture = null;
      taken = null;
      return true;
    },
    async take(canvas: HTMLCanvasElement, id: number): Promise<void> {
      taken = id;
      const fresh = await shrunk(canvas, widthPixels);
      if (wanted === id && taken === id) picture = fresh;
      else fresh.close();
    },
  };
}

function shrunk(canvas: HTMLCanvasElement, widthPixels: number): Promise<ImageBitmap> {
  const resizeWidth = Math.min(widthPixels, canvas.width);
  return createImageBitmap(canvas, {
    resizeWidth,
    resizeHeight: Math.round((resizeWidth * canvas.height) / Math.max(1, canvas.width)),
    resizeQuality: "medium",
  });
}

function drawOnto(picture: ImageBitmap | null, onto: HTMLCanvasElement): boolean {
  const context = picture === null ? null : onto.getContext("2d");
  if (picture === null || context === null) return false;
  if (onto.width !== picture.width || onto.height !== picture.height) {
    onto.width = picture.width;
    onto.height = picture.height;
  }
  context.drawImage(picture, 0, 0);
  return true;
}
