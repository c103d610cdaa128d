import { Switch } from "@mantine/core";
import { useState } from "react";
import type { ScreenStatus } from "../../../main/bridge/contract/console.ts";
import { useAction } from "../bridge/use-action.dom.ts";
import { FailureNotice } from "../parts/failure-notice.dom.tsx";
import { useTranslate } from "../words/use-translate.dom.ts";
import { screensWords } from "./screens-words.ts";

/** Switches a screen's camera off and on; where the host refuses, it stands as before. */
export function CameraSwitch({ screen }: { readonly screen: ScreenStatus }) {
  const t = useTranslate(screensWords);
  const change = useAction("screen.set-camera");
  const [wanted, setWanted] = useState<boolean | null>(null);
  const off = wanted ?? screen.cameraOff;
  return (
    <>
      <Switch
        size="lg"
        label={t("switchOff")}
        description={t(off ? "offNow" : "switchOffHint")}
        checked={off}
        disabled={change.busy}
        onChange={(event) => {
          const next = event.currentTarget.checked;
          setWanted(next);
          void change.run({ screenId: screen.screenId, off: next }).then(() => setWanted(null));
        }}
      />
      {change.failure && <FailureNotice failure={change.failure} />}
    </>
  );
}
