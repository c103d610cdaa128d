import type { SurveyReport, SurveyRow } from "../../../main/report/schema/survey.ts";
import { Empty } from "../parts/empty.dom.tsx";
import { Term } from "../parts/term.dom.tsx";
import { useFormat } from "../words/use-format.dom.tsx";
import { useTranslate } from "../words/use-translate.dom.ts";
import { CellMark } from "./cell-mark.dom.tsx";
import classes from "./engagement.module.css";
import own from "./survey.module.css";
import { armName, estimateText } from "./survey-text.ts";
import { surveyWords } from "./survey-words.ts";

const COUNTS = ["asked", "none", "yes", "no", "unsure"] as const;
const SHARES = [
  ["ofAsked", "willingOfAsked"],
  ["ofAnswered", "willingOfAnswered"],
] as const;

/** Places where somebody was asked; below each its arms. A share stands beside all that it is made of. */
export function SurveyTable({ places }: Pick<SurveyReport, "places">) {
  const t = useTranslate(surveyWords);
  const asked = places.filter(({ total }) => total.asked.state !== "not-measured");
  if (asked.length === 0) return <Empty title={t("nothing")}>{t("nothingNext")}</Empty>;
  return (
    <table className={`${classes.table} ${own.table}`}>
      <thead>
        <tr>
          <th scope="col">{t("place")}</th>
          {COUNTS.map((column) => (
            <th key={column} scope="col">
              {column === "asked" || column === "none" ? (
                <Term meaning={t(`${column}Meaning`)}>{t(column)}</Term>
              ) : (
                t(column)
              )}
            </th>
          ))}
          {SHARES.map(([words]) => (
            <th key={words} scope="col">
              <Term meaning={t(`${words}Meaning`)}>{t(words)}</Term>
            </th>
          ))}
        </tr>
      </thead>
      {asked.map(({ place, total, arms }) => (
        <tbody key={place}>
          <Row name={t(`place.${place}`)} row={total} />
          {arms.map((arm) => (
            <Row key={arm.armId ?? ""} name={armName(arm.armId, t)} row={arm} inner />
          ))}
        </tbody>
      ))}
    </table>
  );
}

function Row({
  name,
  row,
  inner = false,
}: {
  readonly name: string;
  readonly row: SurveyRow;
  readonly inner?: boolean;
}) {
  const t = useTranslate(surveyWords);
  const format = useFormat();
  return (
    <tr data-inner={inner}>
      <th scope="row">{name}</th>
      {COUNTS.map((column) => (
        <td key={column} data-label={t(column)}>
          <CellMark cell={row[column]} />
        </td>
      ))}
      {SHARES.map(([words, share]) => (
        <td key={words} data-label={t(words)}>
          {estimateText(row[share], t, format)}
        </td>
      ))}
    </tr>
  );
}
