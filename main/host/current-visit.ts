/** Which visit is under way on the screen: a device's scan belongs to it. Kept in memory, and only until goodbye. */
export interface CurrentVisit {
  /** Null between visits. */
  id(): string | null;
  /** Follows what the page has written: a visit that began, one that ended. */
  follow(entries: readonly { readonly kind: string; readonly visitId: string | null }[]): void;
  forget(visitId: string): void;
}

export function createCurrentVisit(): CurrentVisit {
  let current: string | null = null;
  return {
    id: () => current,
    follow(entries) {
      for (const { kind, visitId } of entries) {
        if (kind === "visit-begin") current = visitId;
        if (kind === "visit-end" && visitId === current) current = null;
      }
    },
    forget(visitId) {
      if (visitId === current) current = null;
    },
  };
}
