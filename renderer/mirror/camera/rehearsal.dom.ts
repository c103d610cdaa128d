import { fail, type Result, succeed } from "../../../main/base/result.ts";
import type { OpenSource } from "./camera.dom.ts";

export const REHEARSAL_URL = "/rehearsal/rehearsal.webm";
const LOAD_LIMIT_MS = 8_000;

/** Chromium's way from a playing element to a track; TypeScript lacks it. */
interface CapturableVideo {
  captureStream(): MediaStream;
}

/** Plays the rehearsal clip round and round in a camera's place. Fails where the clip is missing or broken. */
export async function openRehearsal(url = REHEARSAL_URL): Promise<Result<OpenSource, "rehearsal-missing">> {
  const video = document.createElement("video");
  Object.assign(video, { muted: true, loop: true, playsInline: true, src: url });
  const close = () => {
    video.pause();
    video.removeAttribute("src");
    video.load();
  };
  if (!(await plays(video)) || !canBeCaptured(video)) {
    close();
    return fail(
      "rehearsal-missing",
      `The rehearsal clip ${url} cannot be played: npm run rehearsal:build makes it.`,
    );
  }
  const track = video.captureStream().getVideoTracks()[0];
  if (track === undefined) {
    close();
    return fail("rehearsal-missing", `The rehearsal clip ${url} has no picture.`);
  }
  return succeed({
    kind: "rehearsal",
    track,
    close() {
      track.stop();
      close();
    },
  });
}

async function plays(video: HTMLVideoElement): Promise<boolean> {
  const late = new Promise<false>((resolve) => setTimeout(() => resolve(false), LOAD_LIMIT_MS));
  const playing = video.play().then(
    () => true as const,
    () => false as const,
  );
  return Promise.race([playing, late]);
}

function canBeCaptured(video: HTMLVideoElement): video is HTMLVideoElement & CapturableVideo {
  return "captureStream" in video;
}
