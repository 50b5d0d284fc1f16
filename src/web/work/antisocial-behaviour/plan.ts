import { sayDay } from '../../../calendar/day.ts';
import { capital } from '../../../library/capital.ts';
import { type Plan, type PlannedAction, readPlan } from '../../../record/behaviour/plan.ts';
import { endSentence } from '../../../record/kind.ts';
import type { OnWork, RecordLink, WorkCell, WorkPart } from '../work.ts';

/** The plan agreed with the resident: what is to be done by whom and when, how often they hear, and how it goes. */
export function plan({ reading }: OnWork): WorkPart {
  const found = readPlan(reading);
  const [first] = reading.of('antisocial behaviour reported');
  return {
    id: 'plan',
    title: 'The plan of action',
    says: found ? sayPlan(found, reading.asAt) : [],
    nothing: 'No plan has been agreed with them yet.',
    table: {
      head: ['What is to be done', 'Who', 'By when', 'How it stands'],
      rows: (found?.actions ?? []).map(rowOf),
    },
    lessons: ['asb/action-plan', 'asb/plan-reviewed', 'asb/audited', 'circumstances/kept-in-contact'],
    record: [
      {
        kind: 'action plan agreed',
        ...(found ? { says: 'A new plan was agreed with them' } : {}),
        fill: first ? { for: first.id } : {},
      },
      ...(found ? onPlan(found) : []),
    ],
  };
}

function onPlan({ agreed }: Plan): readonly RecordLink[] {
  const fill = { for: agreed.id };
  return [
    {
      kind: 'promise made',
      says: 'Write down an action, who does it and by when',
      fill: { ...fill, of: 'something else' },
    },
    { kind: 'action plan reviewed', fill },
    { kind: 'resident updated', fill },
  ];
}

/** What the plan says and how it goes, a sentence each. */
export function sayPlan({ agreed, actions, reviews, contact, before }: Plan, today: number): readonly string[] {
  const last = reviews.at(-1);
  const slipped = actions.filter(({ hasSlipped, keptBy }) => hasSlipped && !keptBy).length;
  return [
    `Agreed on ${sayDay(agreed.happened)}${agreed.form === undefined ? '' : agreed.form === 'written' ? ', in writing' : ', by word of mouth'}${before.length === 0 ? '' : `, in place of the one of ${sayDay((before.at(-1) ?? agreed).happened)}`}.`,
    ...(agreed.actions ?? []).map((action) => endSentence(`We agreed: ${action}`)),
    ...(contact && agreed.every !== undefined
      ? [
          `They are to hear from us every ${agreed.every === 1 ? 'working day' : `${agreed.every} working days`}: last on ${sayDay(contact.last)}, ${contact.next < today ? 'and it was due' : 'next'} by ${sayDay(contact.next)}.`,
        ]
      : ['How often they hear from us was not agreed.']),
    last
      ? `Looked at again on ${sayDay(last.happened)}${last.finding === undefined ? '' : `: ${last.finding}`}${last.changes === undefined ? '.' : `. ${endSentence(capital(last.changes))}`}`
      : 'It has not been looked at again yet.',
    ...(slipped === 0 ? [] : [slipped === 1 ? 'One action has slipped.' : `${slipped} actions have slipped.`]),
  ];
}

function rowOf({ promise, due, keptBy, hasSlipped }: PlannedAction): readonly WorkCell[] {
  return [promise.promise, promise.who ?? promise.by ?? '', due === undefined ? 'No day' : sayDay(due), standing()];

  function standing(): WorkCell {
    if (keptBy) return `Done ${sayDay(keptBy.happened)}${hasSlipped ? ', late' : ''}`;
    const fill = { for: promise.id };
    return [
      { kind: 'promise kept', says: hasSlipped ? 'It has slipped: it is done now' : 'It is done', fill },
      { kind: 'promise changed', says: 'It will be another day', fill },
    ];
  }
}
