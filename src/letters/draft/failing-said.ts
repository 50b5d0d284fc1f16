import type { FailingSubject } from '../against-record/failing-subjects.ts';

/** A failing as it is said to the person it was done to: completes ‘We are sorry for …’. */
export function sayFailing({ about }: Pick<FailingSubject, 'about'>): string {
  return toThem[about] ?? about;
}

const toThem: Readonly<Record<string, string>> = {
  'not keeping them safe after violence or threats': 'not keeping you safe after violence or threats',
  'not assessing the risk to the people who live there': 'not assessing the risk to you and to those who live with you',
  'not giving it the priority the risk called for': 'not giving it the priority that the risk to you called for',
  'not acting on signs of danger to life or on safeguarding':
    'not acting on signs of danger to life, or on safeguarding, as we should have',
  'not weighing what a doctor or other professional wrote':
    'not weighing what a doctor or other professional wrote for you',
  'not agreeing, or not keeping to, the adjustments they need':
    'not agreeing, or not keeping to, the adjustments you need',
  'leaving the resident to deal with the police, the council or others':
    'leaving you to deal with the police, the council or others by yourself',
  'not speaking to the person they complained of': 'not speaking to the person you told us of',
  'not taking the evidence they offered': 'not taking the evidence you offered',
  'not telling them about the move and when they would be home':
    'not telling you about the move and when you would be home',
  'appointments that were missed, or not agreed or prepared':
    'missing appointments, or not agreeing and preparing for each with you',
  'a promise that was not kept': 'not keeping a promise we made you',
  'visits and inspections that did not lead to works':
    'visiting and inspecting without the works that should have followed',
  'out-of-pocket costs they had to meet': 'the costs you had to meet yourself',
  'how long the problem went on': 'how long the repair took, and for leaving you to wait',
  'the adaptations they needed': 'how we dealt with the adaptations you needed',
  'the support they should have been offered': 'not offering you the support you should have had',
  'leaving the resident without news': 'leaving you without news',
  'not knowing who lives there and what they need': 'not knowing who lives in your home and what you need',
  'how its records were kept': 'how we kept our records',
  'having to chase for an answer': 'making you chase us for an answer',
  'work on the problem that waited for the complaint': 'letting the works wait because of your complaint',
  'a place to stay that ran out before more was paid for': 'letting the place to stay run out before we paid for more',
  'a place to stay that did not suit the people in it':
    'a place to stay that did not suit you and those who live with you',
  'money that was offered and not paid in time': 'not paying you in time the money we offered',
  'what the Ombudsman ordered and was not done in time': 'not doing in time what the Ombudsman ordered',
  'how the complaint itself was handled': 'not dealing with your complaint as we should have',
  'what they told of discrimination, and how it was looked into':
    'not looking as we should have into what you told us of discrimination',
  'not telling the governing body what was found of discrimination':
    'not telling our governing body what was found when we looked into discrimination',
  'how their personal information was used, and what was done about it':
    'how your personal information was used, and for not acting on that as we should have',
  'how staff behaved, and how what was said of it was looked into':
    'how our staff behaved, and how we looked into what you told us of it',
};
