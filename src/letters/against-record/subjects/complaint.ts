import { phrases } from '../../words/said.ts';
import type { FailingSubject } from '../failing-subjects.ts';
import { late, works } from './words.ts';

const complaint = phrases(
  '(?:complaints?|stage (?:1|2|one|two)|respon\\w+|escalat\\w+|final answer|(?:our|this) (?:\\w+ )?(?:answer|reply)|answer(?:ed|ing)? you|acknowledg\\w+)',
);

/** The complaint itself, and what was offered or ordered on it. */
export const complaintHandling: readonly FailingSubject[] = [
  {
    about: 'having to chase for an answer',
    lessons: ['complaints/no-chasing'],
    named: [
      phrases(
        '(?:chas\\w+|ask(?:ed)? (?:us )?again|again and again|(?:many|several|\\w+) times|repeatedly|ring us|keep (?:ringing|calling|asking)|had to (?:ring|call|write|ask|contact)|calls?)',
      ),
    ],
  },
  {
    about: 'work on the problem that waited for the complaint',
    lessons: ['complaints/repair-goes-on'],
    named: [works, complaint],
  },
  {
    about: 'money that was offered and not paid in time',
    lessons: ['redress/paid'],
    // Money for a delay is no delay with the money: it has to be said of the payment itself.
    named: [
      phrases(
        '(?:not|never|late(?: in| with)?|slow (?:to|in)|delay(?:ed)? in|fail(?:ed|ing|ure)? (?:to|in)|without|too long to|forgot to|should have|yet to) (?:\\w+ ){0,4}?(?:pay|paid|paying|payment)',
        '(?:payment|money|compensation|sum|refund|offer|£\\d[\\d·]*) (?:\\w+ ){0,6}?(?:(?:was|is|were|came|comes) (?:\\w+ )?(?:late|overdue|delayed|unpaid)|(?:not|never) (?:\\w+ )?(?:been )?(?:paid|made|sent|arrived|reached))',
      ),
    ],
  },
  {
    about: 'what the Ombudsman ordered and was not done in time',
    lessons: ['orders/complied'],
    // That they may go to the Ombudsman is in every answer, and works are ordered: it has to be the Ombudsman’s order.
    named: [
      phrases(
        'ombudsmans? (?:\\w+ ){0,4}?(?:order(?:s|ed)?|told us|required|said we)',
        'order(?:s|ed)? (?:\\w+ ){0,2}?(?:of|from|by) the (?:housing )?ombudsman',
        '(?:comply|complied|complying|carry(?:ing)? out|carried out|keep to|kept to) (?:with )?(?:\\w+ ){0,3}?orders?',
      ),
      late,
    ],
  },
  { about: 'how the complaint itself was handled', lessons: ['complaints'], named: [complaint] },
];
