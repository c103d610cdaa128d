import type { ResultOf } from "../../../../main/bridge/contract/contract.ts";
import { useTranslate } from "../../words/use-translate.dom.ts";
import classes from "./sales.module.css";
import { salesWords } from "./sales-words.ts";

const ROWS_SHOWN = 5;

/** The first rows as they are in the file, with what each column is taken for. Scrolls by itself where it is wide. */
export function SampleTable({
  name,
  guess: { head, sample },
  meaningOf,
}: {
  readonly name: string;
  readonly guess: ResultOf<"sales.peek">;
  /** What a column is taken for, in words; null where it is not used. */
  readonly meaningOf: (column: string) => string | null;
}) {
  const t = useTranslate(salesWords);
  return (
    <section className={classes.part} aria-labelledby="sample">
      <h2 id="sample">{t("sample", { name })}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <div className={classes.scroll} tabIndex={0} role="region" aria-labelledby="sample">
        <table className={classes.sample}>
          <thead>
            <tr>
              {head.map((column, place) => {
                const meaning = meaningOf(column);
                return (
                  // biome-ignore lint/suspicious/noArrayIndexKey: columns of a file may have the same name
                  <th key={place} scope="col" data-used={meaning !== null}>
                    {column}
                    <span className={classes.meaning}>{meaning ?? "–"}</span>
                  </th>
                );
              })}
            </tr>
          </thead>
          <tbody>
            {sample.slice(0, ROWS_SHOWN).map((row, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows of a file have no other name
              <tr key={place}>
                {head.map((column, cell) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: as above
                  <td key={cell} data-used={meaningOf(column) !== null}>
                    {row[cell] ?? ""}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
