import type { Call } from "./calls.ts";

/** A short, low sound. Browsers keep it silent until the person has touched the page once. */
export interface Chime {
  play(call: Call): void;
  /** Call from a touch or key; afterwards `play` is heard. */
  wake(): void;
  close(): void;
}

/** Hertz: G3 alone, then D3–G3 for a call again; low enough not to cut through a shop. */
const NOTES: Readonly<Record<Call, readonly number[]>> = { new: [196, 147], again: [147, 196, 147] };
const NOTE_SECONDS = 0.16;
const LOUDNESS = 0.14;

export function createChime(): Chime {
  let audio: AudioContext | null = null;
  const open = () => (audio ??= new AudioContext());
  return {
    wake() {
      void open().resume();
    },
    play(call) {
      const context = open();
      if (context.state !== "running") return;
      for (const [place, hertz] of NOTES[call].entries()) {
        playNote(context, hertz, context.currentTime + place * NOTE_SECONDS);
      }
    },
    close() {
      void audio?.close();
      audio = null;
    },
  };
}

function playNote(context: AudioContext, hertz: number, atSeconds: number): void {
  const tone = new OscillatorNode(context, { type: "triangle", frequency: hertz });
  const volume = new GainNode(context, { gain: 0 });
  volume.gain.setValueAtTime(0, atSeconds);
  volume.gain.linearRampToValueAtTime(LOUDNESS, atSeconds + 0.02);
  volume.gain.exponentialRampToValueAtTime(0.001, atSeconds + NOTE_SECONDS * 1.6);
  tone.connect(volume).connect(context.destination);
  tone.start(atSeconds);
  tone.stop(atSeconds + NOTE_SECONDS * 2);
}
