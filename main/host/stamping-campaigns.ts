import type { Clock } from "../base/clock.ts";
import type { LedgerWriter } from "../ledger/ledger-writer.ts";
import { followCampaigns } from "../report/engagement/follow-campaigns.ts";

/** The same writer, whose visits say which campaign of the host's screen they began from. */
export function stampingCampaigns(writer: LedgerWriter, clock: Pick<Clock, "nowMs">): LedgerWriter {
  const follow = followCampaigns();
  return {
    append(drafts, batchId) {
      const atMs = clock.nowMs();
      return writer.append(
        drafts.map((draft) => follow(draft, atMs)),
        batchId,
      );
    },
  };
}
