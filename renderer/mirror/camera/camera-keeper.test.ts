import { describe, expect, it } from "vitest";
import { fail, type Result, succeed } from "../../../main/base/result.ts";
import { createManualTimers } from "../../../main/base/timers.ts";
import { type CameraFailure, cameraFailureOf } from "./camera-failure.ts";
import { type CameraState, createCameraKeeper } from "./camera-keeper.ts";

interface FakeTrack {
  readonly name: string;
  open: boolean;
  end: () => void;
}

/** A world with a camera that can be unplugged, taken and refused. */
function createWorld() {
  const world: { camera: "there" | CameraFailure; clip: boolean } = { camera: "there", clip: true };
  const tracks: FakeTrack[] = [];
  const states: CameraState[] = [];
  const timers = createManualTimers();
  let opened = 0;
  const source = (kind: "live" | "rehearsal") => {
    const track: FakeTrack = { name: `${kind}-${tracks.length}`, open: true, end: () => undefined };
    tracks.push(track);
    return { kind, track, close: () => void (track.open = false) };
  };
  const keeper = createCameraKeeper<FakeTrack>({
    openCamera: async (): Promise<Result<ReturnType<typeof source>, CameraFailure>> => {
      opened++;
      await Promise.resolve();
      return world.camera === "there" ? succeed(source("live")) : fail(world.camera, "no");
    },
    openRehearsal: async () => (world.clip ? succeed(source("rehearsal")) : fail("rehearsal-missing", "no")),
    onEnded: (track, then) => {
      track.end = then;
      return () => void (track.end = () => undefined);
    },
    timers,
    onTrack: () => undefined,
    onState: (state) => states.push(state),
  });
  const openTracks = () => tracks.filter((track) => track.open).map((track) => track.name);
  return { world, keeper, states, timers, tracks, openTracks, opened: () => opened };
}
const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

describe("createCameraKeeper", () => {
  it("opens for a visit and closes at once", async () => {
    const { keeper, states, openTracks } = createWorld();
    keeper.want("mirror");
    await settled();
    expect(openTracks()).toEqual(["live-0"]);
    keeper.want("closed");
    expect(openTracks()).toEqual([]);
    expect(states).toEqual(["opening", "live", "closed"]);
  });

  it("closes what opens after it is no longer wanted", async () => {
    const { keeper, openTracks, tracks } = createWorld();
    keeper.want("mirror");
    keeper.want("closed");
    await settled();
    expect(tracks).toHaveLength(1);
    expect(openTracks()).toEqual([]);
  });

  it("plays the rehearsal where there is no camera, and takes a camera that comes", async () => {
    const { world, keeper, openTracks } = createWorld();
    world.camera = "missing";
    keeper.want("mirror");
    await settled();
    expect(keeper.state).toBe("rehearsal");
    world.camera = "there";
    keeper.lookAgain();
    await settled();
    expect(keeper.state).toBe("live");
    expect(openTracks()).toEqual(["live-1"]);
  });

  it("never counts a rehearsal's figure as somebody", async () => {
    const { world, keeper, openTracks } = createWorld();
    world.camera = "missing";
    keeper.want("presence");
    await settled();
    expect(keeper.state).toBe("missing");
    keeper.want("mirror");
    await settled();
    expect(keeper.state).toBe("rehearsal");
    keeper.want("presence");
    await settled();
    expect(openTracks()).toEqual([]);
  });

  it("says that there is no camera where a rehearsal came too late for its visit", async () => {
    const { world, keeper, openTracks, timers } = createWorld();
    world.camera = "missing";
    keeper.want("mirror");
    await Promise.resolve();
    await Promise.resolve();
    keeper.want("presence");
    await settled();
    expect([keeper.state, openTracks()]).toEqual(["missing", []]);
    world.camera = "there";
    timers.advance(500);
    await settled();
    expect(keeper.state).toBe("live");
  });

  it.each(["busy", "refused"] as const)(
    "does not pretend where the camera is %s, and tries again",
    async (why) => {
      const { world, keeper, timers, openTracks } = createWorld();
      world.camera = why;
      keeper.want("mirror");
      await settled();
      expect(keeper.state).toBe(why);
      expect(openTracks()).toEqual([]);
      world.camera = "there";
      timers.advance(500);
      await settled();
      expect(keeper.state).toBe("live");
    },
  );

  it("says missing where there is neither camera nor clip", async () => {
    const { world, keeper } = createWorld();
    Object.assign(world, { camera: "missing", clip: false });
    keeper.want("mirror");
    await settled();
    expect(keeper.state).toBe("missing");
  });

  it("opens a camera that ended again, with pauses that grow", async () => {
    const { world, keeper, timers, tracks, states, opened } = createWorld();
    keeper.want("mirror");
    await settled();
    world.camera = "busy";
    tracks[0]?.end();
    expect(keeper.state).toBe("ended");
    for (const pauseMs of [500, 1_000, 2_000]) {
      timers.advance(pauseMs);
      await settled();
    }
    expect(opened()).toBe(4);
    world.camera = "there";
    timers.advance(4_000);
    await settled();
    expect(states.at(-1)).toBe("live");
  });

  it("stays closed once closed", async () => {
    const { keeper, timers, tracks, opened } = createWorld();
    keeper.want("mirror");
    await settled();
    tracks[0]?.end();
    keeper.want("closed");
    timers.advance(60_000);
    await settled();
    expect(opened()).toBe(1);
  });
});

describe("cameraFailureOf", () => {
  it.each([
    ["NotFoundError", "missing"],
    ["OverconstrainedError", "missing"],
    ["NotReadableError", "busy"],
    ["NotAllowedError", "refused"],
  ])("%s is %s", (name, failure) => expect(cameraFailureOf(name)).toBe(failure));
});
