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

/** Who chose the time at which somebody came, or tried to reach the resident. */
export const timeChosenBy = ['the resident', 'agreed together', 'us'] as const;

/** What whoever found the door shut thought of the safety of the people behind it. */
export const worries = ['worried', 'not worried', 'cannot tell'] as const;

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

/** What a place to live is held against, for each person and for the household together. */
export const placePoints = [
  'school',
  'work',
  'carers',
  'health',
  'access needs',
  'travel',
  'cooking',
  'laundry',
  'storage',
  'pets',
] as const;
export type PlacePoint = (typeof placePoints)[number];

/** How hard a home bears on those who live in it, from not at all upward. */
export const bearings = ['none', 'harder', 'harm', 'cannot stay'] as const;
export type Bearing = (typeof bearings)[number];
/** What can make other homes like one. */
export const likenesses = ['block', 'building type', 'part', 'contractor', 'lesson'] as const;
export type Likeness = (typeof likenesses)[number];
