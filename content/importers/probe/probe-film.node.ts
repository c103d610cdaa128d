import { fail, type Result } from "../../../main/base/result.ts";
import { type FilmFacts, filmFacts } from "./film-facts.ts";
import { runTool } from "./run-tool.node.ts";

type FilmFault = "broken" | "needs-transcoding" | "too-large" | "no-tool";
/** Only files of this machine: a film may name others. */
const ONLY_FILES = ["-v", "error", "-protocol_whitelist", "file"];
/** How much of a film's end is decoded to see that it is there, seconds. */
const END_SECONDS = 1;

/** What a film or sound holds, and whether its end is there. Needs ffprobe and ffmpeg. */
export async function probeFilm(file: string): Promise<Result<FilmFacts, FilmFault>> {
  const probed = await runTool("ffprobe", [
    ...ONLY_FILES,
    "-of",
    "json",
    "-show_format",
    "-show_streams",
    `file:${file}`,
  ]);
  if (probed.kind === "absent") {
    return fail(
      "no-tool",
      "Films and sounds are looked at with ffprobe, which is not on this machine; install ffmpeg.",
    );
  }
  if (!probed.isDone) return fail("broken", "Is broken or cut off; load or export it anew.");
  const facts = filmFacts(probed.text);
  if (!facts.ok) return facts;
  const seek = facts.value.durationMs > 2_000 * END_SECONDS ? ["-sseof", `-${END_SECONDS}`] : [];
  const stream = facts.value.kind === "video" ? "0:V:0" : "0:a:0";
  const until = ["-map", stream, "-t", String(END_SECONDS), "-f", "null", "-progress", "pipe:1", "-"];
  const ended = await runTool("ffmpeg", [
    ...ONLY_FILES,
    "-nostdin",
    "-xerror",
    ...seek,
    "-i",
    `file:${file}`,
    ...until,
  ]);
  if (ended.kind === "said" && !(ended.isDone && hasPlayed(ended.text))) {
    return fail("broken", "Cannot be decoded to its end: it is broken or cut off; load or export it anew.");
  }
  return facts;
}

/** Whether anything was decoded, by what ffmpeg reports of its progress. */
function hasPlayed(progress: string): boolean {
  return /^(?:frame|out_time_us)=[1-9]/m.test(progress);
}
