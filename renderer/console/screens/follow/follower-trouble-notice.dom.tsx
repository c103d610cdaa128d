import type { FollowerState } from "../../../../main/bridge/contract/console.ts";
import notice from "../../parts/notice.module.css";
import { useTranslate } from "../../words/use-translate.dom.ts";
import { followWords } from "./follow-words.ts";
import { followerTrouble } from "./follower-trouble.ts";

/** What a person must mend at a screen of another machine. */
export function FollowerTroubleNotice({
  trouble,
}: {
  readonly trouble: NonNullable<FollowerState["trouble"]>;
}) {
  const t = useTranslate(followWords);
  const known = followerTrouble(trouble.code);
  return (
    <div className={notice.notice} data-tone="trouble">
      {known === null ? (
        <p className={notice.text} lang="en">
          {trouble.message}
        </p>
      ) : (
        <p className={notice.text}>{t(`trouble.${known}`)}</p>
      )}
    </div>
  );
}
