import { workingDays } from '../../calendar/limit.ts';
import { cite, taughtBy } from '../../library/citation.ts';
import { asb } from '../../library/law/asb.ts';
import { allAbout } from '../../record/behaviour/behaviour-about.ts';
import { isLeadOnPartners } from '../../record/behaviour/behaviour-move.ts';
import { closingAfter } from '../../record/behaviour/behaviour-spell.ts';
import type { Entry } from '../../record/entry.ts';
import { earliest } from '../../record/in-order.ts';
import { always, byDefault, type Lesson } from '../lesson.ts';

export const partners: Lesson = {
  id: 'asb/partners',
  title: 'Bring the police, the council and others together yourself, within 5 working days of their joining',
  why: 'Someone being harmed at home should not have to carry messages between the police, the council and their landlord.',
  cites: [
    taughtBy(
      '202013105',
      'Working with the police was the landlord’s claim; by its own records the resident did that work.',
    ),
    taughtBy('202401522', 'Others were drawn in as the trouble grew, and the landlord was in no hurry.'),
    cite(asb, 'Neighbourhood and Community Standard 1.3.1'),
  ],
  clock: byDefault(workingDays(5)),
  appliesFrom: always,

  find: (reading) =>
    reading.behaviour.matters.flatMap((matter) => {
      const involved = allAbout(reading, matter, 'partner involved');
      const together = allAbout(reading, matter, 'partners brought together');
      const turns = [matter.first, ...matter.serious.filter((incident) => incident !== matter.first)];
      // With one other body there is nobody to bring together: a plan that the resident has is enough.
      const isAlone = new Set(involved.map(({ partner }) => partner.toLowerCase())).size === 1;
      const plans = isAlone ? allAbout(reading, matter, 'action plan agreed') : [];
      const leads = reading.of('resident took the lead').filter((lead) => isLeadOnPartners(reading, matter, lead));
      return [
        ...turns.flatMap((turn, place) => {
          const joined = involved.find((partner) => isBetween(partner, turn, turns[place + 1]));
          if (!joined) return [];
          const doneBy = earliest<Entry>(
            together.find((meeting) => meeting.happened >= turn.happened),
            isAlone ? plans.find((plan) => plan.happened >= turn.happened) : undefined,
          );
          return [{ since: joined, because: [matter.first], doneBy, endedBy: closingAfter(matter, joined) }];
        }),
        ...leads.map((lead) => ({ crossed: lead, because: [matter.first] })),
      ];
    }),

  examples: [
    {
      name: 'the police made an arrest, and the landlord never spoke to them',
      entries: [
        { on: '2025-03-03', kind: 'antisocial behaviour reported', harm: 'violence', id: 'assault' },
        { on: '2025-03-04', kind: 'partner involved', partner: 'police', says: 'an arrest was made', for: 'assault' },
      ],
      asAt: '2025-04-01',
      shows: [{ standing: 'overdue', due: '2025-03-11' }],
    },
    {
      name: 'the resident had to chase the police herself',
      entries: [
        { on: '2025-03-03', kind: 'antisocial behaviour reported', harm: 'violence' },
        { on: '2025-03-04', kind: 'partner involved', partner: 'police' },
        { on: '2025-03-06', kind: 'partners brought together', partners: ['police', 'council'] },
        { on: '2025-03-24', kind: 'resident took the lead', what: 'rang the police each week for news' },
      ],
      asAt: '2025-04-01',
      shows: [
        { standing: 'done in time', due: '2025-03-11', done: '2025-03-06' },
        { standing: 'crossed', on: '2025-03-24' },
      ],
    },
    {
      name: 'a meeting with police and council on the fifth working day',
      entries: [
        { on: '2025-03-03', kind: 'antisocial behaviour reported', harm: 'drugs' },
        { on: '2025-03-04', kind: 'partner involved', partner: 'police' },
        { on: '2025-03-11', kind: 'partners brought together', partners: ['police', 'council'] },
        { on: '2025-04-07', kind: 'partner involved', partner: 'council' },
      ],
      asAt: '2025-06-02',
      shows: [{ standing: 'done in time', due: '2025-03-11', done: '2025-03-11' }],
    },
    {
      name: 'brought together after the fire, but not when the threats began again',
      entries: [
        { on: '2025-02-03', kind: 'antisocial behaviour reported', harm: 'arson', id: 'fire' },
        { on: '2025-02-03', kind: 'partner involved', partner: 'police', for: 'fire' },
        { on: '2025-02-04', kind: 'partners brought together', for: 'fire' },
        { on: '2025-03-31', kind: 'antisocial behaviour reported', harm: 'threat', for: 'fire', id: 'threat' },
        { on: '2025-03-31', kind: 'partner involved', partner: 'police', for: 'threat' },
      ],
      asAt: '2025-04-30',
      shows: [
        { standing: 'done in time', due: '2025-02-10', done: '2025-02-04' },
        { standing: 'overdue', due: '2025-04-07' },
      ],
    },
    {
      name: 'nobody else is involved',
      entries: [{ on: '2025-03-03', kind: 'antisocial behaviour reported', harm: 'noise' }],
      asAt: '2025-04-01',
      shows: [],
    },
  ],
};

/** From one serious incident to the next, those who join are brought together once. */
function isBetween(partner: Entry, turn: Entry, next: Entry | undefined): boolean {
  return partner.happened >= turn.happened && (next === undefined || partner.happened < next.happened);
}
