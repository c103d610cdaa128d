/** Units sold of a product at a site in a minute of a day, on the wall of the site: 0 is midnight. */
export interface SaleTime {
  readonly siteId: string;
  readonly day: string;
  /** 0..1439. */
  readonly minute: number;
  readonly productId: string;
  /** Above 0; what was brought back is not among them. */
  readonly soldUnits: number;
}
