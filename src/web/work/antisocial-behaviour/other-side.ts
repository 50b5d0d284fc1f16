import { sayDay } from '../../../calendar/day.ts';
import { notLookedInto } from '../../../record/behaviour/closing.ts';
import type { Entry } from '../../../record/entry.ts';
import { sayFinding } from '../../../record/kinds/behaviour.ts';
import type { Reading } from '../../../record/reading.ts';
import type { OnWork, RecordLink, WorkPart } from '../work.ts';
import { forFirstReport } from './for-first-report.ts';

/** What the person complained of says in turn, heard as evenly; and that they were asked what they need, never what it is. */
export function otherSide({ reading }: OnWork): WorkPart {
  const open = notLookedInto(reading);
  return {
    id: 'other-side',
    title: 'The other household',
    says: [
      ...reading.of('counter-allegation made').map((made) => sayMade(reading, made)),
      sayNeeds(reading),
      'What they tell of their health or needs is kept on their own household’s record, and never on this case.',
    ],
    lessons: ['asb/both-sides-heard'],
    record: [
      { kind: 'counter-allegation made', fill: forFirstReport(reading) },
      ...open.map(
        (made): RecordLink => ({
          kind: 'counter-allegation looked into',
          says: `We looked into what they said on ${sayDay(made.happened)}`,
          fill: { for: made.id },
        }),
      ),
    ],
  };
}

function sayMade(reading: Reading, made: Entry<'counter-allegation made'>): string {
  const said = `${sayDay(made.happened)}: the person complained of said in turn${made.incident === undefined ? ' that they are wronged too' : `: ${made.incident}`}.`;
  const answer = reading.firstAfter(made, 'counter-allegation looked into');
  if (!answer) return `${said} Nobody has looked into it yet.`;
  return `${said} Looked into by ${sayDay(answer.happened)}: ${sayFinding(answer.finding)}${answer.why === undefined ? '' : ` (${answer.why})`}.`;
}

/** Whether they were asked what they need; the answer itself is theirs. */
function sayNeeds(reading: Reading): string {
  const asked = reading
    .of('person complained of spoken to')
    .findLast(({ needs }) => needs !== undefined && needs !== 'not asked');
  if (asked) return `They were asked what they and their household need on ${sayDay(asked.happened)}.`;
  const looked = reading.of('counter-allegation made').findLast(({ assessed }) => assessed === true);
  if (looked) return `Their needs were looked at by ${sayDay(looked.happened)}.`;
  return 'Nobody has asked what they and their household need. Illness or age may lie behind what they do.';
}
