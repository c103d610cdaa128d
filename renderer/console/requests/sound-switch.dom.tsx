import { Button } from "@mantine/core";
import { Icon } from "../parts/icon.dom.tsx";
import { usePreferences } from "../words/preferences.dom.tsx";
import { useTranslate } from "../words/use-translate.dom.ts";
import { requestsWords } from "./requests-words.ts";

/** Says whether new requests are heard, and changes it. */
export function SoundSwitch() {
  const t = useTranslate(requestsWords);
  const { soundOn, setSoundOn } = usePreferences();
  return (
    <Button
      variant="default"
      size="md"
      aria-pressed={soundOn}
      leftSection={<Icon name={soundOn ? "sound-on" : "sound-off"} />}
      onClick={() => setSoundOn(!soundOn)}
    >
      {t(soundOn ? "soundOn" : "soundOff")}
    </Button>
  );
}
