import type { WrittenEntry } from './story-entries.ts';
import { storyLimits, tooManyEntries } from './story-limits.ts';
import { type Fault, placeOf, plain, type Written, type WrittenFields } from './story-written.ts';

/** One entry of a story as written, or what is short for one, and how to find a part of it in the text. */
export type StoryPart = WrittenEntry & {
  readonly at: number;
  readonly find: (path: readonly (string | number)[], ofName: boolean) => number;
};

/**
 * Gathers a story’s entries in the order written: those of `entries`, and those that `home` and `household` are short
 * for, which happened on the story’s first day unless a person says when they came to be `known`.
 */
export function gatherParts(story: WrittenFields, faults: Fault[]): readonly StoryPart[] {
  const found = [...homePart(story, faults), ...householdParts(story, faults), ...entryParts(story, faults)];
  const parts = found.sort((one, other) => one.at - other.at);
  const tooMany = parts[storyLimits.entries];
  if (!tooMany) return parts;
  faults.push({ at: tooMany.at, message: tooManyEntries });
  return [];
}

function entryParts(story: WrittenFields, faults: Fault[]): readonly StoryPart[] {
  const message = 'Write what happened under “entries”, as a list: each thing on a line beginning with “- ”';
  return listIn(story, 'entries', message, faults).map((item, place) => partOf(item, plain(item), `e${place + 1}`));
}

function homePart(story: WrittenFields, faults: Fault[]): readonly StoryPart[] {
  const home = story.fields.get('home');
  if (!home || home.value.sort === 'unread') return [];
  if (home.value.sort !== 'fields') {
    faults.push({ at: home.nameAt, message: 'Write “home” as fields, such as { tenure: tenancy }' });
    return [];
  }
  const written = { on: firstDay, kind: 'home described', ...(plain(home.value) as object) };
  return [{ ...partOf(home.value, written, 'home'), at: home.nameAt }];
}

function householdParts(story: WrittenFields, faults: Fault[]): readonly StoryPart[] {
  const message = 'Write “household” as a list of people, such as “- { person: resident, needs: [asthma] }”';
  return listIn(story, 'household', message, faults).flatMap((member, place) => {
    if (member.sort !== 'fields') {
      faults.push({ at: member.at, message: 'Write each person as fields, such as { person: resident }' });
      return [];
    }
    const { known = firstDay, ...others } = plain(member) as Record<string, unknown>;
    for (const name of ['on', 'kind']) {
      if (Object.hasOwn(others, name)) faults.push({ at: placeOf(member, [name], true), message: notInHousehold });
    }
    const isDay = typeof known === 'string';
    if (!isDay) faults.push({ at: placeOf(member, ['known']), message: knownWhen });
    const part = partOf(member, { ...others, on: isDay ? known : firstDay, kind: 'person known' }, `h${place + 1}`);
    const find: StoryPart['find'] = ([step, ...rest], ofName) =>
      placeOf(member, step === undefined ? [] : [step === 'on' ? 'known' : step, ...rest], ofName);
    return [{ ...part, find }];
  });
}

const firstDay = '+0d';
const knownWhen = '“known” needs a day, as YYYY-MM-DD or as an offset such as +3w: leave it out for the first day';
const notInHousehold =
  'A person here has “known” for the day, and no “kind”: write anything else that happened under “entries”';

function partOf(item: Written, written: unknown, id: string): StoryPart {
  return { written, id, at: item.at, find: (path, ofName) => placeOf(item, path, ofName) };
}

function listIn(story: WrittenFields, name: string, message: string, faults: Fault[]): readonly Written[] {
  const field = story.fields.get(name);
  if (!field || field.value.sort === 'unread') return [];
  if (field.value.sort === 'list') return field.value.items;
  faults.push({ at: field.nameAt, message });
  return [];
}
