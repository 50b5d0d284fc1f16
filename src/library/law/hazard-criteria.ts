import type { awaabsLaw } from './awaabs-law.ts';

/** The tests a possible hazard is judged by, in our own words: which of the law’s three answers each leads to, and where it comes from. */
export const hazardCriteria = [
  {
    criterion: 'serious harm within a day',
    judges: 'emergency',
    says: 'Somebody living here could come to serious harm within a day',
    means: 'It must be looked into and made safe within 24 hours, nights and weekends included.',
    provision: 'emergency hazard',
  },
  {
    criterion: 'real risk that cannot wait',
    judges: 'significant',
    says: 'It is a real risk to the people living here, and cannot wait its turn',
    means:
      'It must be looked into within 10 working days, and made safe within 5 working days of the end of the investigation.',
    provision: 'significant hazard',
  },
  {
    criterion: 'no real risk to these people',
    judges: 'neither',
    says: 'It is no real risk to the people living here',
    means: 'The repair is still owed. If it gets worse, or somebody’s health changes, it is judged again.',
    provision: 'relevant knowledge',
  },
  {
    criterion: 'not ours to put right',
    judges: 'neither',
    says: 'It is a risk, but not one we can or must put right',
    means: 'Say whose it is. How people cook, wash or heat their home is no reason.',
    provision: 'five questions',
  },
] as const satisfies readonly HazardCriterion[];

/** One test. */
export type HazardCriterion = {
  readonly criterion: string;
  readonly judges: 'emergency' | 'significant' | 'neither';
  /** As an officer would say that it is met. */
  readonly says: string;
  /** What follows when it is. */
  readonly means: string;
  /** The provision of Awaab’s Law it rests on. */
  readonly provision: keyof typeof awaabsLaw.provisions;
};

export type CriterionName = (typeof hazardCriteria)[number]['criterion'];

/** The names of the tests, the gravest first. */
export const criteria = hazardCriteria.map(({ criterion }) => criterion) as unknown as readonly [
  CriterionName,
  ...CriterionName[],
];

/** What each test says, by its name. */
export const criterionWords = Object.fromEntries(
  hazardCriteria.map(({ criterion, says }) => [criterion, says]),
) as Readonly<Record<CriterionName, string>>;

/** The test of a name; undefined where there is none such. */
export function criterionCalled(name: unknown): (typeof hazardCriteria)[number] | undefined {
  return hazardCriteria.find(({ criterion }) => criterion === name);
}
