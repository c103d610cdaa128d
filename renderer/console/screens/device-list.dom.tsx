import type { DeviceState } from "../../../devices/contract/device-event.ts";
import list from "../parts/card-list.module.css";
import { StateMark, type Tone } from "../parts/state-mark.dom.tsx";
import { useFormat } from "../words/use-format.dom.tsx";
import { useTranslate } from "../words/use-translate.dom.ts";
import classes from "./device-list.module.css";
import { screensWords } from "./screens-words.ts";

const TONES: Readonly<Record<DeviceState["state"], Tone>> = {
  connected: "calm",
  disconnected: "unknown",
  trouble: "trouble",
};

/** Everything plugged in, or lately unplugged. */
export function DeviceList({ devices }: { readonly devices: readonly DeviceState[] }) {
  const t = useTranslate(screensWords);
  const format = useFormat();
  return (
    <ul className={list.list}>
      {devices.map((device) => (
        <li key={device.deviceId} className={classes.row}>
          <div className={classes.words}>
            <p className={classes.label}>{device.label}</p>
            <p className={classes.soft}>{t(`kind.${device.deviceKind}`)}</p>
            {device.message && (
              <p className={classes.message} lang="en">
                {device.message}
              </p>
            )}
          </div>
          <div className={classes.state}>
            <StateMark tone={TONES[device.state]}>{t(`device.${device.state}`)}</StateMark>
            <p className={classes.soft}>{t("since", { time: format.time(device.atMs) })}</p>
          </div>
        </li>
      ))}
    </ul>
  );
}
