import * as z from 'zod';
import type { Day } from '../../calendar/day.ts';
import { isKindName, type KindName, kindOf } from '../entry.ts';
import { meaningOf } from '../field.ts';
import { commonFields } from '../kind.ts';
import { quote } from './quote.ts';
import { isObject, type Mistake, readWhen } from './story-entry.ts';
import { readFields } from './story-field.ts';
import { type Named, type Raw, rawOf, unknownLinks } from './story-links.ts';

/**
 * Reads what a correction says its entry should say, by the kind of the entry it corrects: the fields that change, as
 * they are kept, under the name of the correction’s own field. Nothing for an entry that is no correction.
 */
export function readCorrection(
  raw: Raw,
  named: Named,
  starts: Day | undefined,
): { readonly fields: object; readonly mistakes: readonly Mistake[] } {
  const correction = kindIn(raw);
  const field = correction && changesField(correction);
  if (field === undefined) return { fields: {}, mistakes: [] };
  const target = raw.for;
  if (typeof target !== 'string')
    return { fields: {}, mistakes: target === undefined ? [{ path: [], message: needsFor }] : [] };
  const now = raw[field];
  const kind = kindIn(rawOf(target, named));
  if (!isObject(now) || kind === undefined) return { fields: {}, mistakes: [] };
  const mistakes: Mistake[] = [];
  const changes = readChanges(kind, now, starts, mistakes);
  mistakes.push(...unknownLinks(now, kind, named));
  return {
    fields: { [field]: changes },
    mistakes: mistakes.map((mistake) => ({ ...mistake, path: [field, ...mistake.path] })),
  };
}

/** The kind an entry is written to be of, where there is such a kind. */
export function kindIn(raw: Raw | undefined): KindName | undefined {
  const kind = raw?.kind;
  return typeof kind === 'string' && isKindName(kind.trim()) ? (kind.trim() as KindName) : undefined;
}

/** The field of a kind that says what changes in another entry, where it has one. */
export function changesField(kind: KindName): string | undefined {
  const { fields } = kindOf(kind);
  return Object.keys(fields).find((name) => fields[name] && meaningOf(fields[name]).shape === 'changes');
}

const needsFor = 'A correction needs “for”: the id of the entry it puts right';

const cannotChange: Readonly<Record<string, string>> = {
  kind: '“kind” cannot be corrected: withdraw the entry with “withdrawn: yes” and write another',
  id: '“id” cannot be corrected: other entries point to it',
  recorded: '“recorded” cannot be corrected: it is when the entry was written down, right or wrong',
};

const { id: _, ...changeableFields } = commonFields;
const commonChanges = { schema: z.strictObject(changeableFields), fields: changeableFields };

function readChanges(kind: KindName, now: Raw, starts: Day | undefined, mistakes: Mistake[]): object | undefined {
  if (changesField(kind) !== undefined) {
    mistakes.push({
      path: [],
      message: 'A correction cannot be corrected: withdraw it with “withdrawn: yes” and write another',
    });
    return undefined;
  }
  const own: [string, unknown][] = [];
  const common: [string, unknown][] = [];
  for (const [name, value] of Object.entries(now)) {
    const refused = Object.hasOwn(cannotChange, name) ? cannotChange[name] : undefined;
    if (refused) mistakes.push({ path: [name], isName: true, message: refused });
    else if (Object.hasOwn(changeableFields, name)) common.push([name, value]);
    else if (name !== 'on') own.push([name, value]);
  }
  if (Object.keys(now).length === 0)
    mistakes.push({ path: [], message: 'Write each field that changes, with what it should say' });
  const moment = now.on === undefined ? undefined : readWhen('on', now.on, { starts }, mistakes);
  const whose = quote(kind);
  const { fields, schema } = kindOf(kind);
  const besides = ['on', ...Object.keys(changeableFields)];
  const changed = readFields(
    { schema: schema.partial(), fields, whose, besides, starts },
    Object.fromEntries(own),
    mistakes,
  );
  const changedCommon = readFields({ ...commonChanges, whose, starts }, Object.fromEntries(common), mistakes);
  // Without its hour, the new day must not keep the hour of the old one.
  const when = moment && { happened: moment.day, at: moment.hasTime ? moment.instant : undefined };
  return { ...when, ...changedCommon, ...changed };
}
