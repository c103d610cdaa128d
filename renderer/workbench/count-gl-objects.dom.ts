const KINDS = ["Buffer", "Texture", "Program", "Framebuffer", "Renderbuffer", "VertexArray"] as const;

/** Counts the GL objects that the page's WebGL2 contexts make and delete, until `stop`. */
export function countGlObjects(): { readonly count: () => number; readonly stop: () => void } {
  const alive = new Set<object>();
  const prototype = WebGL2RenderingContext.prototype as unknown as Record<
    string,
    (...args: unknown[]) => unknown
  >;
  const originals = KINDS.flatMap((kind) =>
    [`create${kind}`, `delete${kind}`].map((name) => [name, prototype[name]] as const),
  );
  for (const [name, original] of originals) {
    if (original === undefined) continue;
    prototype[name] = function counted(this: unknown, ...args: unknown[]): unknown {
      const made = Reflect.apply(original, this, args);
      if (name.startsWith("create") && typeof made === "object" && made !== null) alive.add(made);
      if (name.startsWith("delete") && typeof args[0] === "object" && args[0] !== null) alive.delete(args[0]);
      return made;
    };
  }
  return {
    count: () => alive.size,
    stop() {
      for (const [name, original] of originals) if (original) prototype[name] = original;
    },
  };
}
