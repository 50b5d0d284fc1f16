import { list, oneOf, someOf, words, yesOrNo } from '../field.ts';
import { ifSaid, join, kind } from '../kind.ts';

/** Adaptations and occupational therapy. */
export const adaptationKinds = {
  'adaptation asked for': kind(
    'case',
    'The resident, or someone for them, asked for an adaptation, or the landlord learned one is needed.',
    {
      adaptation: words('what is needed: level-access shower, ramp, wider doors, an extra bedroom'),
      person: words('for whom').optional(),
    },
    (e) => `An adaptation was asked for: ${e.adaptation}`,
  ),
  'therapist referral decided': kind(
    'case',
    'It was decided whether to ask an occupational therapist to assess.',
    { decision: oneOf(['refer', 'not needed', 'already seen'], 'what was decided'), why: words('why').optional() },
    (e) => `Referral to an occupational therapist: ${e.decision}`,
  ),
  'therapist report received': kind(
    'case',
    'The occupational therapist’s report arrived.',
    { recommends: list('each recommendation').optional() },
    (e) => `The occupational therapist’s report arrived${ifSaid(join(e.recommends), ', recommending ')}`,
  ),
  'interim help given': kind(
    'case',
    'Help was given while the resident waits.',
    { help: words('what help').optional() },
    (e) => `Help meanwhile${ifSaid(e.help, ': ')}`,
  ),
  'feasibility surveyed': kind(
    'case',
    'A survey looked at whether the adaptation can be done.',
    { possible: oneOf(['all', 'most', 'little', 'none'], 'how much can be done').optional() },
    (e) => `A survey looked at whether it can be done${ifSaid(e.possible, ': ')}`,
  ),
  'adaptation decided': kind(
    'case',
    'The landlord decided on the adaptation.',
    { decision: oneOf(['yes', 'no', 'in part'], 'the decision'), why: words('the reasons').optional() },
    (e) => `Decision on the adaptation: ${e.decision}`,
  ),
  'adaptation decision told': kind(
    'case',
    'The decision was told to the resident with reasons.',
    { why: words('the reasons given').optional() },
    () => 'The decision was told to the resident',
  ),
  'other home sought': kind(
    'case',
    'The landlord looked for a suitable other home with the resident and the therapist.',
    {},
    () => 'A suitable other home was looked for',
  ),
  'disagreement raised': kind(
    'case',
    'Partners disagreed about what holds the work up.',
    { with: words('with whom').optional() },
    () => 'Partners disagreed',
  ),
  'disagreement resolved': kind(
    'case',
    'The partners met and agreed an outcome.',
    { outcome: words('what was agreed').optional() },
    () => 'The disagreement was resolved',
  ),
  'viewing arranged': kind(
    'case',
    'A viewing of another home was arranged.',
    { invites: someOf(['occupational therapist', 'family', 'carer'], 'who is invited').optional() },
    (e) => `A viewing was arranged${ifSaid(join(e.invites), ', inviting ')}`,
  ),
  'visits planned': kind(
    'case',
    'Surveyors’, architects’ and contractors’ visits were planned with the works.',
    { delays: yesOrNo('whether they delay the works').optional() },
    () => 'Visits were planned with the works',
  ),
} as const;
