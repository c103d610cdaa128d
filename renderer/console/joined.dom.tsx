import { useEffect, useState } from "react";
import type { BridgeClient } from "../../main/bridge/contract/pipe.ts";
import type { Entrance } from "./access/gate.dom.tsx";
import { BridgeProvider } from "./bridge/bridge-context.dom.tsx";
import { UploadsProvider } from "./content/uploads/uploads-context.dom.tsx";
import { CatalogueProvider } from "./garments/catalogue-context.dom.tsx";
import { Pages } from "./pages.dom.tsx";
import { RequestsProvider } from "./requests/requests-context.dom.tsx";
import { UrgentProvider } from "./screens/urgent/urgent-context.dom.tsx";
import { SettingsProvider } from "./site/settings-context.dom.tsx";

/** While the bridge is away, how often to ask whether one is still signed in. */
const RECHECK_MS = 5_000;

/** Holds the bridge for as long as somebody is signed in. */
export function Joined({
  entrance,
  connect,
  onAccent,
}: {
  readonly entrance: Entrance;
  readonly connect: () => BridgeClient;
  readonly onAccent: (accent: string) => void;
}) {
  const [client] = useState(connect);
  const { recheck } = entrance;

  useEffect(() => () => client.close(), [client]);

  useEffect(() => {
    const timer = setInterval(() => {
      if (!client.connected) void recheck();
    }, RECHECK_MS);
    return () => clearInterval(timer);
  }, [client, recheck]);

  const pages = (
    <UrgentProvider>
      <Pages entrance={entrance} onAccent={onAccent} />
    </UrgentProvider>
  );
  return (
    <BridgeProvider client={client}>
      <SettingsProvider>
        <CatalogueProvider>
          <UploadsProvider>
            {entrance.account.role === "merchandiser" ? pages : <RequestsProvider>{pages}</RequestsProvider>}
          </UploadsProvider>
        </CatalogueProvider>
      </SettingsProvider>
    </BridgeProvider>
  );
}
