import { money, oneOf, words, yesOrNo } from '../field.ts';
import { ifSaid, kind } from '../kind.ts';
import { ifSum } from '../money.ts';

const causeSaid = {
  structure: ', from the structure of the building',
  'inside the home': ', from something inside the home',
  'not known': ', from a cause not known yet',
} as const;

/** Leaseholders and shared owners. */
export const homeownerKinds = {
  'responsibility decided': kind(
    'case',
    'It was decided who is responsible under the lease, and explained.',
    {
      who: oneOf(['landlord', 'resident', 'both', 'another owner'], 'who is responsible'),
      explained: yesOrNo('whether it was explained').optional(),
      clause: words('what in the lease says so').optional(),
      why: words('the reasons').optional(),
    },
    (e) => `Responsibility under the lease: ${e.who}`,
  ),
  'internal damage reported': kind(
    'case',
    'Damage inside an owned home was reported.',
    {
      damage: words('what is damaged, and where').optional(),
      cause: oneOf(['structure', 'inside the home', 'not known'], 'what caused it').optional(),
    },
    (e) =>
      `Damage inside the home was reported${ifSaid(e.damage, ': ')}${e.cause === undefined ? '' : causeSaid[e.cause]}`,
  ),
  'section 20 checked': kind(
    'case',
    'It was checked whether leaseholders must be consulted before the works.',
    {
      needed: yesOrNo('whether consultation is needed').optional(),
      cost: money('the most any one leaseholder would pay').optional(),
    },
    (e) =>
      `The need to consult leaseholders was checked${e.needed === undefined ? '' : e.needed ? ': they must be' : ': they need not be'}${ifSum(e.cost, '; any one would pay up to ')}`,
  ),
  'neighbour refused': kind(
    'case',
    'A neighbour refused what is needed for the repair.',
    { what: words('what they refused').optional() },
    () => 'A neighbour refused',
  ),
  'enforcement considered': kind(
    'case',
    'A warning, an injunction or other legal action was considered and decided.',
    { decision: words('what was decided') },
    (e) => `Enforcement was considered: ${e.decision}`,
  ),
} as const;
