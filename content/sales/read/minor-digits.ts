/** Digits behind the point of an ISO 4217 currency, as CLDR has them: 2 for EUR, 0 for JPY; 2 where it is unknown. */
export function minorDigits(currency: string): number {
  try {
    const format = new Intl.NumberFormat("en", { style: "currency", currency });
    return format.resolvedOptions().maximumFractionDigits ?? 2;
  } catch {
    return 2;
  }
}
