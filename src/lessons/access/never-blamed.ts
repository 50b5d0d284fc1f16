import { atOnce } from '../../calendar/limit.ts';
import { cite, taughtBy } from '../../library/citation.ts';
import { awaabsLaw } from '../../library/law/awaabs-law.ts';
import { blamesHousehold } from '../../record/complaints/blame.ts';
import { always, byDefault, type Lesson } from '../lesson.ts';

export const neverBlamed: Lesson = {
  id: 'access/never-blamed',
  title: 'Never put delay or disrepair down to the household’s religion, health or way of life',
  why: 'People may pray, be ill and dry their washing in their own home. A landlord that writes these down as the reason has stopped looking for one.',
  cites: [
    taughtBy(
      '202204372',
      'The landlord linked its delay to the family’s religion; they had been clear and fair in what they asked.',
    ),
    cite(awaabsLaw, 'way of life'),
  ],
  clock: byDefault(atOnce),
  appliesFrom: always,

  find: (reading) =>
    reading
      .ofAny(
        'note made',
        'visit made',
        'letter sent',
        'resident updated',
        'response sent',
        'apology given',
        'delay explained',
        'works refused',
        'case closed',
      )
      .filter(blamesHousehold)
      .map((entry) => ({ crossed: entry })),

  examples: [
    {
      name: 'a letter says that the family’s religion held up the works',
      entries: [
        { on: '2024-03-04', kind: 'letter sent', says: 'why the works are late', blames: ['religion', 'contractor'] },
      ],
      asAt: '2024-04-01',
      shows: [{ standing: 'crossed', on: '2024-03-04' }],
    },
    {
      name: 'works refused because of how they live',
      entries: [
        { on: '2024-03-04', kind: 'works refused', why: 'condensation from lifestyle; drying clothes indoors' },
      ],
      asAt: '2024-04-01',
      shows: [{ standing: 'crossed', on: '2024-03-04' }],
    },
    {
      name: 'a response that puts it on the resident’s health',
      entries: [{ on: '2024-03-04', kind: 'response sent', stage: 1, blames: ['health'] }],
      asAt: '2024-04-01',
      shows: [{ standing: 'crossed', on: '2024-03-04' }],
    },
    {
      name: 'a note of when visits suit, because of prayers, blames nobody',
      entries: [{ on: '2024-03-04', kind: 'note made', says: 'Visits after 2 on Fridays please, because of prayers.' }],
      asAt: '2024-04-01',
      shows: [],
    },
    {
      name: 'the delay is put down to the contractor',
      entries: [{ on: '2024-03-04', kind: 'delay explained', why: 'the contractor had no scaffold' }],
      asAt: '2024-04-01',
      shows: [],
    },
  ],
};
