/** The reference somebody means: 'pr 123' and '123' are PR-000123. Anything else is given back as it was, in capitals. */
export function referenceIn(said: unknown): string {
  const text = String(said ?? '')
    .trim()
    .toUpperCase()
    .slice(0, 40);
  const number = /^(?:PR)?[\s-]*(\d{1,9})$/.exec(text)?.[1];
  return number === undefined ? text : `PR-${number.padStart(6, '0')}`;
}
