import { type KindName, kindOf } from '../entry.ts';
import { meaningOf } from '../field.ts';
import { commonFields, type Fields } from '../kind.ts';
import { didYouMean } from './nearest.ts';
import { quote } from './quote.ts';
import type { Mistake } from './story-entry.ts';

/** An entry as written, its fields by name. */
export type Raw = Readonly<Record<string, unknown>>;

/** The entries of a story as written: the id of each, those of the same place by id, the first where two have one id. */
export type Named = {
  readonly ids: readonly string[];
  readonly places: ReadonlyMap<string, number>;
  readonly raws: readonly Raw[];
};

/** Names entries by their own ids, or, where one has none, by `made` for its place, made unlike all others. */
export function nameEntries(raws: readonly Raw[], made: (place: number) => string): Named {
  const own = raws.map(ownId);
  const taken = new Set(own);
  const ids = own.map((id, place) => {
    let free = made(place);
    for (let n = 2; id === undefined && taken.has(free); n++) free = `${made(place)}-${n}`;
    return id ?? free;
  });
  const places = new Map<string, number>();
  ids.forEach((id, place) => {
    if (!places.has(id)) places.set(id, place);
  });
  return { ids, places, raws };
}

function ownId({ id }: Raw): string | undefined {
  return typeof id === 'string' && id.trim() !== '' ? id.trim() : undefined;
}

/** The entry as written that goes by an id. */
export function rawOf(id: string, { places, raws }: Named): Raw | undefined {
  return raws[places.get(id.trim()) ?? -1];
}

/** Entries with the id of an earlier one. `whereIs` names a place: 'line 7'. */
export function sameIds({ places, raws }: Named, whereIs: (place: number) => string): readonly Mistake[] {
  return raws.flatMap((raw, place) => {
    const id = ownId(raw);
    const first = id === undefined ? undefined : places.get(id);
    if (id === undefined || first === undefined || first === place) return [];
    const message = `${quote(id)} is the id of two entries, here and on ${whereIs(first)}: give each an id of its own`;
    return [{ path: [place, 'id'], message }];
  });
}

/** Fields that name another entry, where no entry goes by that name. */
export function unknownLinks(raw: Raw, kind: KindName | undefined, named: Named): readonly Mistake[] {
  const own: Fields = kind === undefined ? {} : kindOf(kind).fields;
  return Object.entries({ ...commonFields, ...own }).flatMap(([name, field]) => {
    const target = raw[name];
    if (name === 'id' || meaningOf(field).shape !== 'entry' || typeof target !== 'string') return [];
    return named.places.has(target.trim()) ? [] : [{ path: [name], message: noSuchEntry(target, named.ids) }];
  });
}

/** Past this many ids, looking for the one meant would take too long. */
const mostIdsCompared = 200;

/** Says that no entry of the story has an id, and which may be meant. */
export function noSuchEntry(id: string, ids: readonly string[]): string {
  const near = ids.length > mostIdsCompared ? '' : didYouMean(id, ids);
  return `No entry in this story has the id ${quote(id)}${near || ': give that id to the entry you mean'}`;
}

/** Entries that answer one another in a circle, each circle told once. */
export function circles({ ids, places, raws }: Named): readonly Mistake[] {
  const walkOf: (number | undefined)[] = [];
  return ids.flatMap((_, start) => {
    const walked: number[] = [];
    let place: number | undefined = start;
    while (place !== undefined && walkOf[place] === undefined) {
      walkOf[place] = start;
      walked.push(place);
      const target: unknown = raws[place]?.for;
      place = typeof target === 'string' ? places.get(target.trim()) : undefined;
    }
    if (place === undefined || walkOf[place] !== start) return [];
    const circle = walked.slice(walked.indexOf(place)).map((each) => quote(ids[each] ?? ''));
    const how = circle.length === 1 ? 'answers itself' : `goes round in a circle with ${circle.slice(1, 6).join(', ')}`;
    return [{ path: [place, 'for'], message: `${circle[0]} ${how}: let “for” name an earlier entry, or leave it out` }];
  });
}
