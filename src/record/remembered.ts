/**
 * The same function of words, remembering what it lately found: a case is assessed again and again, by many lessons, and
 * its words do not change. What it finds may only depend on the words. When it remembers too much it starts anew.
 */
export function remembered<Found>(find: (words: string) => Found): (words: string) => Found {
  const lately = new Map<string, Found>();
  return (words) => {
    const known = lately.get(words);
    if (known !== undefined) return known;
    const found = find(words);
    if (lately.size >= mostRemembered) lately.clear();
    lately.set(words, found);
    return found;
  };
}

/** Enough for what the open cases of 60,000 homes say: some 25 megabytes, were every one of them full. */
const mostRemembered = 50_000;
