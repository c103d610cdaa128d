/** Name of the isolated world in which the preload runs, as Electron does it with contextIsolation. */
export const PRELOAD_WORLD = "Electron Isolated Context";
/** Binding by which the preload's world reaches the stand-in; the page's own world has none. */
export const BINDING = "__standInSend";

/**
 * The page's half of contextBridge: makes what the preload exposes callable in the page. The two worlds share only
 * the document, so calls travel as events whose name the page cannot guess.
 */
export function pageWorldScript(secret: string): string {
  return `(() => {
    const listeners = new Map();
    let count = 0;
    document.addEventListener(${JSON.stringify(`${secret}<`)}, (event) => {
      const message = JSON.parse(event.detail);
      if (message.listener) return listeners.get(message.listener)?.(...message.given);
      const call = (name) => (...given) => {
        const sent = given.map((one) => (typeof one === "function" ? (listeners.set(++count, one), { listener: count }) : { value: one }));
        document.dispatchEvent(new CustomEvent(${JSON.stringify(`${secret}>`)}, { detail: JSON.stringify({ key: message.key, name, given: sent }) }));
      };
      const api = Object.freeze(Object.fromEntries(message.names.map((name) => [name, call(name)])));
      Object.defineProperty(window, message.key, { value: api });
    });
  })()`;
}

/** The preload's half: Electron's two modules for it, then the preload itself as the CommonJS script that it is. */
export function preloadWorldScript(secret: string, preload: string): string {
  return `(() => {
    if (window.top !== window) return;
    const apis = {};
    const channels = new Map();
    const post = (message) => document.dispatchEvent(new CustomEvent(${JSON.stringify(`${secret}<`)}, { detail: JSON.stringify(message) }));
    globalThis.__standInReceive = (channel, given) => (channels.get(channel) ?? []).forEach((listener) => listener({}, ...given));
    document.addEventListener(${JSON.stringify(`${secret}>`)}, (event) => {
      const { key, name, given } = JSON.parse(event.detail);
      apis[key][name](...given.map((one) => (one.listener ? (...back) => post({ listener: one.listener, given: back }) : one.value)));
    });
    const electron = {
      contextBridge: { exposeInMainWorld: (key, api) => { apis[key] = api; post({ key, names: Object.keys(api) }); } },
      ipcRenderer: {
        send: (channel, ...given) => ${BINDING}(JSON.stringify({ from: location.href, channel, given })),
        on: (channel, listener) => channels.set(channel, [...(channels.get(channel) ?? []), listener]),
      },
    };
    const require = (name) => { if (name === "electron") return electron; throw new Error("a sandboxed preload cannot require " + name); };
    ((require, module, exports) => {${preload}\n})(require, { exports: {} }, {});
  })()`;
}
