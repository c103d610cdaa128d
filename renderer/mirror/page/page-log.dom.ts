import type { Log } from "../../../main/base/log.ts";

/** The page's log is the browser's console, for who looks into it; faults reach the host with the page's report. */
export const pageLog: Log = (level, part, code, message) => {
  const line = `${part} ${code}: ${message}`;
  if (level === "trouble") console.error(line);
  else if (level === "notice") console.info(line);
  else console.debug(line);
};
