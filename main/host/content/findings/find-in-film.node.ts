import { spawn } from "node:child_process";
import { setPriority } from "node:os";
import { MAX_FILM_PIXELS } from "../../../../content/importers/probe/film-facts.ts";
import {
  createFlashCount,
  LOOK_BYTES,
  LOOK_SIDE,
} from "../../../../content/programme/accessible/flash-count.ts";
import { createGroundLook } from "../../../../content/programme/accessible/picture-ground.ts";
import type { Finding } from "./finding.ts";

/** Screens show so many pictures a second; a film that has more loses them here too. */
const PICTURES_PER_SECOND = 60;
/** Half a day's film, at half of its own pace. */
const MAX_LOOK_MS = 24 * 3_600_000;
/** The screen's own film must not stutter while one is looked at. */
const LOWEST_PRIORITY = 19;

/**
 * Decodes a film to its end, small, and finds its flashes and what it is like below words. Reads nothing but the file;
 * holds one small picture at a time. Null where the signal ended it.
 */
export function findInFilm(file: string, signal: AbortSignal): Promise<Finding | null> {
  return new Promise((resolve) => {
    const child = spawn("ffmpeg", argsFor(file), { stdio: ["ignore", "pipe", "ignore"] });
    const flashes = createFlashCount();
    const ground = createGroundLook();
    const picture = new Uint8Array(LOOK_BYTES);
    let filled = 0;
    let pictures = 0;
    const stop = (): void => void child.kill("SIGKILL");
    const timer = setTimeout(stop, MAX_LOOK_MS);
    signal.addEventListener("abort", stop, { once: true });
    const end = (finding: Finding | null): void => {
      clearTimeout(timer);
      signal.removeEventListener("abort", stop);
      resolve(signal.aborted ? null : finding);
    };
    child.stdout.on("data", (bytes: Buffer) => {
      for (let at = 0; at < bytes.length; ) {
        const taken = Math.min(LOOK_BYTES - filled, bytes.length - at);
        picture.set(bytes.subarray(at, at + taken), filled);
        at += taken;
        filled += taken;
        if (filled < LOOK_BYTES) continue;
        flashes.see(picture, (1_000 * pictures) / PICTURES_PER_SECOND);
        ground.see(picture);
        pictures += 1;
        filled = 0;
      }
    });
    child.once("spawn", () => {
      lowerPriority(child.pid);
      if (signal.aborted) stop();
    });
    child.once("error", () => end({ kind: "unseen", why: "ffmpeg is not on this machine" }));
    child.once("close", (code) => {
      if (code === 0 && pictures > 0)
        end({ kind: "picture", flashes: flashes.flashes(), ground: ground.ground() });
      else end({ kind: "unseen", why: "it cannot be decoded to its end" });
    });
  });
}

function argsFor(file: string): readonly string[] {
  const small = `scale=${LOOK_SIDE}:${LOOK_SIDE}:flags=area,fps=${PICTURES_PER_SECOND},format=rgb24`;
  const limits = ["-protocol_whitelist", "file", "-max_pixels", String(MAX_FILM_PIXELS)];
  const from = ["-nostdin", "-v", "error", ...limits, "-i", `file:${file}`];
  return [...from, "-map", "0:V:0", "-vf", small, "-f", "rawvideo", "pipe:1"];
}

function lowerPriority(pid: number | undefined): void {
  try {
    if (pid !== undefined) setPriority(pid, LOWEST_PRIORITY);
  } catch {
    // It ended already, or the system does not let us: it runs as it is.
  }
}
