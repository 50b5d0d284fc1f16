/** Which references a file has had so far, in few bytes each: on which row, and a mark of all that row says. */
export type SeenRows = {
  /** Remembers a row, or gives the earlier one of the same reference, and whether it says the same to the letter. */
  readonly add: (
    reference: string,
    line: number,
    digest: string,
  ) => { readonly line: number; readonly isSame: boolean } | undefined;
  readonly lineOf: (reference: string) => number | undefined;
};

/** Begins with none. */
export function seenRows(): SeenRows {
  const places = new Map<string, number>();
  const lines: number[] = [];
  const marks: number[] = [];
  return {
    add: (reference, line, digest) => {
      const mark = Number.parseInt(digest.slice(0, 12), 16);
      const place = places.get(reference);
      if (place !== undefined) return { line: lines[place] ?? 0, isSame: marks[place] === mark };
      places.set(reference, lines.length);
      lines.push(line);
      marks.push(mark);
      return undefined;
    },
    lineOf: (reference) => {
      const place = places.get(reference);
      return place === undefined ? undefined : lines[place];
    },
  };
}
