import { meaningOf } from '../../record/field.ts';
import type { SubjectSort } from '../../record/kind.ts';
import { commonFields } from '../../record/kind.ts';
import type { FormField } from './form-fields.ts';

/** The questions every form asks, whatever the kind. */

export const happenedAsks = 'When did this happen?';
export const atAsks = 'At what time?';
export const forAsks = 'Is this about something already on the record?';

/** Who did it, and what more there is to say. */
export const byField = wordsField('by', 'Who did it?');
export const noteField = wordsField('note', 'Is there anything more worth saying?');

/** What an entry is about when it is about nothing in particular. */
export function sayWhole(subject: SubjectSort): string {
  return `No, about the ${subject} as a whole`;
}

function wordsField(name: 'by' | 'note', asks: string): FormField {
  const schema = commonFields[name];
  const bounds = { least: 0, most: 0 };
  return { name, schema, meaning: meaningOf(schema), isRequired: false, asks, hint: undefined, choices: [], bounds };
}
