import { Button } from "@mantine/core";
import { useState } from "react";
import type { Account, ScreenStatus } from "../../../main/bridge/contract/console.ts";
import type { ScreenBook, ScreenPlace } from "../../../main/bridge/contract/screens.ts";
import { useAction } from "../bridge/use-action.dom.ts";
import { FailureNotice } from "../parts/failure-notice.dom.tsx";
import notice from "../parts/notice.module.css";
import { useTranslate } from "../words/use-translate.dom.ts";
import classes from "./book.module.css";
import { bookWords } from "./book-words.ts";
import { CameraSwitch } from "./camera-switch.dom.tsx";
import { FollowerActions } from "./follow/follower-actions.dom.tsx";
import { LivePicture, PicturePromise } from "./live-picture.dom.tsx";
import { PlaceEditor } from "./place-editor.dom.tsx";
import { ScreenFacts } from "./screen-facts.dom.tsx";
import page from "./screens-page.module.css";

/** A screen: how it is, what is on it, a picture on request, its camera, and what people call it. */
export function ScreenCard({
  screen,
  book,
  role,
  nowMs,
  onBook,
}: {
  readonly screen: ScreenStatus;
  readonly book: ScreenBook | null;
  readonly role: Account["role"];
  readonly nowMs: number;
  readonly onBook: (book: ScreenBook) => void;
}) {
  const t = useTranslate(bookWords);
  const put = useAction("screen.put-place");
  const [isEditing, setEditing] = useState(false);
  const [before, setBefore] = useState<ScreenPlace | null>(null);
  const place = book?.screens.find(({ screenId }) => screenId === screen.screenId) ?? null;
  const isElsewhere = screen.follower !== undefined;
  const own = place?.tags ?? screen.tags;

  async function undo(): Promise<void> {
    if (before === null || book === null) return;
    const back = await put.run({ place: before, seen: book.revision });
    if (!back.ok) return;
    setBefore(null);
    onBook(back.value);
  }

  return (
    <article className={page.screen}>
      <div className={classes.part}>
        <ScreenFacts screen={screen} nowMs={nowMs} />
        {(screen.groupName !== null || own.length > 0) && (
          <p className={classes.soft}>
            {[
              ...(screen.groupName === null ? [] : [t("inGroup", { name: screen.groupName })]),
              ...(own.length === 0 ? [] : [t("tagged", { tags: own.join(", ") })]),
            ].join(" · ")}
          </p>
        )}
      </div>
      {!isElsewhere && (
        <div className={classes.part}>
          <LivePicture screen={screen} />
          <PicturePromise />
        </div>
      )}
      {role !== "merchandiser" && !isElsewhere && <CameraSwitch screen={screen} />}
      {role !== "staff" && isElsewhere && <FollowerActions screenId={screen.screenId} name={screen.name} />}
      {role !== "staff" && place !== null && book !== null && (
        <div className={classes.part}>
          {isEditing ? (
            <PlaceEditor
              place={place}
              book={book}
              onCancel={() => setEditing(false)}
              onSaved={(next) => {
                setBefore(place);
                setEditing(false);
                onBook(next);
              }}
            />
          ) : (
            <div className={classes.buttons}>
              <Button
                variant="default"
                aria-label={t("editNamed", { name: screen.name })}
                onClick={() => setEditing(true)}
              >
                {t("edit")}
              </Button>
            </div>
          )}
          <div role="status">
            {before !== null && !isEditing && (
              <div className={notice.notice}>
                <p className={notice.text}>{t("saved", { name: place.name })}</p>
                <Button variant="default" loading={put.busy} onClick={() => void undo()}>
                  {t("undo")}
                </Button>
              </div>
            )}
          </div>
          {put.failure && <FailureNotice failure={put.failure} />}
        </div>
      )}
    </article>
  );
}
