import { phrases } from '../../words/said.ts';
import type { FailingSubject } from '../failing-subjects.ts';

/** Support, discrimination, personal information, and how our own people behaved. */
export const conduct: readonly FailingSubject[] = [
  {
    about: 'the support they should have been offered',
    lessons: ['abuse/support-offered'],
    named: [phrases('(?:support\\w*|help\\w*|refer\\w*|advice)')],
  },
  {
    about: 'what they told of discrimination, and how it was looked into',
    lessons: ['discrimination'],
    named: [
      phrases(
        '(?:discriminat\\w+|racis\\w+|racial\\w*|sexis\\w+|homophob\\w+|transphob\\w+|harass\\w+|prejudice\\w*|hate|equality)',
        'treat(?:ed|ing)? (?:\\w+ ){0,4}?(?:differently|unfairly|unequally|worse|less)',
        '(?:because of|due to|over) (?:your|his|her|their) (?:race|colour|religion|faith|beliefs?|sex|sexuality|gender|disability|age|nationality|ethnic\\w*|accent)',
      ),
    ],
  },
  {
    about: 'not telling the governing body what was found of discrimination',
    lessons: ['discrimination/reported-up'],
    named: [
      phrases(
        '(?:governing bod(?:y|ies)|(?:our|the|to) board(?! (?:over|up|on|outside|in|at) )|board members?|trustees|those who govern)',
        '(?:to|tell|told|before) (?:our |the )?(?:councils )?cabinet',
      ),
    ],
  },
  {
    about: 'how their personal information was used, and what was done about it',
    lessons: ['conduct/data-misuse'],
    named: [
      phrases(
        '(?:data|privacy|private|confiden\\w+|personal information|(?:personal|contact|your|his|her|their) details|(?:phone|mobile|telephone) number|your information)',
        'information (?:\\w+ ){0,3}?(?:about|on) (?:you|him|her|them)',
        '(?:pass(?:ed|ing)?|gave|giv(?:en|ing)|shar(?:ed|ing)|disclos(?:ed|ing)|leak(?:ed|ing)|(?:mis)?us(?:ed|ing)) (?:on )?(?:\\w+ ){0,3}?(?:your|his|her|their) (?:\\w+ )?(?:name|address|number|whereabouts|health)',
        // Messages that one of ours sent of his own, and not theirs that went astray.
        '(?:sent|sending) you (?:\\w+ ){0,3}?(?:messages?|texts?|pictures?)',
        '(?:messages?|texts?|pictures?) (?:\\w+ ){0,3}?(?:from|by) (?:our|one of our|an?|the) \\w+',
        'what (?:we|it|they) (?:know|knew|hold|held) (?:about|of) (?:you|him|her|them)',
      ),
    ],
  },
  {
    about: 'how staff behaved, and how what was said of it was looked into',
    lessons: ['conduct'],
    named: [
      phrases(
        '(?:discriminat\\w+|racis\\w+|harass\\w+|behaviour|behaved|conduct|messages?|information|data|contact(?:ed)?|investigat\\w+|officers?|staff|operative|abus\\w+|meeting|sexis\\w+|spoken to|treated)',
      ),
    ],
  },
];
