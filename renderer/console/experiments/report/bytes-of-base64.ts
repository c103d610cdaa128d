/** The bytes that a Base64 text stands for. Throws an InvalidCharacterError for anything else. */
export function bytesOfBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}
