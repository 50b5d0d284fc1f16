import type { RiskMatrix } from './matrix.ts';

/**
 * The first matrix, in our own words: harm, how often, whether it grows, who lives there and what help they have. Such
 * matrices are common practice and no law sets one; the points and bands are ours. Never change it: make a version 2.
 */
export const version1: RiskMatrix = {
  version: 1,
  questions: [
    {
      name: 'harm',
      asks: 'What is the worst that has been done so far?',
      short: 'the harm done',
      looksAt: 'impact',
      answers: [
        { says: 'A nuisance: nobody was hurt, threatened or singled out', points: 0 },
        { says: 'Abuse or damage', points: 2 },
        { says: 'A threat, or being followed or watched', points: 4 },
        { says: 'Somebody was hurt, or a weapon or fire was used', points: 6, atLeast: 'high' },
      ],
    },
    {
      name: 'often',
      asks: 'How often does it happen?',
      short: 'how often it happens',
      looksAt: 'further harm',
      answers: [
        { says: 'Once, or now and then', points: 0 },
        { says: 'About once a month', points: 1 },
        { says: 'About once a week', points: 2 },
        { says: 'Most days', points: 3 },
      ],
    },
    {
      name: 'growing',
      asks: 'Is it getting worse?',
      short: 'whether it is getting worse',
      looksAt: 'further harm',
      answers: [
        { says: 'No, it is getting better', points: 0 },
        { says: 'It stays the same', points: 1 },
        { says: 'Yes, it is getting worse', points: 3 },
      ],
    },
    {
      name: 'next',
      asks: 'What do they think will happen next?',
      hint: 'Ask in their own words. They know the other household better than we do.',
      short: 'what they fear will happen next',
      looksAt: 'further harm',
      answers: [
        { says: 'That it will stop', points: 0 },
        { says: 'More of the same', points: 1 },
        { says: 'Something worse', points: 3 },
        { says: 'That somebody will be badly hurt', points: 5, atLeast: 'high' },
      ],
    },
    {
      name: 'singled',
      asks: 'Are they being singled out?',
      hint: 'If it is because of who they are, the case is closed to everyone but those named on it.',
      short: 'whether they are singled out',
      looksAt: 'further harm',
      answers: [
        { says: 'No, others nearby have it too', points: 0 },
        { says: 'Yes, it is aimed at them', points: 2 },
        {
          says: 'Yes, because of who they are: race, faith, disability, sex, age or whom they love',
          points: 4,
          isSensitive: true,
        },
      ],
    },
    {
      name: 'near',
      asks: 'How near are those who do it?',
      short: 'how near those who do it are',
      looksAt: 'further harm',
      answers: [
        { says: 'They are not known, or live elsewhere', points: 0 },
        { says: 'In the same street or block', points: 1 },
        { says: 'Next door, above, below or in the same home', points: 2 },
      ],
    },
    {
      name: 'days',
      asks: 'What does it do to their days and nights?',
      hint: 'Sleep, going out, work, school, the rooms they use.',
      short: 'what it does to their days and nights',
      looksAt: 'impact',
      answers: [
        { says: 'They go on as before', points: 0 },
        { says: 'Some things have changed: a room not used, a way not taken', points: 2 },
        { says: 'Most things have: they do not sleep, go out or have people in', points: 4 },
      ],
    },
    {
      name: 'health',
      asks: 'What does it do to anybody’s health?',
      hint: 'If someone may harm themselves, ring 999 first if it is now. Then record it as a risk to life.',
      short: 'what it does to their health',
      looksAt: 'impact',
      answers: [
        { says: 'Nothing that they know of', points: 0 },
        { says: 'Worry, tiredness or low spirits', points: 1 },
        { says: 'They have seen a doctor, or a condition has grown worse', points: 3 },
        { says: 'Somebody has spoken of harming themselves or of not wanting to live', points: 6, atLeast: 'high' },
      ],
    },
    {
      name: 'needs',
      asks: 'Does anybody in the home live with something that makes it harder on them?',
      hint: 'Illness, disability, pregnancy, old age, grief, past violence, fear of officials. What you learn goes on the household’s record.',
      short: 'who lives there and what they need',
      looksAt: 'vulnerability',
      answers: [
        { says: 'No', points: 0 },
        { says: 'Yes, one person, in part', points: 2 },
        { says: 'Yes, badly, or several people', points: 4 },
      ],
    },
    {
      name: 'children',
      asks: 'Are there children in the home, and does it reach them?',
      short: 'the children in the home',
      looksAt: 'children',
      answers: [
        { says: 'No children live there', points: 0 },
        { says: 'Children live there; it has not reached them', points: 1 },
        { says: 'They have heard or seen it, or sleep or learn worse for it', points: 3 },
        { says: 'It was aimed at a child, or a child was hurt', points: 5, atLeast: 'medium' },
      ],
    },
    {
      name: 'alone',
      asks: 'Whom do they have to turn to?',
      short: 'whom they have to turn to',
      looksAt: 'vulnerability',
      answers: [
        { says: 'Family, friends or neighbours close by', points: 0 },
        { says: 'Somebody, but not near or not often', points: 1 },
        { says: 'Nobody', points: 3 },
      ],
    },
    {
      name: 'before',
      asks: 'Has it been reported before, and did that help?',
      hint: 'To anybody: us, the council, the police.',
      short: 'whether reporting it has helped',
      looksAt: 'further harm',
      answers: [
        { says: 'This is the first time, or it helped', points: 0 },
        { says: 'Reported before, and it went on', points: 2 },
        { says: 'They stopped reporting it, or are afraid to', points: 3 },
      ],
    },
  ],
  bands: [
    {
      level: 'high',
      from: 20,
      again: 5,
      owed: [
        'Ask today what would keep them safe tonight, and write down what was decided.',
        'Tell the antisocial behaviour lead, and think about safeguarding.',
        'Speak to the police and the council yourself within 5 working days.',
        'Look at the risk again in 5 working days, and at once after any new incident.',
      ],
    },
    {
      level: 'medium',
      from: 10,
      again: 10,
      owed: [
        'Agree a plan with them in writing, and be in touch at least once a week.',
        'Ask whether anybody could support them.',
        'Look at the risk again in 10 working days, and after any new incident.',
      ],
    },
    {
      level: 'low',
      from: 0,
      again: 20,
      owed: [
        'Agree a plan with them, and how often to be in touch.',
        'Look at the risk again in 20 working days, and before the case is closed.',
      ],
    },
  ],
};
