import { sayDay } from '../../../calendar/day.ts';
import { capital } from '../../../library/capital.ts';
import { needsKnown, sayNeed } from '../../../record/household/household.ts';
import { isSamePerson } from '../../../record/household/known-need.ts';
import { peopleOn } from '../../../record/moves/place-check.ts';
import type { Reading } from '../../../record/reading.ts';
import { answering, dated } from '../lines.ts';
import type { Work, WorkPart } from '../work.ts';
import { commitments, weighing } from './for-good.ts';
import { goingHome, settlingIn, worksToReturn } from './going-home.ts';
import { money } from './money.ts';
import { place, suits } from './place.ts';

/** A move: out for a while and home again, or for good. */
export const move: Work = {
  slug: 'move',
  title: 'The move',
  begins: 'Think about a move, for a while or for good',
  isAtHand: (reading, family) =>
    family === 'moves' ||
    reading.of('moved out').length > 0 ||
    reading.of('move asked for').length > 0 ||
    reading.of('move considered').length > 0 ||
    reading.of('home found unfit').length > 0 ||
    reading.of('alternative home offered').length > 0,
  parts: (on) => [
    why(on.reading),
    place(on),
    suits(on),
    told(on.reading),
    money(on.reading),
    contact(on.reading),
    goingHome(on.reading),
    worksToReturn(on),
    review(on.reading),
    settlingIn(on.reading),
    weighing(on),
    commitments(on.reading),
  ],
};

function why(reading: Reading): WorkPart {
  const reasons = reading.ofAny('home found unfit', 'move asked for', 'move considered');
  return {
    id: 'why',
    title: 'Why, and for whom',
    says: [...reasons.map(dated), ...sayPeople(reading)],
    nothing: 'Nothing says yet why a move may be needed, or who lives here.',
    lessons: ['moves/considered', 'records/request-answered', 'moves/fits-the-family', 'moves/after-violence'],
    record: [
      { kind: 'home found unfit' },
      { kind: 'move asked for' },
      { kind: 'move considered', ...answering(reading.ofAny('home found unfit', 'move asked for')) },
    ],
  };
}

/** Who would move, each with what they need. */
function sayPeople(reading: Reading): readonly string[] {
  const needs = needsKnown(reading.household, reading.asAt);
  return peopleOn(reading, reading.asAt).map(({ person }) => {
    const own = needs.filter((need) => isSamePerson(need.person, person)).map((need) => sayNeed(need, reading.asAt));
    const name = capital(person);
    return own.length === 0 ? `${name}: no needs on record.` : `${name}: ${own.join('; ')}.`;
  });
}

function told(reading: Reading): WorkPart {
  const out = reading.of('moved out');
  return {
    id: 'told',
    title: 'Telling them, and leaving',
    says: reading
      .ofAny('move explained', 'moved out')
      .map((entry) =>
        entry.kind === 'moved out' && entry.people
          ? `${dated(entry)} Who went: ${entry.people.join(', ')}.`
          : dated(entry),
      ),
    nothing: 'They have not been told of a move, and have not left.',
    lessons: ['moves/told'],
    record: [
      { kind: 'move explained', ...answering(reading.of('move considered')) },
      {
        kind: 'moved out',
        ...(out.length > 0 ? { says: 'They moved on to another place' } : {}),
        ...answering(reading.ofAny('alternative home offered', 'home offered')),
      },
    ],
  };
}

function contact(reading: Reading): WorkPart {
  const plan = reading.of('communication plan agreed').at(-1);
  const often = plan?.every === undefined ? '' : `. They are in touch at least every ${plan.every} working days`;
  return {
    id: 'contact',
    title: 'Keeping in touch',
    says:
      plan === undefined
        ? []
        : [`The one person to call, since ${sayDay(plan.happened)}: ${plan.contact ?? 'nobody by name'}${often}.`],
    nothing: 'No plan for keeping in touch has been agreed, and nobody is named to call.',
    lessons: ['circumstances/kept-in-contact', 'circumstances/communication-plan'],
    record: [
      { kind: 'communication plan agreed' },
      { kind: 'resident updated', ...answering(reading.of('moved out')) },
    ],
  };
}

function review(reading: Reading): WorkPart {
  return {
    id: 'review',
    title: 'Whether the move is still needed',
    says: reading.of('move reviewed').map(dated),
    nothing: 'Nobody has looked again at whether a move is needed.',
    lessons: ['moves/reviewed'],
    record: [{ kind: 'move reviewed', ...answering(reading.ofAny('move considered', 'moved out')) }],
  };
}
