/** What was lately used, by name. */
export type Lately<Value> = {
  readonly of: (name: string) => Value | undefined;
  /** Keeps a value, in place of what had the name before. `size` is what counts against the most there may be. */
  readonly keep: (name: string, value: Value, size: number) => void;
  /** The size of all that is kept. */
  readonly size: () => number;
};

/** Keeps values up to a size in all, those longest unused forgotten first. One that is too big by itself is not kept. */
export function keepLately<Value>(most: number): Lately<Value> {
  // A map gives its names in the order they were set, so the first is the one longest unused.
  const all = new Map<string, { readonly value: Value; readonly size: number }>();
  let size = 0;

  function forget(name: string): void {
    size -= all.get(name)?.size ?? 0;
    all.delete(name);
  }

  return {
    of: (name) => {
      const one = all.get(name);
      if (!one) return undefined;
      all.delete(name);
      all.set(name, one);
      return one.value;
    },
    keep: (name, value, of) => {
      forget(name);
      if (of > most) return;
      all.set(name, { value, size: of });
      size += of;
      for (const oldest of all.keys()) {
        if (size <= most) break;
        forget(oldest);
      }
    },
    size: () => size,
  };
}
