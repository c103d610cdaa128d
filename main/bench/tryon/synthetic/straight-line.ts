/** The straight line through points that leaves least squares. Throws for fewer than two. */
export function straightLine(points: readonly (readonly [x: number, y: number])[]): (x: number) => number {
  if (points.length < 2) throw new Error("A line needs two points.");
  const mean = (of: 0 | 1): number => points.reduce((sum, point) => sum + point[of], 0) / points.length;
  const [middleX, middleY] = [mean(0), mean(1)];
  const product = points.reduce((sum, [x, y]) => sum + (x - middleX) * (y - middleY), 0);
  const square = points.reduce((sum, [x]) => sum + (x - middleX) ** 2, 0);
  const slope = square === 0 ? 0 : product / square;
  return (x) => middleY + slope * (x - middleX);
}
