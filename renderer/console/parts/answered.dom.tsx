import type { ReactNode } from "react";
import type { Failure } from "../../../main/base/result.ts";
import type { RequestName, ResultOf } from "../../../main/bridge/contract/contract.ts";
import type { ConsoleFailureCode } from "../bridge/failure-words.ts";
import { FailureNotice } from "./failure-notice.dom.tsx";

/** The part of `Asked` that deciding what to show needs. */
interface Answer<T> {
  readonly value: T | null;
  readonly failure: Failure<ConsoleFailureCode> | null;
  readonly reload: () => void;
}

/** Shows the page's own shape while loading, the failure with its remedy, or the value (older ones marked). */
export function Answered<N extends RequestName>({
  of: asked,
  skeleton,
  children,
}: {
  readonly of: Answer<ResultOf<N>>;
  readonly skeleton: ReactNode;
  readonly children: (value: ResultOf<N>) => ReactNode;
}) {
  const { value, failure } = asked;
  if (value === null && failure === null) return <div aria-busy="true">{skeleton}</div>;
  return (
    <>
      {failure && failure.code !== "disconnected" && (
        <FailureNotice failure={failure} onAgain={asked.reload} stale={value !== null} />
      )}
      {failure?.code === "disconnected" && value === null && (
        <FailureNotice failure={failure} onAgain={asked.reload} />
      )}
      {value !== null && children(value)}
    </>
  );
}
