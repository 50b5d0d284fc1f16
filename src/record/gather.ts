/**
 * What each of some things gives, one after another in one list: what `flatMap` does, in a plain loop, because Node runs
 * `flatMap` many times more slowly and every lesson does this on every assessment.
 */
export function gather<Thing, Found>(
  things: readonly Thing[],
  find: (thing: Thing) => readonly Found[],
): readonly Found[] {
  const found: Found[] = [];
  for (const thing of things) for (const each of find(thing)) found.push(each);
  return found;
}
