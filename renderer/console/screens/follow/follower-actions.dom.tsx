import { Button } from "@mantine/core";
import { useState } from "react";
import type { FollowerLink } from "../../../../main/bridge/contract/followers.ts";
import { useAction } from "../../bridge/use-action.dom.ts";
import { FailureNotice } from "../../parts/failure-notice.dom.tsx";
import { useTranslate } from "../../words/use-translate.dom.ts";
import classes from "./follow.module.css";
import { followWords } from "./follow-words.ts";
import { LinkBox } from "./link-box.dom.tsx";

/** A new link for a screen of another machine, and its removal, which is asked twice. */
export function FollowerActions({ screenId, name }: { readonly screenId: string; readonly name: string }) {
  const t = useTranslate(followWords);
  const link = useAction("screen.link");
  const remove = useAction("screen.remove");
  const [made, setMade] = useState<FollowerLink | null>(null);
  const [isAsking, setAsking] = useState(false);
  const failure = link.failure ?? remove.failure;

  async function makeLink(): Promise<void> {
    const linked = await link.run({ screenId });
    if (linked.ok) setMade(linked.value);
  }

  if (made !== null) return <LinkBox name={name} made={made} onDone={() => setMade(null)} />;
  return (
    <>
      {isAsking && <p>{t("removeSure", { name })}</p>}
      <div className={classes.buttons}>
        {isAsking ? (
          <>
            <Button variant="default" autoFocus onClick={() => setAsking(false)}>
              {t("keep")}
            </Button>
            <Button loading={remove.busy} onClick={() => void remove.run({ screenId })}>
              {t("remove")}
            </Button>
          </>
        ) : (
          <>
            <Button
              variant="default"
              loading={link.busy}
              aria-label={t("newLinkNamed", { name })}
              onClick={() => void makeLink()}
            >
              {t("newLink")}
            </Button>
            <Button variant="default" aria-label={t("removeNamed", { name })} onClick={() => setAsking(true)}>
              {t("remove")}
            </Button>
          </>
        )}
      </div>
      {failure && <FailureNotice failure={failure} />}
    </>
  );
}
