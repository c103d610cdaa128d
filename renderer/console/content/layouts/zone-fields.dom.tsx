import { Button, NumberInput, Select, TextInput } from "@mantine/core";
import { Link } from "wouter";
import { type Layout, MAX_LAYOUT_SIDE_PIXELS, type Zone } from "../../../../content/schema/signage/layout.ts";
import type { Transition } from "../../../../content/schema/signage/widget.ts";
import { useTranslate } from "../../words/use-translate.dom.ts";
import { useDraft } from "../draft/draft-context.dom.tsx";
import { moved } from "../playlists/ordering.ts";
import classes from "./layouts.module.css";
import { layoutsWords } from "./layouts-words.ts";
import type { Place } from "./zone-moves.ts";

const SIDES = ["leftPixels", "topPixels", "widthPixels", "heightPixels"] as const satisfies (keyof Place)[];
const TRANSITIONS = ["cut", "fade", "slide"] as const;
const USUAL_TRANSITION_MS = 400;

/** The chosen zone in numbers, what it plays, and what lies above it. */
export function ZoneFields({
  zone,
  layout,
  onChange,
  onOrder,
}: {
  readonly zone: Zone;
  readonly layout: Layout;
  readonly onChange: (zone: Zone) => void;
  readonly onOrder: (zones: readonly Zone[]) => void;
}) {
  const t = useTranslate(layoutsWords);
  const { draft } = useDraft();
  const { zones } = layout;
  const at = zones.findIndex(({ zoneId }) => zoneId === zone.zoneId);
  return (
    <section className={classes.fields} aria-label={zone.name}>
      <TextInput
        label={t("zoneName")}
        maxLength={120}
        value={zone.name}
        onChange={(typed) => onChange({ ...zone, name: typed.currentTarget.value })}
      />
      <Select
        label={t("plays")}
        searchable
        allowDeselect={false}
        value={zone.playlistId}
        data={draft.programme.playlists.map(({ name, playlistId }) => ({ value: playlistId, label: name }))}
        onChange={(playlistId) => playlistId !== null && onChange({ ...zone, playlistId })}
      />
      <Link href={`/content/playlists/${zone.playlistId}`} className={classes.back ?? ""}>
        {t("openPlays")}
      </Link>
      <div className={classes.numbers}>
        {SIDES.map((side) => (
          <NumberInput
            key={side}
            label={t(side)}
            allowDecimal={false}
            min={side === "widthPixels" || side === "heightPixels" ? 1 : -MAX_LAYOUT_SIDE_PIXELS}
            max={MAX_LAYOUT_SIDE_PIXELS}
            clampBehavior="strict"
            value={Math.round(zone[side])}
            onChange={(typed) => typed !== "" && onChange({ ...zone, [side]: Math.round(Number(typed)) })}
          />
        ))}
      </div>
      <Select
        label={t("transition")}
        allowDeselect={false}
        value={zone.transition.kind}
        data={TRANSITIONS.map((value) => ({ value, label: t(`transition.${value}`) }))}
        onChange={(kind) => onChange({ ...zone, transition: transitionOf(kind) })}
      />
      <div className={classes.buttons}>
        <Button
          variant="default"
          disabled={at === zones.length - 1}
          onClick={() => onOrder(moved(zones, at, at + 1))}
        >
          {t("forward")}
        </Button>
        <Button variant="default" disabled={at === 0} onClick={() => onOrder(moved(zones, at, at - 1))}>
          {t("back1")}
        </Button>
        <Button
          variant="default"
          disabled={zones.length === 1}
          onClick={() => onOrder(zones.toSpliced(at, 1))}
        >
          {t("takeZone")}
        </Button>
      </div>
    </section>
  );
}

function transitionOf(name: string | null): Transition {
  const kind = TRANSITIONS.find((each) => each === name) ?? "cut";
  switch (kind) {
    case "cut":
      return { kind };
    case "fade":
      return { kind, durationMs: USUAL_TRANSITION_MS };
    case "slide":
      return { kind, durationMs: USUAL_TRANSITION_MS, from: "right" };
  }
}
