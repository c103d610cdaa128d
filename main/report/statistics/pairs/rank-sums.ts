/**
 * In how many of all 2^n choices the chosen ranks sum up to each value: `counts[s]` for a sum of s. Ranks are whole
 * (twice the rank where ties share a half). One pass a rank, as for a purse of coins.
 */
export function rankSums(ranks: readonly number[]): Float64Array {
  const counts = new Float64Array(ranks.reduce((sum, rank) => sum + rank, 0) + 1);
  counts[0] = 1;
  let reached = 0;
  for (const rank of ranks) {
    for (let sum = reached; sum >= 0; sum--) {
      counts[sum + rank] = (counts[sum + rank] ?? 0) + (counts[sum] ?? 0);
    }
    reached += rank;
  }
  return counts;
}
