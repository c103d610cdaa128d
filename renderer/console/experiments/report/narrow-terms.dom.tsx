import { Term } from "../../parts/term.dom.tsx";
import classes from "./report.module.css";

/** The terms of a table's head, where the screen is too narrow for the head: they must open there as well. */
export function NarrowTerms({
  terms,
}: {
  readonly terms: readonly { readonly word: string; readonly meaning: string }[];
}) {
  return (
    <p className={classes.narrowTerms}>
      {terms.map(({ meaning, word }) => (
        <Term key={word} meaning={meaning}>
          {word}
        </Term>
      ))}
    </p>
  );
}
