import { Button, NumberInput, TextInput } from "@mantine/core";
import { useState } from "react";
import type { ResultOf } from "../../../../main/bridge/contract/contract.ts";
import { useAction } from "../../bridge/use-action.dom.ts";
import engagement from "../../engagement/engagement.module.css";
import proof from "../../proof/proof.module.css";
import { movedDay } from "../../words/day-start.ts";
import { useFormat } from "../../words/use-format.dom.tsx";
import { useTranslate } from "../../words/use-translate.dom.ts";
import { CountField } from "../parts/count-field.dom.tsx";
import { DayField } from "../parts/day-field.dom.tsx";
import { siteLabel } from "../parts/known-sites.ts";
import { minorUnitsOf } from "../parts/minor-units.ts";
import { SiteField } from "../parts/site-field.dom.tsx";
import { StudyFailure } from "../parts/study-failure.dom.tsx";
import { UndoNotice } from "../parts/undo-notice.dom.tsx";
import { byHandWords } from "./by-hand-words.ts";
import { Part, type PartProps } from "./part.dom.tsx";
import { useRemoval } from "./use-removal.dom.ts";

type HandOut = ResultOf<"study.by-hand">["handOuts"][number];

/** Flyers: where, when, how many, what came back, what they cost. */
export function Flyers({
  today,
  sites,
  onChanged,
  handOuts,
}: PartProps & { readonly handOuts: readonly HandOut[] }) {
  const t = useTranslate(byHandWords);
  const [site, setSite] = useState("");
  const [fromDay, setFromDay] = useState(today);
  const [lastDay, setLastDay] = useState(today);
  const [what, setWhat] = useState("");
  const [handedOut, setHandedOut] = useState<number | null>(null);
  const [redeemed, setRedeemed] = useState<number | null>(null);
  const [cost, setCost] = useState<number | null>(null);
  const [currency, setCurrency] = useState("EUR");
  const add = useAction("study.hand-out");
  const withdraw = useAction("study.withdraw-hand-out");
  const removal = useRemoval<HandOut>(
    async ({ handOutId }, withdrawn) => (await withdraw.run({ handOutId, withdrawn })).ok,
    onChanged,
  );
  const failure = add.failure ?? withdraw.failure;
  const ready =
    site !== "" &&
    fromDay !== "" &&
    fromDay <= lastDay &&
    what.trim() !== "" &&
    handedOut !== null &&
    /^[A-Z]{3}$/.test(currency);

  async function write(): Promise<void> {
    const done = await add.run({
      siteId: site,
      fromDay,
      untilDay: movedDay(lastDay, 1),
      what: what.trim(),
      handedOut: handedOut ?? 0,
      redeemed,
      costMinor: Math.round((cost ?? 0) * minorUnitsOf(currency)),
      currency,
    });
    if (!done.ok) return;
    setHandedOut(null);
    setRedeemed(null);
    setCost(null);
    onChanged();
  }
  return (
    <Part
      title={t("flyers")}
      hint={t("flyersHint")}
      ready={ready}
      busy={add.busy}
      onAdd={() => void write()}
      fields={
        <>
          <SiteField label={t("site")} siteId={site} known={sites} onChange={setSite} />
          <DayField label={t("fromDay")} value={fromDay} onChange={setFromDay} />
          <DayField label={t("lastDay")} value={lastDay} onChange={setLastDay} />
          <TextInput
            size="md"
            label={t("what")}
            maxLength={120}
            value={what}
            onChange={({ currentTarget }) => setWhat(currentTarget.value)}
          />
          <CountField label={t("handedOut")} value={handedOut} onChange={setHandedOut} />
          <CountField
            label={t("redeemed")}
            description={t("redeemedHint")}
            value={redeemed}
            onChange={setRedeemed}
          />
          <NumberInput
            size="md"
            label={t("cost")}
            min={0}
            decimalScale={2}
            value={cost ?? ""}
            onChange={(value) => setCost(typeof value === "number" ? value : null)}
          />
          <TextInput
            size="md"
            label={t("currency")}
            maxLength={3}
            value={currency}
            onChange={({ currentTarget }) => setCurrency(currentTarget.value.toUpperCase())}
          />
        </>
      }
    >
      {failure && <StudyFailure failure={failure} />}
      {removal.removed && (
        <UndoNotice
          text={t("removed", { name: removal.removed.what })}
          busy={withdraw.busy}
          onUndo={() => void removal.bringBack()}
        />
      )}
      <HandOutTable handOuts={handOuts} sites={sites} onRemove={(handOut) => void removal.remove(handOut)} />
    </Part>
  );
}

function HandOutTable({
  handOuts,
  sites,
  onRemove,
}: {
  readonly handOuts: readonly HandOut[];
  readonly sites: PartProps["sites"];
  readonly onRemove: (handOut: HandOut) => void;
}) {
  const t = useTranslate(byHandWords);
  const { count, daySpan, price } = useFormat();
  if (handOuts.length === 0) return <p className={engagement.soft}>{t("noFlyers")}</p>;
  return (
    <table className={`${engagement.table} ${proof.cards}`}>
      <thead>
        <tr>
          <th scope="col">{t("what")}</th>
          <th scope="col">{t("site")}</th>
          <th scope="col">{t("day")}</th>
          <th scope="col">{t("handedOut")}</th>
          <th scope="col">{t("redeemed")}</th>
          <th scope="col">{t("cost")}</th>
          <td />
        </tr>
      </thead>
      <tbody>
        {handOuts.map((handOut) => (
          <tr key={handOut.handOutId}>
            <th scope="row">{handOut.what}</th>
            <td data-label={t("site")}>{siteLabel(handOut.siteId, sites)}</td>
            <td data-label={t("day")}>{daySpan(handOut.fromDay, movedDay(handOut.untilDay, -1))}</td>
            <td data-label={t("handedOut")}>{count(handOut.handedOut)}</td>
            <td data-label={t("redeemed")}>
              {handOut.redeemed === null ? t("notCounted") : count(handOut.redeemed)}
            </td>
            <td data-label={t("cost")}>{price(handOut.costMinor, handOut.currency)}</td>
            <td>
              <Button
                variant="default"
                size="compact-md"
                aria-label={`${t("remove")}: ${handOut.what}, ${siteLabel(handOut.siteId, sites)}`}
                onClick={() => onRemove(handOut)}
              >
                {t("remove")}
              </Button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
