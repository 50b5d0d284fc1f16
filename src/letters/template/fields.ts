import { contactOfOmbudsman } from '../draft/contact-of-ombudsman.ts';
import type { LetterKind } from '../kind.ts';

/** Something of the case that a template has a letter say: its name as it stands in curly brackets, and what it puts there. */
export type TemplateField = {
  readonly name: string;
  /** What is put there, for whoever writes a template. */
  readonly puts: string;
  /** What it says of a made-up case, by which a template is tried. */
  readonly sample: readonly string[];
  /** Whether it stands inside a sentence, and not in a paragraph of its own. */
  readonly isInline?: true;
};

const whenItCame: TemplateField = {
  name: 'when the complaint came',
  puts: 'The day the complaint came, or stage 2 was asked for, in a sentence.',
  sample: ['We received your complaint on 2 March 2026, and have logged it as a stage 1 complaint.'],
};
const points: TemplateField = {
  name: 'the points of the complaint',
  puts: 'What the complaint is about, as a list.',
  sample: [
    'We understand that your complaint is about:',
    '- “the leak in the bedroom”.',
    '- “the calls nobody returned”.',
  ],
};
const wants: TemplateField = {
  name: 'what they want',
  puts: 'What the resident would like to happen.',
  sample: ['- You told us what you want: “the leak mended”.'],
};
const answersFor: TemplateField = {
  name: 'what we answer for',
  puts: 'Which points are ours to answer.',
  sample: ['- “the leak in the bedroom”: we are responsible for this.'],
};
const dayOfAnswer: TemplateField = {
  name: 'the day of the answer',
  puts: 'The day the answer is due.',
  sample: ['20 March 2026'],
  isInline: true,
};
const dayItWasDue: TemplateField = {
  name: 'when the answer was due',
  puts: 'The day the answer was to come, in a sentence.',
  sample: ['Our answer was to reach you by 20 March 2026.'],
};
const newDay: TemplateField = {
  name: 'the new day',
  puts: 'A gap for the new day, with the latest it can be.',
  sample: ['3 April 2026'],
  isInline: true,
};
const contact: TemplateField = {
  name: 'how to contact the Ombudsman',
  puts: 'The Ombudsman’s telephone number, web page and address.',
  sample: [contactOfOmbudsman],
  isInline: true,
};
const answers: TemplateField = {
  name: 'the answer to each point',
  puts: 'Each point with the decision and the reasons, and a gap for the decision as a whole.',
  sample: [
    'I uphold your complaint.',
    '- “the leak in the bedroom”. Decision: upheld. Our records show that we came twice and ordered no works.',
  ],
};
const happened: TemplateField = {
  name: 'what happened',
  puts: 'What the record shows, day by day.',
  sample: ['- 12 January 2026: you told us of a repair: leak.', '- 2 February 2026: we came (no works).'],
};
const failed: TemplateField = {
  name: 'where we failed',
  puts: 'Each failing the record shows, and that we are sorry for it; with gaps for what else, and for why.',
  sample: ['- We are sorry for how long the repair took. We should have acted by 9 February 2026.'],
};
const late: TemplateField = {
  name: 'how late our answer was',
  puts: 'Where a stage was late: that we are sorry for that. Nothing where none was.',
  sample: ['We apologise for our delay in answering your complaint at stage 1.'],
};
const wasLike: TemplateField = {
  name: 'what it was like',
  puts: 'What the household told us it was like, and a gap for what we understand of it.',
  sample: ['- On 12 January 2026 you told us: “the bedroom ceiling is black with mould”.'],
};
const right: TemplateField = {
  name: 'how it is put right',
  puts: 'What was offered, paid and promised, and a gap for what else.',
  sample: [
    '- We will pay you £150, by 1 April 2026.',
    '- We will mend the leak by 8 April 2026, and Jo Reed will see to it.',
  ],
};
const learned: TemplateField = {
  name: 'what we learned',
  puts: 'What was written down as learned, and a gap for what is done differently.',
  sample: ['- Each order is now followed until the resident says that it is done.'],
};
const looked: TemplateField = {
  name: 'what was looked into',
  puts: 'What was reported, and when.',
  sample: ['- On 12 January 2026 you told us of this: mould in the bedroom.'],
};
const found: TemplateField = {
  name: 'what was found',
  puts: 'What the investigation found, with a gap for which hazard and its cause.',
  sample: ['We finished looking into it on 20 January 2026. There is a significant hazard in your home.'],
};
const willDo: TemplateField = {
  name: 'what will be done',
  puts: 'What was made safe and booked, and a gap for the works and their days.',
  sample: ['- We will treat the mould and mend the roof by 8 April 2026.'],
};
const reachUs: TemplateField = {
  name: 'how to reach us',
  puts: 'A gap for the number and the person to ask for.',
  sample: ['You can ring us on 0300 000 0000 and ask for Jo Reed.'],
};

const ofResponse = [whenItCame, points, answers, happened, failed, late, wasLike, right, learned, contact];

/** The fields a template of each kind may use. */
export const fieldsFor: Readonly<Record<LetterKind, readonly TemplateField[]>> = {
  acknowledgement: [whenItCame, points, wants, answersFor, dayOfAnswer, contact],
  extension: [whenItCame, dayItWasDue, newDay, contact],
  refusal: [whenItCame, points, contact],
  'stage-1': ofResponse,
  'stage-2': ofResponse,
  apology: [failed, late, wasLike, right, learned],
  'hazard-summary': [looked, found, willDo, reachUs],
};

const facts = [failed, late, wasLike, right, learned].map(({ name }) => name);

/** The fields no template of a kind may leave out: what the record shows may not be left to memory. */
export const mustHold: Readonly<Record<LetterKind, readonly string[]>> = {
  acknowledgement: [points.name, dayOfAnswer.name],
  extension: [newDay.name],
  refusal: [points.name],
  'stage-1': [points.name, answers.name, ...facts],
  'stage-2': [points.name, answers.name, ...facts],
  apology: facts,
  'hazard-summary': [found.name, willDo.name],
};
