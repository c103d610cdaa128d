import { Skeleton, Switch } from "@mantine/core";
import type { Network } from "../../../main/bridge/contract/console.ts";
import { useAction } from "../bridge/use-action.dom.ts";
import { useRequest } from "../bridge/use-request.dom.ts";
import { Answered } from "../parts/answered.dom.tsx";
import { FailureNotice } from "../parts/failure-notice.dom.tsx";
import { StateMark } from "../parts/state-mark.dom.tsx";
import { useTranslate } from "../words/use-translate.dom.ts";
import { networkWords } from "./network-words.ts";
import { Pairing } from "./pairing.dom.tsx";
import { Section } from "./section.dom.tsx";
import classes from "./settings.module.css";

/** Whether devices of the shop's network reach the console, and how they join. */
export function NetworkSection() {
  const t = useTranslate(networkWords);
  const asked = useRequest("network.get", {});
  const change = useAction("network.set");
  return (
    <Section title={t("title")} hint={t("hint")}>
      <Answered<"network.get"> of={asked} skeleton={<Skeleton height={120} radius="lg" />}>
        {(network) => (
          <>
            <Switch
              size="lg"
              label={t("open")}
              description={t("openHint")}
              checked={network.open}
              disabled={change.busy}
              onChange={(event) =>
                void change.run({ open: event.currentTarget.checked }).then((result) => {
                  if (result.ok) asked.replace(result.value);
                })
              }
            />
            {change.failure && <FailureNotice failure={change.failure} />}
            <div role="status">
              <StateMark tone={network.open ? "calm" : "unknown"}>
                {t(network.open ? "isOpen" : "closed")}
              </StateMark>
            </div>
            {network.open && <Open network={network} />}
          </>
        )}
      </Answered>
    </Section>
  );
}

function Open({ network }: { readonly network: Network }) {
  const t = useTranslate(networkWords);
  return (
    <>
      <div className={classes.box}>
        <h3>{t("addresses")}</h3>
        {network.addresses.length === 0 ? (
          <p>{t("noAddress")}</p>
        ) : (
          network.addresses.map((address) => (
            <p key={address} className={classes.mono}>
              {address}
            </p>
          ))
        )}
        {network.fingerprint !== null && (
          <>
            <h3>{t("fingerprint")}</h3>
            <p className={classes.mono}>{network.fingerprint}</p>
            <p className={classes.hint}>{t("fingerprintHint")}</p>
          </>
        )}
      </div>
      {network.addresses.length > 0 && <Pairing />}
    </>
  );
}
