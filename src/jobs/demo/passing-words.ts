/** What residents say when they have to ask again, and when they have had enough of asking. */
export const chasing = {
  first: [
    'Asking what happens next',
    'Has not heard since last time and would like a date',
    'Rang to check it is still on somebody’s list',
    'Asking who has it now',
    'Would like a call back after school',
  ],
  again: [
    'Third time of asking; was told someone would ring',
    'Was cut off in the queue and rang again',
    'Says they have explained it to four people',
    'Asking for a manager to ring',
    'Wants to know whether it has been forgotten',
  ],
  works: [
    'Waited in and would like to know whether anyone is coming',
    'Sent the photos again, as asked',
    'Was told a van was on its way',
    'Asking for the number of the contractor',
  ],
  lateNotes: [
    'Spoke to the resident in the street; said I would find out',
    'Message taken by a colleague and left on my desk',
    'Rang the other team; they thought it was with us',
  ],
  unhappy: [
    'Not happy with how long this has taken',
    'Feels let down and would not treat anyone like this',
    'Says nobody seems to own it',
    'Fed up with ringing and getting nowhere',
  ],
};

/** What waiting does to people, in their own words. */
export const wornDown = [
  'It is on my mind all day',
  'We have stopped having anyone round',
  'I have used up my leave waiting in',
  'I dread the phone going and I dread it not going',
  'It is wearing all of us down',
  'I lie awake going over it',
];

export const reasons = {
  works: [
    'The contractor closed in the spring and the new one began last week',
    'A part was sent to the wrong depot twice',
    'The surveyor’s report had to be done again',
    'Scaffolding could not go up until the street was closed',
  ],
  any: [
    'The officer was off sick and the case was not passed on',
    'Two posts in the team were empty this month',
    'Waiting for another body to agree dates',
  ],
};

export const togetherWords = {
  checked: [
    'Read through together; one promise outstanding, now mine',
    'Went through dates, people and promises',
    'Rang the resident together to say who has it now',
    'Nothing open left behind',
  ],
  rangBack: [
    'Rang back the next morning and went through the dates',
    'Said sorry for the wait and told them who has it',
    'Rang back: the date stands',
    'Called back with the answer',
  ],
  questions: [
    ['to have calls after 4pm', 'yes', 'put on the record'],
    ['to be rung by the same person each time', 'yes', 'their own officer will ring'],
    ['copies of the photos taken', 'yes', 'sent by email'],
    ['a Saturday visit', 'in part', 'Saturday mornings only, every other week'],
    ['to choose the colour', 'in part', 'from the six we stock'],
    ['to have someone with them at visits', 'yes', 'anyone they like'],
    ['a visit after six', 'no', 'no crews then; offered the first slot of the day'],
    ['a letter they can show their employer', 'yes', 'posted the same day'],
  ] as const,
  letters: [
    'Puts in writing what was said on the phone',
    'Sets out the dates and who to ring',
    'Says who the new contact is, and that nothing else changes',
    'Explains each step in plain words, as asked',
  ],
};
