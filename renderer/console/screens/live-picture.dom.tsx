import { Button } from "@mantine/core";
import type { CSSProperties } from "react";
import { useEffect, useState } from "react";
import type { ScreenStatus } from "../../../main/bridge/contract/console.ts";
import type { SignPicture } from "../../../main/bridge/contract/sign-picture.ts";
import { failureWords } from "../bridge/failure-words.ts";
import { useAction } from "../bridge/use-action.dom.ts";
import { FailureNotice } from "../parts/failure-notice.dom.tsx";
import { StateMark } from "../parts/state-mark.dom.tsx";
import { useFormat } from "../words/use-format.dom.tsx";
import { useTranslate } from "../words/use-translate.dom.ts";
import classes from "./live-picture.module.css";
import { pictureWords } from "./picture-words.ts";

/** Nobody looks at an old picture by mistake: it goes by itself. */
const GONE_AFTER_MS = 60_000;
/** Nothing is wrong: one only has to wait. */
const WAITS: ReadonlySet<string> = new Set(["in-use", "too-soon"]);

/** What the screen's sign shows at this moment, on request; areas that are not the sign's own are blank. */
export function LivePicture({ screen }: { readonly screen: Pick<ScreenStatus, "screenId" | "name"> }) {
  const t = useTranslate(pictureWords);
  const tFailure = useTranslate(failureWords);
  const format = useFormat();
  const ask = useAction("screen.picture");
  const [picture, setPicture] = useState<SignPicture | null>(null);
  useEffect(() => {
    if (picture === null) return;
    const timer = setTimeout(() => setPicture(null), GONE_AFTER_MS);
    return () => clearTimeout(timer);
  }, [picture]);

  async function look(): Promise<void> {
    const answer = await ask.run({ screenId: screen.screenId });
    setPicture(answer.ok ? answer.value : null);
  }

  return (
    <div className={classes.live}>
      {picture !== null && (
        <figure className={classes.figure}>
          <Shown
            picture={picture}
            alt={t("alt", { name: screen.name })}
            caption={(kind) => t(`blank.${kind}`)}
          />
          <figcaption className={classes.soft}>
            {picture.version === null
              ? t("takenFolder", { time: format.time(picture.takenAtMs) })
              : t("taken", { time: format.time(picture.takenAtMs), version: picture.version })}
          </figcaption>
        </figure>
      )}
      {ask.failure &&
        (WAITS.has(ask.failure.code) ? (
          <StateMark tone="waiting">
            <span role="status">{tFailure(ask.failure.code)}</span>
          </StateMark>
        ) : (
          <FailureNotice failure={ask.failure} />
        ))}
      <div className={classes.buttons}>
        <Button variant="default" loading={ask.busy} onClick={() => void look()}>
          {t(picture === null ? "look" : "again")}
        </Button>
        {picture !== null && (
          <Button variant="subtle" onClick={() => setPicture(null)}>
            {t("close")}
          </Button>
        )}
      </div>
    </div>
  );
}

/** What a picture of a screen is made of, and what never gets into it. */
export function PicturePromise() {
  const t = useTranslate(pictureWords);
  return <p className={classes.soft}>{t("promise")}</p>;
}

function Shown({
  picture: { base64, blanks, heightPixels, widthPixels },
  alt,
  caption,
}: {
  readonly picture: SignPicture;
  readonly alt: string;
  readonly caption: (kind: SignPicture["blanks"][number]["kind"]) => string;
}) {
  const share = (of: number): string => `${100 * of}%`;
  const sides = { "--sides": `${widthPixels} / ${heightPixels}` } as CSSProperties;
  return (
    <div className={classes.shown} style={sides}>
      <img src={`data:image/jpeg;base64,${base64}`} width={widthPixels} height={heightPixels} alt={alt} />
      {blanks.map(({ height, kind, left, top, width }) => (
        <span
          key={`${kind} ${left} ${top}`}
          className={classes.blank}
          style={{ left: share(left), top: share(top), width: share(width), height: share(height) }}
        >
          {caption(kind)}
        </span>
      ))}
    </div>
  );
}
