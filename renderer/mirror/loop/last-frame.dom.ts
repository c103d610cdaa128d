import type { BodyState, TrackedFrame } from "../../../models/contract/index.ts";

/** A frame that was drawn, with the body that was drawn on it. */
export interface DrawnFrame {
  readonly tracked: TrackedFrame;
  readonly body: BodyState | null;
}

/**
 * Keeps the last frame open for the rehearsal's probes. Soon in memory of its own: Chromium gives no more frames of a
 * camera while two are open, and one that waits between threads would then wait for ever.
 */
export interface LastFrame {
  readonly now: DrawnFrame | null;
  /** Takes the frame over and lets the one before go. */
  keep(drawn: DrawnFrame): void;
  drop(): void;
}

export function createLastFrame(): LastFrame {
  let last: DrawnFrame | null = null;

  function drop(): void {
    last?.tracked.frame.close();
    last = null;
  }

  async function copy(drawn: DrawnFrame, frame: VideoFrame): Promise<void> {
    const own = await ownFrame(frame);
    if (own === null) return;
    // Another came meanwhile: this one is closed already.
    if (last !== drawn) return own.close();
    drop();
    last = { ...drawn, tracked: { ...drawn.tracked, frame: own } };
  }

  return {
    get now() {
      return last;
    },
    keep(drawn) {
      drop();
      last = drawn;
      if (drawn.tracked.frame instanceof VideoFrame) void copy(drawn, drawn.tracked.frame);
    },
    drop,
  };
}

/** The same picture in memory of its own; null where it lies in none that can be read. */
async function ownFrame(frame: VideoFrame): Promise<VideoFrame | null> {
  const { format, visibleRect, displayWidth, displayHeight, timestamp, colorSpace } = frame;
  if (format === null || visibleRect === null) return null;
  const size = {
    codedWidth: visibleRect.width,
    codedHeight: visibleRect.height,
    displayWidth,
    displayHeight,
  };
  try {
    const bytes = new Uint8Array(frame.allocationSize());
    const layout = await frame.copyTo(bytes);
    return new VideoFrame(bytes, { format, ...size, layout, timestamp, colorSpace: colorSpace.toJSON() });
  } catch {
    // It was closed while it was read: a newer one is there.
    return null;
  }
}
