const longest = 60;

/** Puts quotation marks round what somebody wrote, on one line and cut short, so that a message can show it. */
export function quote(written: string): string {
  const oneLine = written
    .slice(0, 4 * longest)
    .replace(/[\s\p{C}]+/gu, ' ')
    .trim();
  return oneLine.length > longest ? `“${oneLine.slice(0, longest).trimEnd()}…”` : `“${oneLine}”`;
}
