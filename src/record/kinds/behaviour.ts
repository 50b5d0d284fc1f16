import { dayOn, list, number, oneOf, someOf, words, yesOrNo } from '../field.ts';
import { ifSaid, join, kind } from '../kind.ts';
import { means } from './vocabulary.ts';

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

/** What was found of something said, as a sentence says it. */
export function sayFinding(finding: 'borne out' | 'not borne out' | 'cannot tell'): string {
  return finding === 'cannot tell' ? 'it cannot be told' : finding;
}

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
      means: oneOf(means, 'how they told us').optional(),
      occurred: dayOn('the day it happened, where that was before it was reported').optional(),
      place: words('where it happened').optional(),
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
      every: number('the most working days between one contact with the resident and the next', 1, 60).optional(),
    },
    (e) => `An action plan was agreed${ifSaid(e.form, ', ')}`,
  ),
  'action plan reviewed': kind(
    'case',
    'The plan of action was looked at again.',
    {
      finding: oneOf(['working', 'working in part', 'not working', 'too soon to say'], 'whether it works').optional(),
      changes: words('what changes in it, and why').optional(),
    },
    (e) => `The action plan was reviewed${ifSaid(e.finding, ': ')}`,
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
    {
      says: words('what they said').optional(),
      means: oneOf(means, 'how').optional(),
      needs: oneOf(
        ['asked, none told', 'asked, kept on their own record', 'not asked'],
        'whether they were asked what they and their household need; the answer is not kept here',
      ).optional(),
    },
    () => 'The person complained of was spoken to',
  ),
  'witness spoken to': kind(
    'case',
    'Somebody who may have seen or heard it was asked.',
    {
      person: words('who, in words that do not put them at risk: a neighbour on the same landing'),
      says: words('what they saw or heard').optional(),
      willing: oneOf(['named', 'not named', 'not at all'], 'whether what they say may be used').optional(),
    },
    (e) => `A witness was spoken to: ${e.person}`,
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
    {
      partner: words('who: police, council, school'),
      says: words('what they did or said').optional(),
      reference: words('their reference: a crime or log number').optional(),
    },
    (e) => `${e.partner} became involved${ifSaid(e.says, ': ')}`,
  ),
  'partners brought together': kind(
    'case',
    'The landlord itself spoke to the partners and agreed who does what.',
    {
      partners: list('which').optional(),
      leads: words('who leads').optional(),
      actions: list('who does what, and by when').optional(),
    },
    (e) => `The landlord worked with ${join(e.partners) || 'its partners'}${ifSaid(e.leads, '; ', ' leads')}`,
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
      harm: oneOf(harms, 'the sort of harm they say was done').optional(),
    },
    () => 'The person complained of made a complaint in turn',
  ),
  'counter-allegation looked into': kind(
    'case',
    'What the person complained of said in turn was looked into as any report is, and they were told the outcome.',
    {
      finding: oneOf(['borne out', 'not borne out', 'cannot tell'], 'what was found'),
      why: words('why, and what was looked at').optional(),
    },
    (e) => `What was said in turn was looked into: ${sayFinding(e.finding)}`,
  ),
  'case audited': kind(
    'case',
    'A manager or lead looked at the case as one of a random sample, for its risk assessment and its plan.',
    {
      month: words('the month the sample is of, as 2026-03'),
      risk: oneOf(['good', 'to be put right', 'missing'], 'what was found of the risk assessment'),
      plan: oneOf(['good', 'to be put right', 'missing', 'not due yet'], 'what was found of the action plan'),
      says: words('what was found, and what is to be done').optional(),
    },
    (e) => `The case was audited: risk assessment ${e.risk}, action plan ${e.plan}`,
  ),
} as const;
