import type { Product } from "../../../content/schema/product.ts";
import type { Log } from "../../base/log.ts";
import { fail, type Result, succeed } from "../../base/result.ts";
import type { ChainQuery, chainRequests } from "../../bridge/contract/chain.ts";
import type { Handlers } from "../../bridge/contract/pipe.ts";
import { engagementCsv, engagementFileName } from "../../report/engagement/engagement-csv.ts";
import { openDuck } from "../../report/spans/open-duck.node.ts";
import { reportOnSpans } from "../../report/spans/report-on-spans.node.ts";
import { sitesOfFolder } from "../../report/spans/span-files.node.ts";
import { surveyOnSpans } from "../../report/spans/survey-on-spans.node.ts";
import { createTurns } from "../in-turn.ts";
import { withDuck } from "./with-duck.node.ts";

/** The mirror needs the other processors. */
const THREADS = 1;

export interface ChainDeskOptions {
  /** Where files of sites are put; need not be there. */
  readonly folder: string;
  readonly products: () => readonly Product[];
  readonly log: Log;
}

type Code = "span-too-long" | "no-spans" | "spans-unreadable";

/** Answers over the folder of spans, one report at a time. */
export function createChainDesk({
  folder,
  log,
  products,
}: ChainDeskOptions): Pick<Handlers, keyof typeof chainRequests> {
  const inTurn = createTurns();

  /** What DuckDB and files say stays in the log; people hear what to do. */
  async function told<T>(work: () => Promise<Result<T>>): Promise<Result<T, Code>> {
    const made = await inTurn(work);
    if (made.ok) return made;
    if (made.code === "span-too-long" || made.code === "no-spans") return fail(made.code, made.message);
    log("trouble", "reports", "spans-unreadable", made.message);
    return fail("spans-unreadable", made.message);
  }

  const open = () => openDuck(folder, { threads: THREADS });
  const engagement = (query: ChainQuery) =>
    told(() =>
      withDuck(
        folder,
        ({ connection }) =>
          reportOnSpans(
            connection,
            { ...query, folder },
            new Map(products().map((product) => [product.productId, product])),
          ),
        open,
      ),
    );
  return {
    "chain.sites": () => succeed({ folder, siteIds: sitesOfFolder(folder) }),
    "chain.engagement": engagement,
    "chain.survey": (query) =>
      told(() => withDuck(folder, ({ connection }) => surveyOnSpans(connection, { ...query, folder }), open)),
    async "chain.csv"(query) {
      const report = await engagement(query);
      if (!report.ok) return report;
      const fileName = engagementFileName(report.value, "csv");
      return succeed({ fileName, text: engagementCsv(report.value) });
    },
  };
}
