import { failingSubjects } from '../against-record/failing-subjects.ts';
import { sayFailing } from '../draft/failing-said.ts';

/** A sentence that says sorry for a failing, with the failing in easy words where ours are long or hard. */
export function failingInEasyWords(text: string): string {
  const found = said.find(([ours]) => text.startsWith(`We are sorry for ${ours}.`));
  return found ? text.replace(found[0], found[1]) : text;
}

/** Failings whose ordinary words are too long or too hard, by what they are about; each as the check knows it still. */
export const easyFailings: Readonly<Record<string, string>> = {
  'not assessing the risk to the people who live there': 'failing to look at the risk to you and your household',
  'not giving it the priority the risk called for': 'not treating it as urgent',
  'not acting on signs of danger to life or on safeguarding': 'not keeping you safe from danger to life, or from harm',
  'not weighing what a doctor or other professional wrote': 'not thinking about what your doctor or others wrote',
  'not agreeing, or not keeping to, the adjustments they need': 'not agreeing, or not doing, what your needs call for',
  'not considering or carrying through a move': 'not thinking about a move, or not seeing it through',
  'leaving the resident to deal with the police, the council or others':
    'leaving you alone with the police, the council or others',
  'not telling them about the move and when they would be home': 'not telling you about the move and when it would end',
  'a place to stay that ran out before more was paid for': 'not paying in time for the place to stay',
  'a place to stay that did not suit the people in it': 'a place to stay that was not right for you',
  'visits and inspections that did not lead to works': 'visits to your home after which we did no work',
  'appointments that were missed, or not agreed or prepared': 'missing appointments, or not planning them with you',
  'what they told of discrimination, and how it was looked into':
    'not looking well enough into what you said about discrimination',
  'not telling the governing body what was found of discrimination':
    'not telling our governing body what we found about discrimination',
  'how their personal information was used, and what was done about it': 'how we used what we know about you',
  'how staff behaved, and how what was said of it was looked into': 'how our staff behaved, and how we looked into it',
};

const said = failingSubjects.flatMap((subject): readonly (readonly [string, string])[] => {
  const easy = easyFailings[subject.about];
  return easy === undefined ? [] : [[sayFailing(subject), easy]];
});
