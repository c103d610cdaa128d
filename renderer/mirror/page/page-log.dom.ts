import type { Log } from "../../../main/base/log.ts";

/** The page's log is the browser's console, which the shell collects. */
export const pageLog: Log = (level, part, code, message) => {
  const line = `${part} ${code}: ${message}`;
  if (level === "trouble") console.error(line);
  else if (level === "notice") console.info(line);
  else console.debug(line);
};
