/**
 * What each of some things gives, one after another in one list: what `flatMap` does, in a plain loop, because Node runs
 * `flatMap` many times more slowly and every lesson does this on every assessment.
 */
export function gather<Thing, Found>(
  things: readonly Thing[],
  find: (thing: Thing, place: number) => readonly Found[],
): Found[] {
  const found: Found[] = [];
  let place = 0;
  for (const thing of things) for (const each of find(thing, place++)) found.push(each);
  return found;
}
