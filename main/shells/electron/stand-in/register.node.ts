import { registerHooks } from "node:module";

/** Loaded by `node --import` before Electron's main: gives it the stand-in where it imports `electron`. */
registerHooks({
  resolve(specifier, context, next) {
    if (specifier !== "electron") return next(specifier, context);
    return { url: new URL("./electron.node.ts", import.meta.url).href, shortCircuit: true };
  },
});
