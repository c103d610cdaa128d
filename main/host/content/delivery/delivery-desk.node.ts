import { exportPackage } from "../../../../content/library/export-package.node.ts";
import { fail, type Result, succeed } from "../../../base/result.ts";
import type { deliveryRequests } from "../../../bridge/contract/delivery.ts";
import type { Handlers } from "../../../bridge/contract/pipe.ts";
import type { House } from "../open-house.node.ts";
import type { PlayingSign } from "../playing-sign.ts";
import { SITE_PACKAGE } from "../publisher.node.ts";

export type DeliveryHandlers = Pick<Handlers, keyof typeof deliveryRequests>;

export interface DeliveryDeskOptions {
  /** Resolves when the house is open, or why it is not. */
  readonly house: Promise<Result<House, "disk-full" | "read-only">>;
  readonly playing: Pick<PlayingSign, "version">;
}

/** Answers what people and the command line ask of content that comes from other servers, or goes to them. */
export function createDeliveryDesk({ house, playing }: DeliveryDeskOptions): DeliveryHandlers {
  return {
    "delivery.get": async () => {
      const open = await house;
      return succeed(open.ok ? { ...open.value.delivery.state(), ownKey: open.value.ownKey } : SHUT);
    },
    "delivery.follow": async ({ follow }) => {
      const open = await house;
      return open.ok ? open.value.delivery.follow(follow) : open;
    },
    "delivery.ask": async () => {
      const open = await house;
      return open.ok ? open.value.delivery.askNow() : open;
    },
    "delivery.export": async ({ folder }) => {
      const open = await house;
      if (!open.ok) return open;
      const version = playing.version();
      if (version === null) return fail("refused", "Nothing is published yet; publish something first.");
      const { library, ownKey } = open.value;
      const exported = await exportPackage(library, { packageId: SITE_PACKAGE, version }, folder);
      if (exported.ok) return succeed({ version, key: ownKey });
      const { code, message } = exported;
      return fail(code === "disk-full" || code === "read-only" ? code : "refused", message);
    },
  };
}

const SHUT = {
  follow: null,
  state: "off",
  progress: null,
  trouble: null,
  taken: null,
  heardAtMs: null,
  ownKey: null,
} as const;
