import { spawn } from "node:child_process";
import { once } from "node:events";

/** Takes pictures one by one and writes them as a film. */
export interface Encoder {
  /** RGBA, rows from the bottom. */
  add(picture: Buffer): Promise<void>;
  /** Ends the film; throws with what ffmpeg said if it failed. */
  finish(): Promise<void>;
}

export interface FilmFormat {
  readonly widthPixels: number;
  readonly heightPixels: number;
  readonly framesPerSecond: number;
  /** VP9's constant quality, 0 (best) to 63. */
  readonly quality: number;
}

const UPRIGHT = "-vf vflip,scale=out_color_matrix=bt709:out_range=tv";
const VP9 =
  "-c:v libvpx-vp9 -pix_fmt yuv420p -b:v 0 -g 90 -deadline good -cpu-used 2 -row-mt 1 -threads 2 -auto-alt-ref 1";
const BT709 = "-colorspace bt709 -color_primaries bt709 -color_trc bt709 -color_range tv";
const REPEATABLE = "-fflags +bitexact -flags:v +bitexact";

/** Opens an ffmpeg that writes VP9. Colours are BT.709, as browsers assume for this size. */
export function openEncoder(file: string, format: FilmFormat): Encoder {
  const { widthPixels, heightPixels, framesPerSecond, quality } = format;
  const input = `-v error -y -f rawvideo -pix_fmt rgba -s ${widthPixels}x${heightPixels} -r ${framesPerSecond} -i -`;
  const call = `${input} ${UPRIGHT} ${VP9} -crf ${quality} ${BT709} ${REPEATABLE}`.split(" ");
  const ffmpeg = spawn("ffmpeg", [...call, file]);
  let said = "";
  ffmpeg.stderr.on("data", (text: Buffer) => {
    said = (said + text.toString()).slice(-2000);
  });
  const ended = once(ffmpeg, "close") as Promise<[number | null]>;
  return {
    async add(picture) {
      if (!ffmpeg.stdin.write(picture)) await once(ffmpeg.stdin, "drain");
    },
    async finish() {
      ffmpeg.stdin.end();
      const [code] = await ended;
      if (code !== 0) throw new Error(`ffmpeg could not write ${file}: ${said.trim()}`);
    },
  };
}
