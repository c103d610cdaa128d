import type { ReactNode } from "react";
import type { ResultOf } from "../../../../main/bridge/contract/contract.ts";
import type { studyRequests } from "../../../../main/bridge/contract/study.ts";
import type { Asked } from "../../bridge/use-request.dom.ts";
import { StudyFailure } from "./study-failure.dom.tsx";

/** Shows the page's own shape while loading, the failure with its remedy, or the value. */
export function StudyAnswered<N extends keyof typeof studyRequests>({
  of: { failure, reload, value },
  skeleton,
  children,
}: {
  readonly of: Pick<Asked<N>, "value" | "failure" | "reload">;
  readonly skeleton: ReactNode;
  readonly children: (value: ResultOf<N>) => ReactNode;
}) {
  if (value === null && failure === null) return <div aria-busy="true">{skeleton}</div>;
  return (
    <>
      {failure && <StudyFailure failure={failure} onAgain={reload} />}
      {value !== null && children(value)}
    </>
  );
}
