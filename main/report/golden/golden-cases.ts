import { twoSitesDid } from "./cases/01-two-stores-did.ts";
import { dddParallel } from "./cases/02-ddd-parallel.ts";
import { rotationWilliams } from "./cases/03-rotation-williams.ts";
import { crossoverAbba } from "./cases/04-crossover-abba.ts";
import { unbalancedDailyPanel } from "./cases/05-unbalanced-daily-panel.ts";
import { zerosPoissonDdd } from "./cases/06-zeros-poisson-ddd.ts";
import { singleSiteSwitchback } from "./cases/07-single-store-switchback.ts";
import { baselineAdjustment } from "./cases/08-baseline-adjustment-cuped.ts";
import { funnelRates } from "./cases/09-funnel-rates-srm.ts";
import { multiplicitySequential } from "./cases/10-multiplicity-sequential.ts";
import { moneyRoiFieller } from "./cases/11-money-roi-fieller.ts";
import { powerMde } from "./cases/12-power-mde.ts";
import { eventStudyPlacebo } from "./cases/13-event-study-placebo.ts";
import type { GoldenEntry } from "./golden-entry.ts";

/** Every case that the product answers, by its folder's name. */
export const goldenCases: Readonly<Record<string, GoldenEntry>> = {
  "01-two-stores-did": { compute: twoSitesDid, refusals: [/^cluster_by_store\.CR0_se$/] },
  "02-ddd-parallel-8-stores": { compute: dddParallel },
  "02b-ddd-parallel-6-stores": { compute: dddParallel },
  "03-rotation-williams-6x3": {
    compute: rotationWilliams,
    inputs: [/^assignment$/],
    // lme4 ends its search for the variances early: the file itself asks for no more.
    tolerances: [{ path: /^mixed_model_check\./, kind: "relative", most: 1e-4 }],
  },
  "04-crossover-abba-8-stores": { compute: crossoverAbba },
  "05-unbalanced-daily-panel": { compute: unbalancedDailyPanel },
  "06-zeros-poisson-ddd": { compute: zerosPoissonDdd },
  "07-single-store-switchback": { compute: singleSiteSwitchback },
  "08-baseline-adjustment-cuped": { compute: baselineAdjustment },
  "09-funnel-rates-srm": {
    compute: funnelRates,
    inputs: [/^srm\.expected_split$/, /^srm_\w+\.counts$/, /^edge_ratio_with_zero_control\.[xn][01]$/],
    refusals: [/^edge_zero_of_zero$/, /^edge_ratio_with_zero_control\.ratio$/],
    // R's fisher.test ends its search for this root early: its own number is off by up to 7e-5 (300 tables like this
    // one, searched as R does). Ours goes on to the last digits.
    tolerances: [{ path: /odds_ratio_conditional_mle$/, kind: "relative", most: 1e-4 }],
  },
  "10-multiplicity-sequential": {
    compute: multiplicitySequential,
    inputs: [/^lan_demets_\w+\.information$/, /^confidence_sequence\.cases\.\d+\.(est|se|n|Nstar)$/],
    tolerances: [{ path: /^lan_demets_\w+\.(z|two_sided_nominal_p)\.\d+$/, kind: "relative", most: 2e-3 }],
  },
  "11-money-roi-fieller": {
    compute: moneyRoiFieller,
    inputs: [/^fieller\.\d+\.(a|sa|b|sb|rho)$/],
  },
  "12-power-mde": { compute: powerMde, inputs: [/^design_effect\.(m|icc)$/] },
  "13-event-study-placebo": { compute: eventStudyPlacebo },
};
