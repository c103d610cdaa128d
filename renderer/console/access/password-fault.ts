/** Shortest password; the listener refuses shorter ones too. */
export const MIN_PASSWORD_LENGTH = 10;

/** What is wrong with a password typed twice, or null. */
export function passwordFault(password: string, repeated: string): "tooShort" | "differs" | null {
  if (Array.from(password).length < MIN_PASSWORD_LENGTH) return "tooShort";
  return password === repeated ? null : "differs";
}
