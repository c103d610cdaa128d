const START = [0xff, 0xd8] as const;
const END = [0xff, 0xd9] as const;

/** The single pictures of a motion-JPEG file, in order. Inside of a JPEG `FF D9` stands at its end alone. */
export function jpegsOf(bytes: Uint8Array): readonly Uint8Array[] {
  const pictures: Uint8Array[] = [];
  let from = -1;
  for (let at = 0; at + 1 < bytes.length; at++) {
    if (from < 0 && bytes[at] === START[0] && bytes[at + 1] === START[1]) from = at;
    if (from < 0 || bytes[at] !== END[0] || bytes[at + 1] !== END[1]) continue;
    pictures.push(bytes.subarray(from, at + 2));
    from = -1;
  }
  return pictures;
}

/**
 * The clip forwards, then backwards, each picture shown several times: it loops without a jump. And what is late is
 * late to the other side on the way back, so that a lag cannot pass for a garment that sits a little to one side.
 */
export function thereAndBack(bytes: Uint8Array, repeats: number): Uint8Array {
  const there = jpegsOf(bytes);
  const once = [...there, ...there.slice(1, -1).toReversed()];
  const pictures = once.flatMap((picture) => Array.from({ length: repeats }, () => picture));
  const joined = new Uint8Array(pictures.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const picture of pictures) {
    joined.set(picture, at);
    at += picture.length;
  }
  return joined;
}
