import type { ExperimentMoney, ExperimentResult } from "../../../../main/report/schema/experiment-result.ts";
import engagement from "../../engagement/engagement.module.css";
import { Term } from "../../parts/term.dom.tsx";
import { useTranslate } from "../../words/use-translate.dom.ts";
import { armWords } from "../parts/arm-words.ts";
import { useNumberFormat } from "../parts/use-number-format.dom.ts";
import classes from "./report.module.css";
import { reportWords } from "./report-words.ts";

/** What the mirror was worth over the flyer, with bounds as far as there are any. */
export function Money({ result: { money } }: { readonly result: ExperimentResult }) {
  const t = useTranslate(reportWords);
  return (
    <section className={engagement.section} aria-labelledby="money">
      <div>
        <h2 id="money">{t("money")}</h2>
        <p className={engagement.soft}>{money === null ? t("noMoney") : t("moneyLine")}</p>
      </div>
      {money !== null && <MoneyFigures money={money} />}
    </section>
  );
}

function MoneyFigures({ money }: { readonly money: ExperimentMoney }) {
  const t = useTranslate(reportWords);
  const arms = useTranslate(armWords);
  const format = useNumberFormat();
  const paid = (minor: number) => format.money(minor, money.currency);
  const { unitsInterval } = money;
  const figures = [
    {
      key: "extraUnits",
      meaning: t("extraUnitsMeaning"),
      value: format.amount(money.incrementalUnits),
      below:
        unitsInterval === null
          ? null
          : `${t("interval", { level: format.level(unitsInterval.level) })}: ${t("span", {
              lower: unitsInterval.lower === null ? t("noLower") : format.amount(unitsInterval.lower),
              upper: unitsInterval.upper === null ? t("noUpper") : format.amount(unitsInterval.upper),
            })}`,
    },
    {
      key: "extraMargin",
      meaning: t("extraMarginMeaning", { margin: paid(money.marginPerUnitMinor) }),
      value: paid(money.incrementalMarginMinor),
      below: null,
    },
    { key: "extraCost", meaning: t("extraCostMeaning"), value: paid(money.extraCostMinor), below: null },
    { key: "net", meaning: t("netMeaning"), value: paid(money.netMinor), below: null },
    {
      key: "roi",
      meaning: t("roiMeaning"),
      value: money.returnOnCost === null ? "–" : format.level(money.returnOnCost),
      below: null,
    },
    {
      key: "breakEven",
      meaning: t("breakEvenMeaning"),
      value: t("units", { units: format.amount(money.breakEvenUnits) }),
      below: null,
    },
  ] as const;
  return (
    <>
      <dl className={classes.figures}>
        {figures.map(({ below, key, meaning, value }) => (
          <div key={key}>
            <dt>
              <Term meaning={meaning}>{t(key)}</Term>
            </dt>
            <dd>{value}</dd>
            {below !== null && <dd className={classes.below}>{below}</dd>}
          </div>
        ))}
        <div className={classes.wide}>
          <dt>
            <Term meaning={t("costPerUnitMeaning")}>{t("costPerUnit")}</Term>
          </dt>
          <dd>
            <CostPerUnit of={money.costPerUnit} paid={paid} />
          </dd>
        </div>
      </dl>
      {money.costs.length > 0 && (
        <p className={engagement.soft}>
          {t("costsOf", {
            list: sameCosts(money.costs)
              .map(({ amountMinor, arm, label }) => `${arms(`arm.${arm}`)}: ${label}, ${paid(amountMinor)}`)
              .join("; "),
          })}
        </p>
      )}
    </>
  );
}

function CostPerUnit({
  of,
  paid,
}: {
  readonly of: ExperimentMoney["costPerUnit"];
  readonly paid: (minor: number) => string;
}) {
  const t = useTranslate(reportWords);
  switch (of.kind) {
    case "bounded":
      return t("perUnit.bounded", {
        estimate: paid(of.estimateMinor),
        lower: paid(of.lowerMinor),
        upper: paid(of.upperMinor),
      });
    case "unbounded":
      return t("perUnit.unbounded", { lower: paid(of.atLeastMinor) });
    case "negative":
    case "unknown":
      return t(`perUnit.${of.kind}`);
  }
}

type Cost = ExperimentMoney["costs"][number];

/** Costs of one arm and name as one: a hand-out a week and site would fill a page. */
function sameCosts(costs: readonly Cost[]): readonly Cost[] {
  const groups = Map.groupBy(costs, ({ arm, label }) => `${arm} ${label}`).values();
  return [...groups].flatMap(([first, ...others]) =>
    first === undefined
      ? []
      : [{ ...first, amountMinor: others.reduce((sum, cost) => sum + cost.amountMinor, first.amountMinor) }],
  );
}
