import "../../main/base/jitless-zod.ts";
import "../../renderer/console/look/styles.ts";
import { createRoot } from "react-dom/client";
import { accountRoleSchema } from "../../main/bridge/contract/console.ts";
import { Console } from "../../renderer/console/console.dom.tsx";
import { createFakeBridge, type FakeBridge } from "./fake-bridge.ts";
import { createFakeDesk } from "./fake-desk.ts";
import { SITUATIONS } from "./situation.ts";

declare global {
  interface Window {
    /** For the runner: the imagined host behind this page. */
    fakeBridge?: FakeBridge;
  }
}

const query = new URLSearchParams(location.search);
const situation = SITUATIONS.find((each) => each === query.get("situation")) ?? "usual";
const account = { name: "annegret", role: accountRoleSchema.parse(query.get("role") ?? "admin") };
const nonce = document.querySelector<HTMLMetaElement>("meta[name='psyche-nonce']")?.content ?? "";
const place = document.getElementById("console");
if (!place) throw new Error("index.html has no #console");
createRoot(place).render(
  <Console
    desk={createFakeDesk(account, situation)}
    connect={() => {
      const bridge = createFakeBridge(account, situation, () => Date.now());
      window.fakeBridge = bridge;
      return bridge;
    }}
    styleNonce={nonce}
  />,
);
