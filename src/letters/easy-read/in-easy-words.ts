import { ombudsmanContact } from '../../library/ombudsman-contact.ts';
import { contactOfOmbudsman } from '../draft/contact-of-ombudsman.ts';
import type { DraftedPart } from '../draft/drafted.ts';
import { failingInEasyWords } from './failing-said.ts';

/**
 * A piece of a draft in easy words: one idea a sentence, each sentence on its own line. Only our own words change; what
 * the record says, its days, its sums and its names stay, and so do the entries it rests on.
 */
export function inEasyWords(part: DraftedPart): DraftedPart {
  if (part.text === contactOfOmbudsman) return { ...part, text: easyContact };
  const text = easier.reduce((words, [ours, easy]) => words.replace(ours, easy), failingInEasyWords(part.text));
  return { ...part, text };
}

const easyContact = `Telephone: ${ombudsmanContact.phone}.\nWebsite: ${ombudsmanContact.web}.\nWrite to: ${ombudsmanContact.post}.`;

/** Our own words as an ordinary draft has them, and in easy words. Each stands where only our words stand. */
const easier: readonly (readonly [RegExp, string])[] = [
  // The complaint
  [
    /^We received your complaint on (.+), and have logged it as a stage 1 complaint\.$/,
    'We got your complaint on $1.\nIt is a stage 1 complaint.',
  ],
  [
    /^On (.+) you asked for stage 2, and we have logged your complaint as one for stage 2\.$/,
    'On $1 you asked us to look again.\nThis is called stage 2.',
  ],
  [/^We understand that your complaint is about:$/, 'Your complaint is about:'],
  [/^Our answer was to reach you by (.+)\.$/, 'You were to have our answer by $1.'],
  [/^You told us what you want: /, 'You want this: '],
  [/: we are responsible for this\.$/, '.\nThis is ours to put right.'],
  [/: we are not responsible for this\.$/, '.\nThis is not ours to put right.'],
  [/: we are responsible for part of this\.$/, '.\nPart of this is ours to put right.'],
  [/\. Decision: not upheld\. /, '.\nOur decision is: not upheld.\nThis means we do not agree.\n'],
  [/\. Decision: upheld\. /, '.\nOur decision is: upheld.\nThis means we agree with you.\n'],
  [/\. Decision: partly upheld\. /, '.\nOur decision is: partly upheld.\nThis means we agree with part of it.\n'],
  [/\. Decision: (\[Write:[^\]]*\])\. /, '.\nOur decision is: $1.\n'],
  // What went wrong
  [
    /^(We are sorry for [^\n]*\.) We should have acted by (.+), and it was done on (.+)\.$/,
    '$1\nWe should have acted by $2.\nWe did it on $3.',
  ],
  [
    /^(We are sorry for [^\n]*\.) We should have acted by (.+), and it has not been done yet\.$/,
    '$1\nWe should have acted by $2.\nWe have not done it yet.',
  ],
  [
    /^We apologise for our delay in answering your complaint at stage (\d)\./,
    'We are sorry for our delay in answering you at stage $1.',
  ],
  [
    /^(We are sorry for our delay [^\n]*\.) We should have acted by (.+), and it was done on (.+)\.$/,
    '$1\nWe should have acted by $2.\nWe did it on $3.',
  ],
  [
    /^(We are sorry for our delay [^\n]*\.) We should have acted by (.+), and it has not been done yet\.$/,
    '$1\nWe should have acted by $2.\nWe have not done it yet.',
  ],
  [
    /^(We are sorry for [^\n]*\.) We should have acted first by (.+), and (\w+|\d+ times) since(, and we have not done it yet)?\.$/,
    '$1\nWe should have acted first by $2.\nWe were late $3 since$4.',
  ],
  [/ since, and we have not done it yet\.$/, ' since.\nWe have not done it yet.'],
  // Putting it right
  [
    /^We will pay you (£\S+) for what it cost you, by (\[Write:[^\]]*\]|\d{1,2} \w+ \d{4})(?:: (.+))?\.$/,
    'We will pay you back $1 by $2.\n$3',
  ],
  [/^We will pay you (£\S+), by (\[Write:[^\]]*\]|\d{1,2} \w+ \d{4})(?:: (.+))?\.$/, 'We will pay you $1 by $2.\n$3'],
  [/^We will put right what went wrong, by /, 'We will put right what went wrong by '],
  [/^We will pay you back what it cost you, by /, 'We will pay you back what it cost you by '],
  [
    /^We will pay you back part of what it cost you \((\[Write:[^\]]*\])\), by /,
    'We will pay you back $1 of what it cost you by ',
  ],
  [/^To put right (“.+”) we will do this: /, 'To put right $1 we will do this.\n'],
  [/^We will change our policy, by /, 'We will change our rules by '],
  [/^We will train our staff, by /, 'We will teach our staff by '],
  [/^We will compensate you, by /, 'We will pay you for what went wrong by '],
  [/^(We will [^\n]*? by \[Write:[^\]]*\]): (.+)\.$/, '$1.\n$2'],
  [/^We apologise: (.+)\.$/, 'We are sorry.\n$1.'],
  [/^We apologise\.$/, 'We are sorry.'],
  [/^(We will [^\n]*\.\n)(.+?)\.?$/, '$1$2.'],
  [/^(We will [^\n]*\.)\n\.?$/, '$1'],
  [
    /^(We promised(?::| to) .+)\. It will be done by (.+), and (.+) will see to it\.$/,
    '$1.\nIt will be done by $2.\n$3 will see to it.',
  ],
  [/(, seen to by )([^,]+)\.$/, '.\n$2 will see to it.'],
  [
    /^(On \d{1,2} \w+ \d{4}) we set (£\S+|money) against your arrears, and did not pay it to you\.$/,
    '$1 we took $2 off what you owe us.\nWe did not pay it to you.',
  ],
  [
    /^(On \d{1,2} \w+ \d{4}) we set (£\S+|money) against your arrears, as you agreed\.$/,
    '$1 we took $2 off what you owe us.\nYou said we could.',
  ],
  // What happened
  [/^(\d{1,2} \w+ \d{4}): you told us of a repair: /, '$1: you told us of a problem: '],
  [/^(\d{1,2} \w+ \d{4}): we were told of a possible hazard: /, '$1: we were told of a possible danger: '],
  [/^(\d{1,2} \w+ \d{4}): we did not come to a visit that had been arranged\.$/, '$1: we did not come when we said.'],
  [/^(\d{1,2} \w+ \d{4}): we surveyed your home, and found (.+)\.$/, '$1: we checked your home.\nWe found $2.'],
  [/^(\d{1,2} \w+ \d{4}): we surveyed your home\.$/, '$1: we checked your home.'],
  [/^(\d{1,2} \w+ \d{4}): we ordered works: /, '$1: we asked for work: '],
  [/^(\d{1,2} \w+ \d{4}): works began\.$/, '$1: the work began.'],
  [/^(\d{1,2} \w+ \d{4}): we made a temporary fix\.$/, '$1: we mended it for a short time.'],
  [/^(\d{1,2} \w+ \d{4}): works were finished/, '$1: the work was finished'],
  [/^(\d{1,2} \w+ \d{4}): we looked into it and found no hazard\.$/, '$1: we looked into it.\nWe found no danger.'],
  [
    /^(\d{1,2} \w+ \d{4}): we looked into it and found an emergency hazard\.$/,
    '$1: we looked into it.\nWe found a danger.\nIt was an emergency.',
  ],
  [
    /^(\d{1,2} \w+ \d{4}): we looked into it and found a significant hazard\.$/,
    '$1: we looked into it.\nWe found a serious danger.\nThe law calls it a significant hazard.',
  ],
  // A hazard
  [/^(We finished looking into it on .+?\.) /, '$1\n'],
  [/There is a hazard in your home, and it is an emergency\.$/, 'There is a danger in your home.\nIt is an emergency.'],
  [
    /There is a significant hazard in your home\.$/,
    'There is a serious danger in your home.\nThe law calls it a significant hazard.',
  ],
  [/We found no hazard that we have to act on\.$/, 'We found no danger that we have to act on.'],
  [/^We gave you this day for works: /, 'This is the day for the work: '],
];
