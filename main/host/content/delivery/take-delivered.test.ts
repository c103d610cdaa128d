import { expect, it } from "vitest";
import { programmeOf } from "../../../../content/programme/fixtures.ts";
import type { ContentPackage, Verified } from "../../../../content/verify/verify.node.ts";
import { succeed } from "../../../base/result.ts";
import { createPlayingSign } from "../playing-sign.ts";
import type { Publisher, Wish } from "../publisher.node.ts";
import { type DeliveredTaker, takeDelivered } from "./take-delivered.node.ts";

const file = { path: "media/film.webm", sha256: "a".repeat(64), bytes: 1, mimeType: "video/webm" };
const sent = {
  manifest: {
    formatVersion: 1,
    packageId: "head-office",
    version: 7,
    createdAtMs: 0,
    author: "Ada",
    programmePath: "programme.json",
    files: [file, { ...file, path: "programme.json" }],
  },
  programme: programmeOf([], {}),
} satisfies ContentPackage as unknown as Verified<ContentPackage>;

/** A shop that publishes nothing for real. */
function shop(stop: string | null, mustBeApproved = false) {
  const wishes: [string, Wish][] = [];
  const publisher: Pick<Publisher, "publish" | "ask"> = {
    async publish(wish) {
      wishes.push(["published", wish]);
      return succeed(2);
    },
    async ask(wish) {
      wishes.push(["asked", wish]);
      return succeed("approval");
    },
  };
  const taker: DeliveredTaker = {
    care: { stopOf: () => Promise.resolve(stop) },
    publisher,
    draft: {
      current: () => null,
      begin: () => Promise.resolve(succeed(null)),
      change: () => Promise.reject(new Error("There is no draft to change.")),
    },
    playing: createPlayingSign(() => null),
    mustBeApproved: () => mustBeApproved,
  };
  return { taker, wishes };
}

it("publishes what came under the server's name, without its own programme file", async () => {
  const { taker, wishes } = shop(null);
  expect(await takeDelivered(taker, sent, "content.example")).toEqual(succeed(null));
  const source = { host: "content.example", version: 7 };
  expect(wishes).toMatchObject([["published", { author: "content.example", files: [file], source }]]);
});

it("asks for a yes where the shop wants one", async () => {
  const { taker, wishes } = shop(null, true);
  await takeDelivered(taker, sent, "content.example");
  expect(wishes.map(([what]) => what)).toEqual(["asked"]);
});

it("holds back what flashes, and says where it must be mended", async () => {
  const { taker, wishes } = shop('"Film" flashes.');
  expect(await takeDelivered(taker, sent, "content.example")).toMatchObject({
    code: "refused",
    message: '"Film" flashes. Have it mended where it was published.',
  });
  expect(wishes).toEqual([]);
});
