/**
 * Puts the narrow no-break space before the signs that French sets apart (; : ! ? % and inside « »).
 * Written with plain spaces in the catalogues, so that they stay readable.
 */
export function frenchSpaces(text: string): string {
  return text.replace(/ (?=[;:!?%»])/g, "\u202f").replace(/(?<=«) /g, "\u202f");
}
