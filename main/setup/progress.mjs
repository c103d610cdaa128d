/** Something that set-up cannot get past; its message is one clear sentence with the remedy. */
export class SetupError extends Error {}

/**
 * Names each step and says how long it took; a step that is done already says nothing.
 * Lines go to standard error, so that a command's own output stays clean.
 */
export function createProgress({ quiet }) {
  const say = (text) => {
    if (!quiet) process.stderr.write(text);
  };
  return {
    /** Runs a step; while it lasts a line every five seconds shows that it lives. */
    async step(title, work) {
      const startedAtMs = Date.now();
      say(`▸ ${title}\n`);
      const timer = setInterval(() => say(`  … ${seconds(startedAtMs)} s\n`), 5_000);
      try {
        const result = await work();
        say(`  done in ${seconds(startedAtMs)} s\n`);
        return result;
      } finally {
        clearInterval(timer);
      }
    },
  };
}

function seconds(startedAtMs) {
  return Math.round((Date.now() - startedAtMs) / 1_000);
}
