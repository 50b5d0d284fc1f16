import { type Day, sayDay } from '../../calendar/day.ts';
import { keptBy } from '../../record/complaints/promise.ts';
import type { Entry } from '../../record/entry.ts';
import { sayPence } from '../../record/money.ts';
import type { Reading } from '../../record/reading.ts';
import { gap } from '../gap.ts';
import { ask, type DraftedPart, item, onOneLine } from './drafted.ts';

/** What was offered, paid and promised, each with its sum, its day and who has it in hand where the record says. */
export function puttingRight(reading: Reading, on: Day): readonly DraftedPart[] {
  const past = <E extends Entry>(entries: readonly E[]) => entries.filter(({ happened }) => happened <= on);
  return [
    ...past(reading.of('remedy offered')).map((entry) => item(sayRemedy(entry), [entry])),
    ...past(reading.of('money paid')).map((entry) =>
      item(`On ${sayDay(entry.happened)} we paid you${entry.sum === undefined ? '' : ` ${sayPence(entry.sum)}`}.`, [
        entry,
      ]),
    ),
    ...past(reading.of('promise made'))
      .filter((promise) => keptBy(reading, promise) === undefined)
      .map((entry) => item(sayPromise(entry), [entry])),
    ask('what else you will do, each thing with its day and who will see to it; or that nothing is left to do'),
  ];
}

/** What would be done differently, as recorded, with room to say what changes. */
export function whatWeLearned(reading: Reading, on: Day): readonly DraftedPart[] {
  return [
    ...reading
      .of('learning recorded')
      .filter(({ happened }) => happened <= on)
      .map((entry) =>
        item(
          `${capital(onOneLine(entry.learning))}${entry.due === undefined ? '' : ` (by ${sayDay(entry.due)})`}${entry.owner === undefined ? '' : `, seen to by ${entry.owner}`}.`,
          [entry],
        ),
      ),
    ask('what is now done differently, so that this happens to nobody else'),
  ];
}

function sayRemedy(entry: Entry<'remedy offered'>): string {
  const { sort, sum, why } = entry;
  const reason = why === undefined ? '' : `: ${onOneLine(why)}`;
  if (sum !== undefined) {
    const by = gap('the day it will be paid by');
    return `We will pay you ${sayPence(sum)}${sort === 'reimburse' ? ' for what you spent' : ''}, by ${by}${reason}.`;
  }
  const what = {
    correct: 'We will put right what went wrong',
    reimburse: 'We will pay you back what you spent',
    'change policy': 'We will change our policy',
    train: 'We will train our staff',
    compensate: 'We will compensate you',
    apologise: 'We apologise',
  }[sort];
  return sort === 'apologise' ? `${what}${reason}.` : `${what}, by ${gap('the day, and who will see to it')}${reason}.`;
}

function sayPromise({ promise, due, by }: Entry<'promise made'>): string {
  const day = due === undefined ? gap('the day') : sayDay(due);
  const who = by === undefined ? gap('who will see to it') : by;
  return `We promised: ${onOneLine(promise)}. It will be done by ${day}, and ${who} will see to it.`;
}

function capital(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
