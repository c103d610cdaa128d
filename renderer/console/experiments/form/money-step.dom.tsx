import { Button, CloseButton, NativeSelect, NumberInput, Switch, TextInput } from "@mantine/core";
import { ARMS, armSchema } from "../../../../content/experiment/schema/experiment.ts";
import { useTranslate } from "../../words/use-translate.dom.ts";
import { armWords } from "../parts/arm-words.ts";
import type { StepProps } from "./experiment-form.dom.tsx";
import type { CostWish } from "./experiment-wish.ts";
import classes from "./form.module.css";
import { formWords } from "./form-words.ts";
import { Step } from "./step.dom.tsx";

const MAX_COSTS = 20;
const NO_MONEY = {
  currency: "EUR",
  margin: null,
  costs: [
    { arm: "mirror", label: "", amount: null },
    { arm: "flyer", label: "", amount: null },
  ],
} as const;

/** Margin and costs, where the report is to speak of money. */
export function MoneyStep({ wish, onChange }: StepProps) {
  const t = useTranslate(formWords);
  const { money } = wish;
  const put = (more: Partial<NonNullable<typeof money>>) =>
    money && onChange({ money: { ...money, ...more } });
  return (
    <Step number={6} title={t("stepMoney")} hint={t("stepMoneyHint")}>
      <Switch
        size="md"
        label={t("withMoney")}
        checked={money !== null}
        onChange={({ currentTarget }) => onChange({ money: currentTarget.checked ? NO_MONEY : null })}
      />
      {money !== null && (
        <>
          <div className={classes.side}>
            <TextInput
              size="md"
              label={t("currency")}
              maxLength={3}
              value={money.currency}
              onChange={({ currentTarget }) => put({ currency: currentTarget.value.toUpperCase() })}
            />
            <NumberInput
              size="md"
              label={t("margin")}
              min={0}
              decimalScale={2}
              value={money.margin ?? ""}
              onChange={(value) => put({ margin: typeof value === "number" ? value : null })}
            />
          </div>
          <Costs costs={money.costs} onCosts={(costs) => put({ costs })} />
        </>
      )}
    </Step>
  );
}

function Costs({
  costs,
  onCosts,
}: {
  readonly costs: readonly CostWish[];
  readonly onCosts: (costs: readonly CostWish[]) => void;
}) {
  const t = useTranslate(formWords);
  const arms = useTranslate(armWords);
  const put = (at: number, more: Partial<CostWish>) =>
    onCosts(costs.map((cost, index) => (index === at ? { ...cost, ...more } : cost)));
  return (
    <>
      <p>{t("costs")}</p>
      <ul className={classes.pairs}>
        {costs.map((cost, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: costs have no name of their own while they are typed
          <li key={index} className={classes.side}>
            <NativeSelect
              size="md"
              label={t("costArm")}
              value={cost.arm}
              onChange={({ currentTarget }) => put(index, { arm: armSchema.parse(currentTarget.value) })}
              data={ARMS.map((value) => ({ value, label: arms(`arm.${value}`) }))}
            />
            <TextInput
              size="md"
              label={t("costLabel")}
              maxLength={120}
              value={cost.label}
              onChange={({ currentTarget }) => put(index, { label: currentTarget.value })}
            />
            <NumberInput
              size="md"
              label={t("costAmount")}
              min={0}
              decimalScale={2}
              value={cost.amount ?? ""}
              onChange={(value) => put(index, { amount: typeof value === "number" ? value : null })}
            />
            <CloseButton
              className={classes.narrow ?? ""}
              size="lg"
              aria-label={t("removeCost")}
              onClick={() => onCosts(costs.filter((_, each) => each !== index))}
            />
          </li>
        ))}
      </ul>
      <Button
        variant="default"
        w="fit-content"
        disabled={costs.length >= MAX_COSTS}
        onClick={() => onCosts([...costs, { arm: "mirror", label: "", amount: null }])}
      >
        {t("addCost")}
      </Button>
    </>
  );
}
