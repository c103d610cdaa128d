import { join } from "node:path";
import { runTool } from "../../../../content/importers/probe/run-tool.node.ts";
import { fail, type Result, succeed } from "../../../base/result.ts";
import { runFfmpeg } from "./run-ffmpeg.node.ts";

export interface ConversionOrder {
  readonly file: string;
  /** Where what is made may lie. */
  readonly folder: string;
  /** 0..1 of the conversion. */
  readonly onShare: (share: number) => void;
  readonly signal: AbortSignal;
}

/** Sides must be even for 4:2:0. */
const EVEN = "scale=max(2\\,trunc(iw/2)*2):max(2\\,trunc(ih/2)*2)";
const SOUND = ["-c:a", "aac", "-b:a", "160k", "-ac", "2"];
/** H.264 decodes in hardware nearly everywhere; VP9 where this ffmpeg was built without it. */
const CODERS = [
  {
    name: "H.264",
    file: "film.mp4",
    args: ["-c:v", "libx264", "-preset", "veryfast", "-crf", "20", ...SOUND, "-movflags", "+faststart"],
  },
  {
    name: "VP9",
    file: "film.webm",
    args: [
      "-c:v",
      "libvpx-vp9",
      "-crf",
      "31",
      "-b:v",
      "0",
      "-row-mt",
      "1",
      "-c:a",
      "libopus",
      "-b:a",
      "128k",
    ],
  },
] as const;

/** Converts a film, or a moving picture, to what players decode. */
export async function convertFilm(
  order: ConversionOrder,
): Promise<Result<{ readonly file: string; readonly remark: string }>> {
  const { file, folder, onShare, signal } = order;
  const durationMs = await durationOf(file);
  let complaint = "";
  for (const { args, file: name, name: codec } of CODERS) {
    const made = join(folder, name);
    const maps = ["-map", "0:V:0", "-map", "0:a:0?", "-sn", "-dn"];
    const whole = [
      "-i",
      `file:${file}`,
      ...maps,
      "-vf",
      EVEN,
      "-pix_fmt",
      "yuv420p",
      ...args,
      "-y",
      `file:${made}`,
    ];
    const done = await runFfmpeg({ args: whole, durationMs, onShare, signal });
    if (done.ok) return succeed({ file: made, remark: `was converted to ${codec}` });
    if (done.code !== "broken") return done;
    complaint = done.message;
    if (!complaint.includes("Unknown encoder")) break;
  }
  return fail(
    "broken",
    `Cannot be converted (${complaint || "ffmpeg gave up"}); export it as MP4 with H.264.`,
  );
}

/** Converts a sound to AAC. */
export async function convertSound(
  order: ConversionOrder,
): Promise<Result<{ readonly file: string; readonly remark: string }>> {
  const { file, folder, onShare, signal } = order;
  const made = join(folder, "sound.m4a");
  const args = ["-i", `file:${file}`, "-map", "0:a:0", "-vn", ...SOUND, "-f", "mp4", "-y", `file:${made}`];
  const done = await runFfmpeg({ args, durationMs: await durationOf(file), onShare, signal });
  if (done.ok) return succeed({ file: made, remark: "was converted to AAC" });
  if (done.code !== "broken") return done;
  return fail("broken", `Cannot be converted (${done.message}); export it as MP3 or AAC.`);
}

/** Null where it does not say, as GIFs do not. */
async function durationOf(file: string): Promise<number | null> {
  const args = [
    "-v",
    "error",
    "-protocol_whitelist",
    "file",
    "-show_entries",
    "format=duration",
    "-of",
    "csv=p=0",
  ];
  const said = await runTool("ffprobe", [...args, `file:${file}`]);
  const seconds = said.kind === "said" ? Number(said.text.trim()) : Number.NaN;
  return seconds > 0 ? 1_000 * seconds : null;
}
