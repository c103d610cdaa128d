import { Button, TextInput } from "@mantine/core";
import { useState } from "react";
import { Link, useLocation } from "wouter";
import type { ResultOf } from "../../../../main/bridge/contract/contract.ts";
import { useAction } from "../../bridge/use-action.dom.ts";
import { StateMark } from "../../parts/state-mark.dom.tsx";
import { ReachDetails } from "../../screens/screen-reach.dom.tsx";
import { useTranslate } from "../../words/use-translate.dom.ts";
import { ContentFailure } from "../draft/content-failure.dom.tsx";
import { useDraftIfKnown } from "../draft/draft-context.dom.tsx";
import { useHasUnsaved } from "../draft/unsaved-context.dom.tsx";
import { ScreensAnswer } from "../now/screens-answer.dom.tsx";
import { MAX_TOLD_NAMES, screenChanges } from "./changed-names.ts";
import classes from "./publish.module.css";
import { publishWords } from "./publish-words.ts";
import { LeaveOff, UndoneLine } from "./undone-line.dom.tsx";
import { WarningList } from "./warning-list.dom.tsx";

const MAX_NOTE_LENGTH = 300;

interface Published {
  readonly result: ResultOf<"content.publish">;
  readonly location: string;
}

/** What is not on the screens yet and the way to put it there; afterwards, whether it is there. */
export function PublishBar({ canPreview }: { readonly canPreview: boolean }) {
  const t = useTranslate(publishWords);
  const known = useDraftIfKnown();
  const hasUnsaved = useHasUnsaved();
  const publish = useAction("content.publish");
  const [location] = useLocation();
  const [published, setPublished] = useState<Published | null>(null);
  // Told where it was asked for; on another page it would only be in the way.
  const outcome = published?.location === location ? published.result : null;
  const [note, setNote] = useState<string | null>(null);
  const changes = known === null ? 0 : known.draft.changed.length - known.draft.unshown.length;
  if (known === null || (changes === 0 && outcome === null)) return null;
  if (outcome !== null && changes === 0) {
    return (
      <section className={classes.bar} role="status">
        <StateMark tone={outcome.kind === "published" ? "calm" : "waiting"}>
          {outcome.kind === "published" ? t("published", { version: outcome.version }) : t("waits")}
        </StateMark>
        {outcome.kind === "published" && <ScreensAnswer withPicture />}
        <Button variant="default" onClick={() => setPublished(null)}>
          {t("close")}
        </Button>
      </section>
    );
  }
  const { revision } = known.draft;
  const { fresh, undone } = screenChanges(known.draft);
  const names = [...fresh, ...(undone?.names ?? [])];
  const told = names.slice(0, MAX_TOLD_NAMES).join(", ");
  // Where nobody says what changed, the names do: a list of bare numbers shows no way back.
  const usualNote = names.length > MAX_TOLD_NAMES ? `${told} …` : told;
  async function putOn(): Promise<void> {
    const result = await publish.run({
      seen: revision,
      note: (note?.trim() || usualNote).slice(0, MAX_NOTE_LENGTH),
    });
    if (!result.ok) return;
    setPublished({ result: result.value, location });
    setNote(null);
  }
  return (
    <section className={classes.bar} data-rests={hasUnsaved} aria-label={t("label")}>
      {publish.failure && <ContentFailure failure={publish.failure} />}
      {outcome?.kind === "waits" && (
        <span role="status">
          <StateMark tone="waiting">{t("waits")}</StateMark>
        </span>
      )}
      <div className={classes.row}>
        <div className={classes.words}>
          {fresh.length > 0 && (
            <p className={classes.changes}>
              {t("changes", {
                names: fresh.slice(0, MAX_TOLD_NAMES).join(", "),
                more: Math.max(0, fresh.length - MAX_TOLD_NAMES),
              })}
            </p>
          )}
          {undone !== null && <UndoneLine undone={undone} />}
          {(hasUnsaved || fresh.length > 0) && (
            <p className={hasUnsaved ? classes.saveFirst : classes.soft}>
              {t(hasUnsaved ? "saveFirst" : "next")}
            </p>
          )}
        </div>
        <div className={classes.buttons}>
          {undone !== null && <LeaveOff seen={revision} />}
          {canPreview && fresh.length > 0 && (
            <Link href="/content/preview" className={classes.link ?? ""}>
              {t("look")}
            </Link>
          )}
          {note === null && fresh.length > 0 && (
            <Button variant="subtle" onClick={() => setNote("")}>
              {t("addNote")}
            </Button>
          )}
          <Button
            size="md"
            // What somebody just took off the screens is not brought back by habit.
            variant={fresh.length === 0 ? "default" : "filled"}
            disabled={publish.busy || hasUnsaved}
            onClick={() => void putOn()}
          >
            {publish.busy
              ? t("publishing")
              : fresh.length === 0
                ? t("bringBack", { count: names.length, name: names[0] ?? "" })
                : t("publish")}
          </Button>
        </div>
      </div>
      {note !== null && (
        <TextInput
          label={t("note")}
          value={note}
          maxLength={MAX_NOTE_LENGTH}
          onChange={(change) => setNote(change.currentTarget.value)}
        />
      )}
      {fresh.length > 0 && (
        <>
          <ReachDetails of="draft" />
          <WarningList />
        </>
      )}
    </section>
  );
}
