import { sayDay } from '../../calendar/day.ts';
import type { Entry } from '../../record/entry.ts';
import { isSamePerson } from '../../record/household/known-need.ts';
import { join } from '../../record/kind.ts';
import type { Reading } from '../../record/reading.ts';
import type { PersonNamed } from '../../store/households.ts';

export type Standing = 'agreed' | 'asked for' | 'refused';
export type Adjustment = { readonly says: string; readonly standing: Standing; readonly more: string };
export type Fact = { readonly name: string; readonly says: string };

/** Every adjustment agreed, asked for and not yet answered, or refused. */
export function adjustmentsOf(reading: Reading): readonly Adjustment[] {
  const asked = reading.of('adjustment asked for').filter((one) => !answerTo(reading, one));
  return [
    ...reading.of('adjustment agreed').map((one) => ({
      says: forWhom(one.adjustment, one.person),
      standing: 'agreed' as const,
      more: `${sayDay(one.happened)}${one.review === undefined ? '' : `, to be looked at again ${sayDay(one.review)}`}`,
    })),
    ...asked.map((one) => ({
      says: forWhom(one.adjustment, one.person),
      standing: 'asked for' as const,
      more: `${sayDay(one.happened)}, not yet answered`,
    })),
    ...reading.of('adjustment refused').map((one) => ({
      says: one.adjustment,
      standing: 'refused' as const,
      more: `${sayDay(one.happened)}: ${one.why}`,
    })),
  ];
}

function answerTo(reading: Reading, asked: Entry<'adjustment asked for'>): Entry | undefined {
  const answers = reading.ofAny('adjustment agreed', 'adjustment refused');
  return answers.find(
    (answer) =>
      answer.happened >= asked.happened &&
      (answer.for === asked.id || answer.adjustment.toLowerCase() === asked.adjustment.toLowerCase()),
  );
}

function forWhom(adjustment: string, person: string | undefined): string {
  return person === undefined ? adjustment : `${adjustment}, for ${person}`;
}

/** How and when to be in touch with a household, and who acts for it, as last agreed or told. */
export function keepingInTouch(reading: Reading, named: readonly PersonNamed[] = []): readonly Fact[] {
  const plan = reading.of('communication plan agreed').at(-1);
  const preference = reading.of('preference told').at(-1);
  const representative = reading.of('representative named').at(-1);
  return [
    { name: 'Plan for keeping in touch', says: plan ? planSays(plan) : 'None agreed yet' },
    { name: 'When visits suit', says: preference ? preferenceSays(preference) : 'Not asked yet' },
    { name: 'Who acts for them', says: representative ? representativeSays(representative, named) : 'Nobody' },
  ];
}

function planSays({ means, every, contact, happened }: Entry<'communication plan agreed'>): string {
  const parts = [
    means && `by ${join(means)}`,
    every !== undefined && `at least every ${every} working days`,
    contact && `through ${contact}`,
  ].filter(Boolean);
  return `${parts.join(', ') || 'agreed'} (${sayDay(happened)})`;
}

function preferenceSays({ times, notice, happened }: Entry<'preference told'>): string {
  const parts = [times, notice !== undefined && `${notice} working days’ notice`].filter(Boolean);
  return `${parts.join(', ') || 'told'} (${sayDay(happened)})`;
}

function representativeSays(
  { person, authority, happened }: Entry<'representative named'>,
  named: readonly PersonNamed[],
): string {
  const known = named.find(({ part }) => isSamePerson(part, person));
  const called = known ? [`${known.name} (${person})`, known.phone].filter(Boolean).join(', ') : person;
  const seen = authority === 'seen' ? ', authority seen' : authority === 'not seen' ? ', authority not seen yet' : '';
  return `${called}${seen} (${sayDay(happened)})`;
}
