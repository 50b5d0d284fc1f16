/**
 * Deals test files into groups that each run in one process: neighbours stay together, and no group has more than
 * `most`, so that the processors share the work evenly.
 */
export function inGroups(files: readonly string[], most: number): readonly (readonly string[])[] {
  const count = Math.ceil(files.length / most);
  return Array.from({ length: count }, (_, place) =>
    files.slice(Math.round((place * files.length) / count), Math.round(((place + 1) * files.length) / count)),
  );
}
