import { type Day, daysAfter, isoDay } from '../src/calendar/day.ts';
import type { StoryEntry } from '../src/record/story/story-entry.ts';
import type { Chance } from './chance.ts';

/** What an entry says, without its day and its ties to other entries. */
export type Said = StoryEntry extends infer Each ? (Each extends StoryEntry ? Omit<Each, Tied> : never) : never;
type Tied = 'on' | 'recorded' | 'id' | 'for';

/** One step of a strand: what is written, how soon it usually follows, and how likely it is to happen at all. */
export type Step = {
  readonly says: (chance: Chance, on: Day) => Said;
  /** Which earlier step of the strand it follows; the first, unless said otherwise. */
  readonly follows?: number;
  /** Calendar days in which it usually follows; a late one takes several times as long. */
  readonly usual?: number;
  readonly likelihood?: number;
  /** Whether it always says what it is for: what names none of several orders or offers settles none. */
  readonly isNamed?: boolean;
};

/** Something that happens to a household and what the landlord does about it. `weight`: how often, beside the others. */
export type Strand = { readonly weight: number; readonly steps: readonly [Step, ...Step[]] };

const told: Step = {
  says: (chance) => ({ kind: 'resident updated', means: chance.oneOf(['phone', 'letter', 'email', 'text message']) }),
  usual: 10,
  likelihood: 0.3,
};

const chased: Step = {
  says: (chance) => ({ kind: 'resident chased', means: chance.oneOf(['phone', 'email', 'online']) }),
  usual: 20,
  likelihood: 0.25,
};

/** What calls for an answer in a housing case, with believable answers. Each calls on one or more of the lessons timed. */
export const strands: readonly Strand[] = [
  {
    weight: 3,
    steps: [
      {
        says: (chance) => ({
          kind: 'antisocial behaviour reported',
          harm: chance.oneOf([
            'violence',
            'threat',
            'noise',
            'noise',
            'verbal abuse',
            'drugs',
            'rubbish',
            'intimidation',
          ]),
        }),
      },
      told,
      {
        says: (chance) => ({
          kind: 'risk assessed',
          level: chance.oneOf(['low', 'medium', 'high']),
          considers: chance.oneOf([['vulnerability'], ['vulnerability', 'children'], ['impact'], ['further harm']]),
        }),
        usual: 3,
      },
      { says: () => ({ kind: 'person complained of spoken to' }), usual: 14 },
      {
        says: (chance) => ({ kind: 'evidence offered', what: chance.oneOf(['phone footage', 'a diary', 'photos']) }),
        usual: 20,
      },
      { says: () => ({ kind: 'evidence taken' }), follows: 4, usual: 3 },
    ],
  },
  {
    weight: 3,
    steps: [
      {
        says: (chance) => ({
          kind: 'complaint received',
          points: chance.oneOf([['delay'], ['delay', 'nobody called back'], ['the repair did not last']]),
        }),
      },
      { says: () => ({ kind: 'complaint acknowledged', stage: 1 }), usual: 7 },
      chased,
      {
        says: (chance) => ({
          kind: 'response sent',
          stage: 1,
          decision: chance.oneOf(['upheld', 'partly upheld', 'not upheld']),
        }),
        follows: 1,
        usual: 14,
      },
    ],
  },
  {
    weight: 2,
    steps: [
      {
        says: (chance) => ({
          kind: 'professional evidence received',
          source: chance.oneOf(['doctor', 'health visitor', 'school']),
        }),
      },
      told,
      { says: () => ({ kind: 'professional evidence answered' }), usual: 7 },
    ],
  },
  {
    weight: 2,
    steps: [
      {
        says: (chance) => ({ kind: 'remedy offered', sort: 'compensate', sum: chance.oneOf(['£150', '£300', '£750']) }),
      },
      { says: () => ({ kind: 'remedy accepted' }), usual: 14, likelihood: 0.5 },
      chased,
      { says: () => ({ kind: 'money paid' }), usual: 25, isNamed: true },
    ],
  },
  {
    weight: 1,
    steps: [
      {
        says: (chance, on) => ({
          kind: 'order received',
          what: chance.oneOf(['review', 'training']),
          due: inDays(on, 42),
          owner: 'head of housing',
        }),
      },
      { says: () => ({ kind: 'order complied with', proof: 'what was done' }), usual: 50, isNamed: true },
    ],
  },
  {
    weight: 1,
    steps: [
      { says: () => ({ kind: 'Ombudsman asked for evidence' }) },
      { says: () => ({ kind: 'evidence sent to Ombudsman' }), usual: 20 },
    ],
  },
  {
    weight: 1,
    steps: [
      { says: () => ({ kind: 'personal data misused' }) },
      { says: () => ({ kind: 'data protection officer told' }), usual: 2 },
    ],
  },
  {
    weight: 3,
    steps: [
      {
        says: (chance) => ({
          kind: 'request made',
          request: chance.oneOf(['a later visit', 'a copy of the survey', 'a parking space']),
        }),
      },
      told,
      {
        says: (chance) => ({
          kind: 'request answered',
          answer: chance.oneOf(['yes', 'no', 'in part']),
          why: 'as asked',
        }),
        usual: 14,
      },
    ],
  },
  {
    weight: 2,
    steps: [
      { says: () => ({ kind: 'appointment missed' }) },
      { says: () => ({ kind: 'missed visit put right' }), usual: 2 },
    ],
  },
  {
    weight: 2,
    steps: [
      {
        says: (chance) => ({ kind: 'case handed over', to: chance.oneOf(['another officer', 'the complaints team']) }),
      },
      { says: () => ({ kind: 'handover check completed' }), usual: 2 },
    ],
  },
  {
    weight: 2,
    steps: [
      {
        says: (chance) =>
          chance.oneOf<Said>([
            { kind: 'person known', person: 'resident', needs: ['asthma'] },
            { kind: 'person known', person: 'resident', needs: ['cannot manage steps'] },
            { kind: 'person known', person: 'son', age: 7 },
            { kind: 'person known', person: 'daughter', age: 4 },
          ]),
      },
    ],
  },
];

/** What else is written on a case. */
export const byTheWay: readonly Step[] = [
  told,
  chased,
  {
    says: (chance) => ({
      kind: 'note made',
      says: chance.oneOf(['called, no reply', 'spoke to the contractor', 'diary updated']),
    }),
  },
  {
    says: (chance) => ({
      kind: 'letter sent',
      says: chance.oneOf(['appointment letter', 'what happens next']),
      means: 'letter',
    }),
  },
  {
    says: (chance, on) => ({
      kind: 'appointment made',
      planned: inDays(on, 9),
      time: chance.oneOf(['morning', 'afternoon']),
    }),
  },
  { says: () => ({ kind: 'appointment confirmed', means: 'text message' }) },
  { says: (chance) => ({ kind: 'visit made', outcome: chance.oneOf(['inspected', 'no works', 'part of the works']) }) },
];

function inDays(on: Day, days: number): string {
  return isoDay(daysAfter(on, days));
}
