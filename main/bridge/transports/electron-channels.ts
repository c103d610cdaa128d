/**
 * Electron's IPC channels. A page says hello once when its preload starts: it marks where the messages of an earlier
 * page in the same window end.
 */
export const CHANNEL_HELLO = "psyche:hello";
export const CHANNEL_TO_HOST = "psyche:to-host";
export const CHANNEL_TO_PAGE = "psyche:to-page";

/** Name of the preload's two functions in the page's world. */
export const PAGE_KEY = "psycheBridge";

/** All that the sandboxed preload gives to the page. */
export interface PsycheBridge {
  send(text: string): void;
  onMessage(listener: (text: string) => void): void;
}
