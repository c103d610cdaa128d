import type { Design, Experiment } from "../schema/experiment.ts";

/** An experiment of so many sites, for tests. */
export function experimentOf(design: Design, sites: number, more: Partial<Experiment> = {}): Experiment {
  return {
    formatVersion: 1,
    experimentId: "winter-knit",
    title: "Winter knit",
    design,
    siteIds: Array.from({ length: sites }, (_, index) => `site-${index + 1}`),
    firstDay: "2026-03-02",
    advertised: ["cable-jumper"],
    reference: ["oxford-shirt"],
    worthwhileLift: 0.05,
    alpha: 0.05,
    looks: [],
    money: null,
    ...more,
  };
}
