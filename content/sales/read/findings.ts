import type { SalesFinding, SalesFindingCode } from "../schema/sales-finding.ts";

/** Subjects told one by one for each kind of finding; those beyond share one line. */
export const MAX_SUBJECTS = 200;
const MAX_SUBJECT_LENGTH = 120;
const OTHERS = "others";

/** Collects what rows have in common, one line a subject. */
export interface Findings {
  add(code: SalesFindingCode, subject: string, row: number | null, message: string): void;
  /** By kind and then by how many rows they concern. */
  all(): SalesFinding[];
}

export function createFindings(): Findings {
  const byCode = new Map<SalesFindingCode, Map<string, SalesFinding>>();
  return {
    add(code, subject, row, message) {
      const subjects = byCode.get(code) ?? new Map<string, SalesFinding>();
      byCode.set(code, subjects);
      const known = subjects.has(subject) || subjects.size < MAX_SUBJECTS;
      const name = known ? subject.slice(0, MAX_SUBJECT_LENGTH) : OTHERS;
      const before = subjects.get(known ? subject : OTHERS);
      const finding = before ?? {
        code,
        subject: name,
        rows: 0,
        firstRow: row,
        message: message.slice(0, 400),
      };
      subjects.set(known ? subject : OTHERS, { ...finding, rows: finding.rows + 1 });
    },
    all: () =>
      [...byCode.values()].flatMap((subjects) => [...subjects.values()].sort((a, b) => b.rows - a.rows)),
  };
}
