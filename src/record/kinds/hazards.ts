import { criteria } from '../../library/law/hazard-criteria.ts';
import { list, number, oneOf, someOf, words, yesOrNo } from '../field.ts';
import { ifReasons, ifSaid, join, kind } from '../kind.ts';
import { means, timeChosenBy } from './vocabulary.ts';

/** Hazards under Awaab's Law: how it was judged, looked into, made safe, explained. */
export const hazardKinds = {
  'hazard reported': kind(
    'case',
    'The landlord became aware of a possible hazard, from anyone or anything: a resident, a contractor, a survey, a sensor.',
    {
      hazard: words('which hazard: damp and mould, excess cold, fire, electrical, falls'),
      effect: words('what it does to the people living there').optional(),
      place: words('where in the home').optional(),
      source: words('who or what told the landlord').optional(),
      change: yesOrNo('whether this is a material change in a hazard already known').optional(),
    },
    (e) => `A possible hazard was reported: ${e.hazard}${ifSaid(e.effect, ' (', ')')}`,
  ),
  'hazard triaged': kind(
    'case',
    'Someone judged whether the hazard is an emergency, significant or neither, with reasons.',
    {
      as: oneOf(['emergency', 'significant', 'neither'], 'how it was judged'),
      criterion: oneOf(criteria, 'the test it was judged by').optional(),
      why: words('the reasons, and what was known of the household').optional(),
      weighed: list('what was known of the household and was weighed').optional(),
    },
    (e) => `The hazard was judged: ${e.as}${ifReasons(e.why)}`,
  ),
  'investigation concluded': kind(
    'case',
    'An investigation of the hazard was finished.',
    {
      type: oneOf(['standard', 'renewed', 'further', 'emergency'], 'which sort').optional(),
      remote: yesOrNo('whether it was done without a visit').optional(),
      finds: oneOf(['emergency', 'significant', 'no hazard'], 'what it found'),
      needs: someOf(['safety works', 'further works'], 'what works are needed').optional(),
    },
    (e) => `The investigation found: ${e.finds}${ifSaid(join(e.needs), ', needing ')}`,
  ),
  'investigation in person asked for': kind(
    'case',
    'The resident asked for someone to come, after an investigation done without a visit.',
    {},
    () => 'The resident asked for an investigation in person',
  ),
  'written summary sent': kind(
    'case',
    'The written summary of the investigation was sent to the tenant.',
    {
      means: oneOf(means, 'how it was sent').optional(),
      tells: someOf(
        ['hazard found', 'what will be done and when', 'why nothing is needed', 'contact details'],
        'what it tells',
      ).optional(),
      proof: words('what shows that it went: a copy, a receipt, a reference').optional(),
    },
    (e) => `The written summary was sent${ifSaid(e.means, ' by ')}`,
  ),
  'made safe': kind(
    'case',
    'The hazard was made safe, for good or for the time being.',
    { temporary: yesOrNo('whether only for the time being').optional(), what: words('what was done').optional() },
    (e) => `The hazard was made safe${e.temporary === true ? ' for the time being' : ''}${ifSaid(e.what, ': ')}`,
  ),
  'further works booked': kind(
    'case',
    'A step was taken towards the works that stop the hazard coming back: a survey, a contractor, materials.',
    { works: words('what works').optional() },
    (e) => `A step was taken towards further works${ifSaid(e.works, ': ')}`,
  ),
  'further works started': kind(
    'case',
    'The works that stop the hazard coming back physically began.',
    {},
    () => 'Further works began',
  ),
  'further works completed': kind(
    'case',
    'The works that stop the hazard coming back were finished.',
    {},
    () => 'Further works were finished',
  ),
  'safety advice given': kind(
    'case',
    'The resident was told how to stay safe meanwhile.',
    { means: oneOf(means, 'how').optional() },
    () => 'Safety advice was given',
  ),
  'alternative home offered': kind(
    'case',
    'Somewhere else to stay was offered at the landlord’s cost until the home is safe.',
    { suits: yesOrNo('whether it suits the household').optional(), home: words('where').optional() },
    (e) => `Somewhere else to stay was offered${ifSaid(e.home, ': ')}`,
  ),
  'alternative home declined': kind(
    'case',
    'The resident said no to the other home.',
    { why: words('why').optional(), next: words('what was agreed instead').optional() },
    (e) => `The other home was declined${ifSaid(e.why, ': ')}`,
  ),
  'access attempted': kind(
    'case',
    'An attempt was made to reach the resident or get into the home.',
    {
      means: oneOf(means, 'how'),
      outcome: words('what came of it').optional(),
      attempts: number('how many attempts this line stands for', 1, 1000).optional(),
      notice: list('what notice was given').optional(),
      chosen: oneOf(timeChosenBy, 'who chose the time').optional(),
    },
    (e) => `An attempt was made by ${e.means}${ifSaid(e.outcome, ': ')}`,
  ),
} as const;
