import { NativeSelect } from "@mantine/core";
import type { DesignKind } from "../../../../content/experiment/schema/experiment.ts";
import type { Site } from "../../../../main/bridge/contract/sites.ts";
import choices from "../../settings/settings.module.css";
import { useTranslate } from "../../words/use-translate.dom.ts";
import { designWords } from "../parts/design-words.ts";
import { siteLabel } from "../parts/known-sites.ts";
import type { StepProps } from "./experiment-form.dom.tsx";
import classes from "./form.module.css";
import { formWords } from "./form-words.ts";
import { pairsToFill } from "./pairs-to-fill.ts";
import { Step } from "./step.dom.tsx";

const KINDS: readonly DesignKind[] = ["rotation", "parallel", "pairs", "day-pairs", "history"];

interface DesignProps extends StepProps {
  readonly knownSites: readonly Site[];
}

/** How sites and times come to what they have: each design in plain words, with its limit. */
export function DesignStep({ wish, onChange, knownSites }: DesignProps) {
  const t = useTranslate(formWords);
  const designs = useTranslate(designWords);
  return (
    <Step number={3} title={t("stepHow")} hint={t("stepHowHint")}>
      <div className={choices.choices} role="radiogroup" aria-label={t("stepHow")}>
        {KINDS.map((kind) => (
          <label key={kind} className={choices.choice}>
            <input
              type="radio"
              name="design"
              checked={wish.kind === kind}
              onChange={() => onChange({ kind })}
            />
            <span className={choices.choiceName}>{designs(`name.${kind}`)}</span>
            <span className={choices.choiceMeaning}>
              {designs(`how.${kind}`)} {designs(`limit.${kind}`)}
            </span>
          </label>
        ))}
      </div>
      {wish.kind === "pairs" && <Pairs wish={wish} onChange={onChange} knownSites={knownSites} />}
    </Step>
  );
}

function Pairs({ wish, onChange, knownSites }: DesignProps) {
  const t = useTranslate(formWords);
  const pairs = pairsToFill(wish.pairs, wish.siteIds.length);
  function put(at: number, side: 0 | 1, site: string): void {
    const next = pairs.map((pair, index): readonly [string, string] => {
      if (index !== at) return pair;
      return side === 0 ? [site, pair[1]] : [pair[0], site];
    });
    onChange({ pairs: next });
  }
  return (
    <div>
      <p>{t("pairs")}</p>
      <p className={classes.soft}>{t("pairsHint")}</p>
      <ul className={classes.pairs}>
        {pairs.map((pair, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a pair is its number; sites move between them
          <li key={index} className={classes.side}>
            {([0, 1] as const).map((side) => (
              <NativeSelect
                key={side}
                size="md"
                aria-label={`${t("pairOf", { number: index + 1 })} ${side === 0 ? "A" : "B"}`}
                value={pair[side]}
                onChange={({ currentTarget }) => put(index, side, currentTarget.value)}
                data={[
                  { value: "", label: "" },
                  ...wish.siteIds.map((siteId) => ({ value: siteId, label: siteLabel(siteId, knownSites) })),
                ]}
              />
            ))}
          </li>
        ))}
      </ul>
    </div>
  );
}
