import { localStorageColorSchemeManager, MantineProvider } from "@mantine/core";
import { useMemo, useState } from "react";
import type { BridgeClient } from "../../main/bridge/contract/pipe.ts";
import { Gate } from "./access/gate.dom.tsx";
import type { SignInDesk } from "./access/sign-in-replies.ts";
import { Joined } from "./joined.dom.tsx";
import { consoleTheme, DEFAULT_ACCENT, tokensToMantine } from "./look/theme.dom.ts";
import { PreferencesProvider } from "./words/preferences.dom.tsx";

const schemeManager = localStorageColorSchemeManager({ key: "psyche.console.look" });

/** The whole console. `connect` is called once a person has signed in, and its client closed at sign-out. */
export function Console({
  desk,
  connect,
  styleNonce,
}: {
  readonly desk: SignInDesk;
  readonly connect: () => BridgeClient;
  /** Leave for the component library's own style elements under the content security policy. */
  readonly styleNonce: string;
}) {
  const [accent, setAccent] = useState(DEFAULT_ACCENT);
  const theme = useMemo(() => consoleTheme(accent), [accent]);
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={tokensToMantine}
      colorSchemeManager={schemeManager}
      defaultColorScheme="auto"
      getStyleNonce={() => styleNonce}
    >
      <PreferencesProvider>
        <Gate desk={desk}>
          {(entrance) => <Joined entrance={entrance} connect={connect} onAccent={setAccent} />}
        </Gate>
      </PreferencesProvider>
    </MantineProvider>
  );
}
