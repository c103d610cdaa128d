import type { ReactNode } from "react";
import { ContentFailure } from "./content-failure.dom.tsx";
import { useAskedDraft, useDraftIfKnown } from "./draft-context.dom.tsx";

/** A page of the draft, or its own shape while the draft is on its way, or why it does not come. */
export function DraftShown({
  skeleton,
  children,
}: {
  readonly skeleton: ReactNode;
  readonly children: ReactNode;
}) {
  const { failure, reload } = useAskedDraft();
  const known = useDraftIfKnown();
  if (known === null && failure === null) return <div aria-busy="true">{skeleton}</div>;
  return (
    <>
      {failure !== null && (known === null || failure.code !== "disconnected") && (
        <ContentFailure failure={failure} onAgain={reload} />
      )}
      {known !== null && children}
    </>
  );
}
