import "../../main/base/jitless-zod.ts";
import "./look/styles.ts";
import { createRoot } from "react-dom/client";
import { assert } from "../../main/base/assert.ts";
import { connectBridge } from "../../main/bridge/transports/connect.dom.ts";
import { createSignInDesk } from "./access/sign-in-desk.dom.ts";
import { Console } from "./console.dom.tsx";

const place = document.getElementById("console");
assert(place, "index.html has no #console");
const nonce = document.querySelector<HTMLMetaElement>("meta[name='psyche-nonce']");
createRoot(place).render(
  <Console desk={createSignInDesk()} connect={connectBridge} styleNonce={nonce?.content ?? ""} />,
);
