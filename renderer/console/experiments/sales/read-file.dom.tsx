import { useState } from "react";
import type { ResultOf } from "../../../../main/bridge/contract/contract.ts";
import type { SalesSource } from "../../../../main/bridge/contract/sales.ts";
import type { Site } from "../../../../main/bridge/contract/sites.ts";
import { useAction } from "../../bridge/use-action.dom.ts";
import { useTimeZone } from "../../words/use-format.dom.tsx";
import { useTranslate } from "../../words/use-translate.dom.ts";
import { StudyFailure } from "../parts/study-failure.dom.tsx";
import { MappingForm } from "./mapping-form.dom.tsx";
import { COLUMN_MEANINGS, mappingOfWish, wishOfGuess } from "./mapping-wish.ts";
import { salesWords } from "./sales-words.ts";
import { SampleTable } from "./sample-table.dom.tsx";
import { TryAndTake } from "./try-and-take.dom.tsx";

/** A file of sales that was sent: its first rows, how it is read, what would be taken, and then to take it. */
export function ReadFile({
  source,
  name,
  guess,
  known,
  onTaken,
}: {
  readonly source: SalesSource;
  readonly name: string;
  readonly guess: ResultOf<"sales.peek">;
  /** The chain's sites. */
  readonly known: readonly Site[];
  readonly onTaken: (told: ResultOf<"sales.take">) => void;
}) {
  const t = useTranslate(salesWords);
  const timeZone = useTimeZone();
  const [wish, setWish] = useState(() => wishOfGuess(guess, timeZone, known));
  const take = useAction("sales.take");
  const mapping = mappingOfWish(wish);
  function meaningOf(column: string): string | null {
    const meaning = COLUMN_MEANINGS.find((each) => wish.columns[each] === column);
    return meaning === undefined ? null : t(`columns.${meaning}`);
  }

  async function ask(dryRun: boolean): Promise<ResultOf<"sales.take"> | null> {
    const told = mapping === null ? null : await take.run({ source, mapping, dryRun });
    return told?.ok ? told.value : null;
  }
  return (
    <TryAndTake
      isBusy={take.busy}
      incomplete={mapping === null ? t("incomplete") : null}
      failure={take.failure && <StudyFailure failure={take.failure} />}
      ask={ask}
      figuresOf={(told) =>
        (["rows", "takenRows", "siteDays", "units"] as const).map((key) => [t(key), told[key]] as const)
      }
      onTaken={onTaken}
    >
      <SampleTable name={name} guess={guess} meaningOf={meaningOf} />
      <MappingForm guess={guess} wish={wish} onWish={setWish} known={known} />
    </TryAndTake>
  );
}
