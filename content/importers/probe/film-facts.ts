import { z } from "zod";
import { fail, type Result, succeed } from "../../../main/base/result.ts";
import { MAX_MEDIUM_MS } from "../../schema/signage/media.ts";

/** Most pixels of a film that the player is asked to decode: DCI 4K. */
export const MAX_FILM_PIXELS = 4096 * 2304;

const streamSchema = z.object({
  codec_type: z.string().optional(),
  codec_name: z.string().optional(),
  pix_fmt: z.string().optional(),
  width: z.number().optional(),
  height: z.number().optional(),
  duration: z.string().optional(),
  tags: z.object({ rotate: z.string().optional(), DURATION: z.string().optional() }).optional(),
  side_data_list: z.array(z.object({ rotation: z.number().optional() })).optional(),
  disposition: z.object({ attached_pic: z.number().optional() }).optional(),
});
const probedSchema = z.object({
  streams: z.array(streamSchema),
  format: z.object({ duration: z.string().optional() }).optional(),
});
type Stream = z.infer<typeof streamSchema>;

const FILM_CODECS: Readonly<Record<string, string>> = { h264: "H.264", vp8: "VP8", vp9: "VP9", av1: "AV1" };
const SOUND_CODECS = new Set(["aac", "mp3", "opus", "vorbis", "flac", "pcm_s16le", "pcm_u8"]);
const H264_PIXELS = new Set(["yuv420p", "yuvj420p"]);

/** What ffprobe found in a film or sound. */
export type FilmFacts =
  | {
      readonly kind: "video";
      readonly widthPixels: number;
      readonly heightPixels: number;
      readonly durationMs: number;
      readonly hasSound: boolean;
      readonly notes: readonly string[];
    }
  | { readonly kind: "audio"; readonly durationMs: number; readonly notes: readonly string[] };

/** Reads ffprobe's JSON; fails where the player could not show the film, with the remedy. */
export function filmFacts(json: string): Result<FilmFacts, "broken" | "needs-transcoding" | "too-large"> {
  const probed = probedSchema.safeParse(parsed(json));
  if (!probed.success) return fail("broken", "Cannot be read as a film; load or export it anew.");
  const { streams, format } = probed.data;
  const film = streams.find((one) => one.codec_type === "video" && one.disposition?.attached_pic !== 1);
  const sound = streams.find((one) => one.codec_type === "audio");
  const durationMs = durationOf(film ?? sound, format?.duration);
  if (film === undefined && sound === undefined) return fail("broken", "Holds neither a film nor a sound.");
  if (durationMs === null) return fail("broken", "Does not say how long it lasts; export it anew.");
  if (durationMs > MAX_MEDIUM_MS)
    return fail("too-large", `Lasts longer than ${MAX_MEDIUM_MS / 3_600_000} hours; cut it.`);
  const isHeard = sound !== undefined && SOUND_CODECS.has(sound.codec_name ?? "");
  const deaf = `Its sound (${sound?.codec_name ?? "of an unknown kind"}) cannot be played; convert it to AAC or Opus.`;
  if (film === undefined) {
    return isHeard ? succeed({ kind: "audio", durationMs, notes: [] }) : fail("needs-transcoding", deaf);
  }
  const fault = filmFault(film);
  if (fault !== null) return fault;
  const notes = sound !== undefined && !isHeard ? [deaf] : [];
  return succeed({ kind: "video", ...sidesOf(film), durationMs, hasSound: isHeard, notes });
}

function filmFault(film: Stream) {
  const { widthPixels, heightPixels } = sidesOf(film);
  const codec = film.codec_name ?? "unknown";
  if (widthPixels < 1 || heightPixels < 1)
    return fail("broken", "Does not say how large it is; export it anew.");
  if (widthPixels * heightPixels > MAX_FILM_PIXELS) {
    const size = `${widthPixels}×${heightPixels}`;
    return fail("too-large", `Is ${size}; players decode up to 4K (3840×2160). Export it smaller.`);
  }
  if (FILM_CODECS[codec] === undefined) {
    const known = Object.values(FILM_CODECS).join(", ");
    return fail(
      "needs-transcoding",
      `Is coded as ${codec}; the player decodes ${known}. Convert it, e.g. to H.264.`,
    );
  }
  if (codec === "h264" && film.pix_fmt !== undefined && !H264_PIXELS.has(film.pix_fmt)) {
    const why = `Is H.264 with the pixels ${film.pix_fmt}, which players do not decode; convert it to 8 bit 4:2:0.`;
    return fail("needs-transcoding", why);
  }
  return null;
}

/** As it is shown: a film that lies on its side says so. */
function sidesOf({ width = 0, height = 0, tags, side_data_list = [] }: Stream) {
  const turn =
    side_data_list.find(({ rotation }) => rotation !== undefined)?.rotation ?? Number(tags?.rotate ?? 0);
  const isTurned = Math.abs(Math.round(turn / 90)) % 2 === 1;
  return { widthPixels: isTurned ? height : width, heightPixels: isTurned ? width : height };
}

function durationOf(stream: Stream | undefined, ofFormat: string | undefined): number | null {
  const tagged = /^(\d+):(\d+):([\d.]+)/.exec(stream?.tags?.DURATION ?? "");
  const fromTag =
    tagged === null ? Number.NaN : 3600 * Number(tagged[1]) + 60 * Number(tagged[2]) + Number(tagged[3]);
  const known = [Number(stream?.duration), Number(ofFormat), fromTag].find((seconds) => seconds > 0);
  return known === undefined ? null : Math.max(1, Math.round(1000 * known));
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
