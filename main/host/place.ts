/** A host of this release has one site and one screen; their names are in every entry of the ledger. */
export const PLACE = { siteId: "site-1", screenId: "mirror-1" } as const;
