import { type ChildProcess, spawn } from "node:child_process";

/** Pictures of a film one after the other, RGBA, rows from the top. Null at the end. Dispose to end ffmpeg. */
export interface FilmPictures extends Disposable {
  next(): Promise<Buffer | null>;
}

/** Opens a film; at most one picture and one pipe's buffer wait in memory. */
export function openFilm(film: string, widthPixels: number, heightPixels: number): FilmPictures {
  const call = ["-v", "error", "-i", film, "-f", "rawvideo", "-pix_fmt", "rgba", "-"];
  const ffmpeg: ChildProcess = spawn("ffmpeg", call, { stdio: ["ignore", "pipe", "inherit"] });
  const bytes = widthPixels * heightPixels * 4;
  const pictures = cut(ffmpeg.stdout ?? [], bytes);
  return {
    async next() {
      const { value, done } = await pictures.next();
      return done === true ? null : value;
    },
    [Symbol.dispose]: () => void ffmpeg.kill(),
  };
}

async function* cut(
  stream: AsyncIterable<Buffer> | Iterable<Buffer>,
  bytes: number,
): AsyncGenerator<Buffer, void> {
  let picture = Buffer.allocUnsafe(bytes);
  let filled = 0;
  for await (const chunk of stream) {
    let at = 0;
    while (at < chunk.length) {
      const copied = chunk.copy(picture, filled, at);
      at += copied;
      filled += copied;
      if (filled < bytes) continue;
      yield picture;
      picture = Buffer.allocUnsafe(bytes);
      filled = 0;
    }
  }
}
