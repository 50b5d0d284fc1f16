import { sayDay } from '../../../calendar/day.ts';
import { capital } from '../../../library/capital.ts';
import { sayPence } from '../../../record/money.ts';
import { moveMoneyOf, paidStaysOf } from '../../../record/moves/move-money.ts';
import type { Reading } from '../../../record/reading.ts';
import { answering } from '../lines.ts';
import type { RecordLink, WorkPart } from '../work.ts';

/** What the move costs and who paid; and the day the place to stay is paid until. */
export function money(reading: Reading): WorkPart {
  const { paid, total, isTotalKnown, byResident } = moveMoneyOf(reading);
  return {
    id: 'money',
    title: 'What is paid for',
    says: [
      ...sayUntil(reading),
      ...(paid.length === 0
        ? []
        : [`${sayPence(total)} so far${isTotalKnown ? '' : ', besides what has no sum written down'}.`]),
      ...byResident.map(({ cost, considered }) => {
        const back = considered
          ? `Paying it back: ${considered.decision}, ${sayDay(considered.happened)}.`
          : 'Nobody has decided yet whether to pay it back.';
        return `${sayDay(cost.happened)}: they paid for ${cost.what} themselves. ${back}`;
      }),
    ],
    nothing: 'Nothing has been paid for the move yet.',
    table: {
      head: ['Day', 'What for', 'How much', 'Who paid', 'Paid until'],
      rows: paid.map(({ happened, what, note, sum, payer, until }) => [
        sayDay(happened),
        `${capital(what)}${note === undefined ? '' : `: ${note}`}`,
        sum === undefined ? 'Not written down' : sayPence(sum),
        payer === undefined ? 'Not written down' : payers[payer],
        until === undefined ? '' : sayDay(until),
      ]),
    },
    lessons: ['moves/paid-until', 'repairs/out-of-pocket'],
    record: [
      { kind: 'move cost met', ...answering(reading.of('moved out')) },
      { kind: 'cost met by resident', ...answering(reading.of('moved out')) },
      ...byResident
        .filter(({ considered }) => considered === undefined)
        .map(
          ({ cost }): RecordLink => ({
            kind: 'reimbursement considered',
            says: `Decide whether to pay back: ${cost.what}`,
            fill: { for: cost.id },
          }),
        ),
    ],
  };
}

function sayUntil(reading: Reading): readonly string[] {
  const now = paidStaysOf(reading).filter(({ next }) => next === undefined);
  if (now.length > 0)
    return now.map(({ paid, until }) => {
      const what = paid.what === 'storage' ? 'storage' : 'place to stay';
      if (until >= reading.asAt) return `The ${what} is paid until ${sayDay(until)}.`;
      const ask = what === 'storage' ? 'Find out today where their belongings are.' : 'Find out today where they are.';
      return `The ${what} was paid until ${sayDay(until)}, and nothing since. ${ask}`;
    });
  const isAway = reading.move.temporary.some(({ back }) => back === undefined);
  const isKnown = reading.of('move cost met').some(({ until }) => until !== undefined);
  return isAway && !isKnown ? ['Nobody has written down until what day their place to stay is paid.'] : [];
}

const payers = {
  ...{ landlord: 'We did', insurer: 'Our insurer', council: 'The council', contractor: 'The contractor' },
} as const;
