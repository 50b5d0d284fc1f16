import { dayOn, list, oneOf, words } from '../field.ts';
import { ifDay, ifSaid, kind } from '../kind.ts';

/** The home itself: how it is let, what was known to be wrong with it, what is planned. Kept on the home's record. */
export const homeKinds = {
  'home described': kind(
    'home',
    'How the home is held, and what kind of building it is in.',
    {
      tenure: oneOf(
        ['tenancy', 'licence', 'long lease', 'shared ownership', 'freehold'],
        'how the resident holds the home',
      ).optional(),
      block: words('the block it is in').optional(),
      features: list('anything about the building that matters').optional(),
    },
    (e) => `The home was described${ifSaid(e.tenure, ' as held on a ')}`,
  ),
  'defect known': kind(
    'home',
    'The landlord knew of a defect in the home, whoever found it: a surveyor, a former resident, a contractor.',
    { problem: words('what is wrong: leak, damp and mould, roof'), place: words('where in the home').optional() },
    (e) => `The landlord knew of a defect: ${e.problem}${ifSaid(e.place, ', ')}`,
  ),
  'home let': kind(
    'home',
    'The home was let, or the resident moved in.',
    { person: words('to whom').optional() },
    () => 'The home was let',
  ),
  'new resident told': kind(
    'home',
    'The person moving in was told about a known defect.',
    { problem: words('which defect').optional() },
    (e) => `The new resident was told of the defect${ifSaid(e.problem, ': ')}`,
  ),
  'planned works scheduled': kind(
    'home',
    'A programme of planned works was set for this home or block.',
    { works: words('what is planned'), planned: dayOn('when').optional() },
    (e) => `Works were planned: ${e.works}${ifDay(e.planned, ', for ')}`,
  ),
  'asbestos plan reviewed': kind(
    'home',
    'The plan for managing asbestos was looked at again.',
    {},
    () => 'The asbestos management plan was reviewed',
  ),
} as const;
