import { Button } from "@mantine/core";
import { useState } from "react";
import type { ResultOf } from "../../../main/bridge/contract/contract.ts";
import { useAction } from "../bridge/use-action.dom.ts";
import { FailureNotice } from "../parts/failure-notice.dom.tsx";
import { useFormat } from "../words/use-format.dom.tsx";
import { useNow } from "../words/use-now.dom.ts";
import { useTranslate } from "../words/use-translate.dom.ts";
import { networkWords } from "./network-words.ts";
import classes from "./settings.module.css";

/** Makes a one-time link and shows it as a QR code, drawn as a picture so that nothing in it can run. */
export function Pairing() {
  const t = useTranslate(networkWords);
  const format = useFormat();
  const nowMs = useNow(1_000);
  const pair = useAction("network.pair");
  const [link, setLink] = useState<ResultOf<"network.pair"> | null>(null);
  const over = link !== null && nowMs >= link.expiresAtMs;
  return (
    <>
      <div>
        <Button
          size="md"
          variant={link && !over ? "default" : "filled"}
          loading={pair.busy}
          onClick={() =>
            void pair.run({}).then((result) => {
              if (result.ok) setLink(result.value);
            })
          }
        >
          {t("pair")}
        </Button>
      </div>
      {pair.failure && <FailureNotice failure={pair.failure} />}
      <div role="status">
        {link && over && <p>{t("expired")}</p>}
        {link && !over && (
          <div className={classes.box}>
            <p>{t("pairHint")}</p>
            <img
              className={classes.qr}
              alt={t("qrAlt")}
              src={`data:image/svg+xml,${encodeURIComponent(link.qrSvg)}`}
            />
            <p className={classes.mono}>{link.url}</p>
            <p className={classes.hint}>{t("expires", { time: format.time(link.expiresAtMs) })}</p>
          </div>
        )}
      </div>
    </>
  );
}
