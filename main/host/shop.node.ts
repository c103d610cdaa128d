import type { Clock } from "../base/clock.ts";
import type { Timers } from "../base/timers.ts";
import type { Today } from "../bridge/contract/console.ts";
import type { BridgeServer, Handlers } from "../bridge/contract/pipe.ts";
import type { AskDoor } from "./ask/ask-door.node.ts";
import type { ContentRoom } from "./content/open-content-room.node.ts";
import type { OwnAddress } from "./following/follower-desk.node.ts";
import type { Following } from "./following/open-following.node.ts";
import type { GarmentRoom } from "./garments/open-garment-room.node.ts";
import type { HostLog } from "./host-log.ts";
import type { StudyRoom } from "./study/open-study-room.node.ts";

/** What a shop is opened with. */
export interface ShopOptions {
  readonly dataDir: string;
  readonly contentDir: string;
  readonly bootId: string;
  readonly demo: boolean;
  /** Where metrics may be told on this machine; null: nowhere. */
  readonly criteriaPort: number | null;
  readonly shell: string;
  /** Where other machines reach this host; null: not yet open. */
  readonly ownAddress: () => OwnAddress | null;
  readonly clock: Clock;
  readonly timers: Timers;
  readonly hostLog: HostLog;
  readonly emit: BridgeServer["emit"];
  readonly onSilent: () => void;
}

/** Everything that the bridge offers but accounts, programs and the network, which belong to the console's listener. */
export type ShopHandlers = Omit<Handlers, `account.${string}` | `network.${string}` | `program.${string}`>;

/** Ledger, catalogue, devices, requests and the screen, joined to each other. */
export interface Shop {
  readonly handlers: ShopHandlers;
  readonly garments: Pick<GarmentRoom, "uploads" | "mirrorFile" | "draftFile">;
  readonly content: Pick<ContentRoom, "uploads" | "takePieces" | "mirrorFile" | "consoleFile" | "playing">;
  readonly study: Pick<StudyRoom, "uploads">;
  readonly ask: AskDoor["answer"];
  /** What screens of other machines reach here. */
  readonly leadDoor: Following["door"];
  troubles(): Today["troubles"];
  close(): Promise<void>;
}
