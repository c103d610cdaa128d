/** Something in bytes that a camera, or a network that looked at its pictures, may have left. */
export interface Trace {
  readonly kind: "image" | "base64-image" | "number-list" | "body-size" | "canary";
  /** Byte offset. */
  readonly at: number;
  readonly what: string;
}

/** Names under which the page holds what it measured of a shopper. */
const BODY_SIZE = /"(?:lowCm|highCm|heightCm|girths|frontFrames|sideFrames)"\s*:/g;
/** Numbers in a row that look like landmarks or an embedding: 33 landmarks have at least two numbers each. */
const SUSPICIOUS_NUMBERS = 40;

interface ImageMark {
  readonly what: string;
  readonly mark: readonly number[];
  /** Bytes of the picture that come before its mark. */
  readonly lead: number;
}

const IMAGE_MARKS: readonly ImageMark[] = [
  { what: "JPEG", mark: [0xff, 0xd8, 0xff], lead: 0 },
  { what: "PNG", mark: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a], lead: 0 },
  { what: "WebP", mark: [0x57, 0x45, 0x42, 0x50, 0x56, 0x50, 0x38], lead: 8 },
  { what: "WebM", mark: [0x1a, 0x45, 0xdf, 0xa3], lead: 0 },
  { what: "AVIF or MP4", mark: [0x66, 0x74, 0x79, 0x70], lead: 4 },
];

/**
 * Looks for pictures (by their first bytes, plain or in base64), for long lists of numbers (landmarks, embeddings),
 * for a shopper's measures by their names
 * and for canaries: byte strings that were really in a camera frame or a pose of this run.
 */
export function findTraces(bytes: Uint8Array, canaries: readonly Uint8Array[]): Trace[] {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return [
    ...IMAGE_MARKS.flatMap(({ what, mark, lead }) =>
      places(buffer, Buffer.from(mark)).map((at) => ({ kind: "image" as const, at: at - lead, what })),
    ).filter(({ at }) => at >= 0),
    ...canaries.flatMap((canary, index) =>
      places(buffer, Buffer.from(canary)).map((at) => ({
        kind: "canary" as const,
        at,
        what: `canary ${index}`,
      })),
    ),
    ...inText(buffer),
  ];
}

function inText(buffer: Buffer): Trace[] {
  const text = buffer.toString("latin1");
  const traces: Trace[] = [];
  for (const match of text.matchAll(/(?:\/9j\/4|iVBORw0KGgo|UklGR[A-Za-z0-9+/]{4}XRUJQ)/g)) {
    traces.push({ kind: "base64-image", at: match.index, what: match[0] });
  }
  for (const match of text.matchAll(BODY_SIZE)) {
    traces.push({ kind: "body-size", at: match.index, what: match[0] });
  }
  const numbers = new RegExp(
    `(?:-?\\d+(?:\\.\\d+)?(?:e-?\\d+)?[\\s,;\\[\\]{}":a-zA-Z]{1,24}){${SUSPICIOUS_NUMBERS},}`,
    "g",
  );
  for (const match of text.matchAll(numbers)) {
    if (/\d\.\d{3}/.test(match[0]))
      traces.push({ kind: "number-list", at: match.index, what: match[0].slice(0, 60) });
  }
  return traces;
}

function places(buffer: Buffer, mark: Buffer): number[] {
  const found: number[] = [];
  for (let at = buffer.indexOf(mark); at >= 0 && found.length < 1_000; at = buffer.indexOf(mark, at + 1))
    found.push(at);
  return found;
}
