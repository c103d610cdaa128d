import "../../main/base/jitless-zod.ts";
import "@fontsource-variable/fraunces/index.css";
import "@fontsource-variable/inter/index.css";
import "@mantine/core/styles.layer.css";
import "./look/tokens.css";
import "./look/print.css";
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
