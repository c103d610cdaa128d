let ground: OffscreenCanvas | null = null;

/**
 * Stands for what no picture covers: words, tables and pages on grounds of any colour. It is white, so that the words
 * above the sign, which are white too, take the strongest veil.
 */
export function plainGround(): OffscreenCanvas {
  if (ground !== null) return ground;
  ground = new OffscreenCanvas(1, 1);
  const context = ground.getContext("2d");
  if (context !== null) {
    context.fillStyle = "#fff";
    context.fillRect(0, 0, 1, 1);
  }
  return ground;
}
