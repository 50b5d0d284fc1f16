import { list, oneOf, someOf, words, yesOrNo } from '../field.ts';
import { ifSaid, join, kind } from '../kind.ts';

export const harms = [
  'violence',
  'threat',
  'arson',
  'damage',
  'harassment',
  'hate',
  'domestic abuse',
  'weapons',
  'drugs',
  'noise',
  'verbal abuse',
  'intimidation',
  'vehicles',
  'animals',
  'rubbish',
  'other',
] as const;

/** Antisocial behaviour: each incident its own, the people harmed first. */
export const behaviourKinds = {
  'antisocial behaviour reported': kind(
    'case',
    'Someone reported an incident of antisocial behaviour. Each incident is its own; a later one points to the first with `for`.',
    {
      harm: oneOf(harms, 'the sort of harm'),
      incident: words('what happened').optional(),
      effect: words('what it does to the people harmed').optional(),
      source: words('who reported it').optional(),
    },
    (e) => `Antisocial behaviour was reported: ${e.incident ?? e.harm}${ifSaid(e.effect, ' (', ')')}`,
  ),
  'antisocial behaviour triaged': kind(
    'case',
    'The report was judged by the harm done.',
    { as: oneOf(['high harm', 'medium harm', 'low harm'], 'how it was judged'), why: words('why').optional() },
    (e) => `The report was judged: ${e.as}`,
  ),
  'action plan agreed': kind(
    'case',
    'A plan of action was agreed with the resident.',
    {
      form: oneOf(['written', 'spoken'], 'how it was given').optional(),
      tells: someOf(
        ['case review', 'who to call', 'how often we will be in touch'],
        'what it tells the resident',
      ).optional(),
      actions: list('what will be done').optional(),
    },
    (e) => `An action plan was agreed${ifSaid(e.form, ', ')}`,
  ),
  'action plan reviewed': kind(
    'case',
    'The plan of action was looked at again.',
    {},
    () => 'The action plan was reviewed',
  ),
  'case review explained': kind(
    'case',
    'The resident was told of the right to an ASB case review.',
    {},
    () => 'The resident was told of the right to a case review',
  ),
  'evidence offered': kind(
    'case',
    'The resident offered footage, a diary, photos or other evidence.',
    { what: words('what was offered') },
    (e) => `Evidence was offered: ${e.what}`,
  ),
  'evidence taken': kind(
    'case',
    'The evidence offered was taken into the record.',
    {},
    () => 'The evidence was taken into the record',
  ),
  'person complained of spoken to': kind(
    'case',
    'The person complained of was spoken to.',
    { says: words('what they said').optional() },
    () => 'The person complained of was spoken to',
  ),
  'person complained of not spoken to': kind(
    'case',
    'It was decided not to speak to the person complained of, with the reason.',
    { why: words('the reason') },
    (e) => `The person complained of was not spoken to: ${e.why}`,
  ),
  'partner involved': kind(
    'case',
    'The police, the council or another body became involved.',
    { partner: words('who: police, council, school'), says: words('what they did or said').optional() },
    (e) => `${e.partner} became involved${ifSaid(e.says, ': ')}`,
  ),
  'partners brought together': kind(
    'case',
    'The landlord itself spoke to the partners and agreed who does what.',
    { partners: list('which').optional() },
    (e) => `The landlord worked with ${join(e.partners) || 'its partners'}`,
  ),
  'resident took the lead': kind(
    'case',
    'The resident had to do what the landlord should have done, such as chase the police or find a move.',
    { what: words('what they had to do') },
    (e) => `The resident had to do it: ${e.what}`,
  ),
  'counter-allegation made': kind(
    'case',
    'The person complained of made a complaint in turn.',
    {
      incident: words('what they say happened').optional(),
      assessed: yesOrNo('whether their needs were looked at').optional(),
    },
    () => 'The person complained of made a complaint in turn',
  ),
} as const;
