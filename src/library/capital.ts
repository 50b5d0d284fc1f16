/** Words with a capital first: where they begin a sentence or a cell. */
export function capital(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
