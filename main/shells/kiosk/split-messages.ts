/** Longest message that is put together; a screenshot is about 10 MB. */
export const MAX_MESSAGE_BYTES = 64_000_000;

/**
 * Cuts a stream of bytes into messages, each ended by a NUL, as Chromium's debugging pipe writes them. Returns a
 * function that takes bytes as they come and calls `onMessage` for each whole message.
 */
export function splitMessages(
  onMessage: (bytes: Uint8Array) => void,
  onTooLong: () => void,
): (bytes: Uint8Array) => void {
  let parts: Uint8Array[] = [];
  let lengthBytes = 0;

  return (bytes) => {
    let start = 0;
    for (let end = bytes.indexOf(0); end >= 0; end = bytes.indexOf(0, start)) {
      parts.push(bytes.subarray(start, end));
      const message = joined(parts);
      parts = [];
      lengthBytes = 0;
      start = end + 1;
      onMessage(message);
    }
    if (start === bytes.length) return;
    parts.push(bytes.subarray(start));
    lengthBytes += bytes.length - start;
    if (lengthBytes > MAX_MESSAGE_BYTES) {
      parts = [];
      lengthBytes = 0;
      onTooLong();
    }
  };
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
