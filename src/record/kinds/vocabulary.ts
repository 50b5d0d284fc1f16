/** Words that several kinds of entry choose from. Each is a phrase an officer or resident would use. */

/** How people were in touch. */
export const means = [
  'phone',
  'letter',
  'email',
  'text message',
  'in person',
  'visit',
  'online',
  'social media',
] as const;

export type Means = (typeof means)[number];

/** What a person may ask never to be done when they are contacted, for their safety. */
export const neverDone = ['leave a message', 'post to the home', 'come to the home', 'speak to anyone else'] as const;

/** Who acts for the landlord, from the front line upward. `seniority` in record/complaints/people.ts orders them. */
export const roles = [
  'operative',
  'contractor',
  'officer',
  'complaints officer',
  'manager',
  'head of service',
  'director',
  'chief executive',
  'governing body',
] as const;
export type Role = (typeof roles)[number];

/** How urgent a piece of work was said to be. */
export const priorities = ['emergency', 'urgent', 'routine', 'planned'] as const;

/** How great a risk was judged to be. */
export const levels = ['low', 'medium', 'high'] as const;

/** What a letter or call may put the blame on. */
export const blamed = [
  'staff',
  'contractor',
  'resident',
  'religion',
  'health',
  'way of life',
  'another department',
] as const;

/** Wording that takes an apology back while giving it. */
export const weakWording = [
  'if',
  'but',
  'however',
  'any',
  'banter',
  'misunderstanding',
  'came across',
  'passive voice',
  'stock phrases',
  'because the Ombudsman ordered it',
] as const;

/** What the regret in an apology is for. */
export const regrets = ['what was done', 'what was not done', 'what the resident believed', 'inconvenience'] as const;

/** How an apology is given. */
export const forms = ['written', 'spoken', 'in person'] as const;

/** The sorts of case an officer opens. */
export const caseFamilies = [
  'repairs',
  'hazards',
  'antisocial behaviour',
  'adaptations',
  'moves',
  'complaints',
  'domestic abuse',
  'safeguarding',
  'staff conduct',
  'discrimination',
  'homeowners',
  'asbestos',
  'pests',
] as const;
export type CaseFamily = (typeof caseFamilies)[number];

/** What can make other homes like one. */
export const likenesses = ['block', 'building type', 'part', 'contractor', 'lesson'] as const;
export type Likeness = (typeof likenesses)[number];
