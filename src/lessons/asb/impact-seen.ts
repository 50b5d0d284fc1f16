import { workingDays } from '../../calendar/limit.ts';
import { taughtBy } from '../../library/citation.ts';
import type { Matter } from '../../record/behaviour/behaviour.ts';
import { allAbout, firstAbout, isOfBehaviour } from '../../record/behaviour/behaviour-about.ts';
import { closingAfter, firstAssessment } from '../../record/behaviour/behaviour-spell.ts';
import { tellsOfImpact } from '../../record/behaviour/impact-words.ts';
import type { Entry } from '../../record/entry.ts';
import { inOrder } from '../../record/in-order.ts';
import type { Reading } from '../../record/reading.ts';
import { always, byDefault, type Lesson } from '../lesson.ts';

export const impactSeen: Lesson = {
  id: 'asb/impact-seen',
  title: 'Write down what it does to sleep, safety, work and children, and let that drive the response',
  why: 'Noise on paper is a number of reports; at home it is a mother and child on a sofa. What is not written down cannot change what is done.',
  cites: [
    taughtBy(
      '202448549',
      'The resident and her child slept on a sofa because of it; the answers she had were from a template.',
    ),
    taughtBy('202447805', 'The resident felt she could not stay in her home, and nobody took in how hard it hit her.'),
  ],
  clock: byDefault({ 'other harm': workingDays(5), 'violence or threat': workingDays(1) }),
  appliesFrom: always,

  find: (reading) =>
    reading.behaviour.matters.flatMap((matter) => {
      const signs = signsOfImpact(reading, matter);
      const seen = timesItWasSeen(reading, matter);
      const deed = firstAbout(reading, matter, 'risk assessed') ? undefined : firstAssessment(matter);
      return signs
        .filter((sign, place) => {
          const before = signs[place - 1];
          return !before || seen.some((entry) => inOrder(entry, before) >= 0 && inOrder(entry, sign) < 0);
        })
        .map((sign) => ({
          since: sign,
          because: [matter.first],
          deed,
          limit: matter.serious.some((incident) => incident.happened <= sign.happened)
            ? 'violence or threat'
            : 'other harm',
          doneBy: seen.find((entry) => entry.happened >= sign.happened),
          endedBy: closingAfter(matter, sign),
        }));
    }),

  examples: [
    {
      name: 'she told the landlord she sleeps on the sofa with her child; nobody wrote down what that means',
      entries: [
        { on: '2025-03-03', kind: 'antisocial behaviour reported', harm: 'noise' },
        { on: '2025-03-10', kind: 'impact told', impact: 'sleeps on the sofa with her child, away from the noise' },
      ],
      asAt: '2025-04-30',
      shows: [{ standing: 'overdue', due: '2025-03-17' }],
    },
    {
      name: 'the effect was in the report itself, and set down with what it changed',
      entries: [
        { on: '2025-03-03', kind: 'antisocial behaviour reported', harm: 'noise', effect: 'cannot sleep before work' },
        {
          on: '2025-03-05',
          kind: 'impact recorded',
          impact: 'no sleep before early shifts',
          response: 'night visits and a sound recorder',
        },
      ],
      asAt: '2025-04-30',
      shows: [{ standing: 'done in time', due: '2025-03-10', done: '2025-03-05' }],
    },
    {
      name: 'seen in a risk assessment that looked at impact, but only after a threat had gone unanswered for weeks',
      entries: [
        { on: '2025-03-03', kind: 'antisocial behaviour reported', harm: 'threat', effect: 'afraid to go out' },
        { on: '2025-03-24', kind: 'risk assessed', considers: ['vulnerability', 'impact'] },
      ],
      asAt: '2025-04-30',
      shows: [{ standing: 'done late', due: '2025-03-04', done: '2025-03-24' }],
    },
    {
      name: 'told twice while nobody listened: one duty, from the first time',
      entries: [
        { on: '2025-03-03', kind: 'antisocial behaviour reported', harm: 'noise' },
        { on: '2025-03-10', kind: 'impact told', impact: 'no sleep' },
        { on: '2025-04-07', kind: 'impact told', impact: 'off work with exhaustion' },
      ],
      asAt: '2025-04-30',
      shows: [{ standing: 'overdue', due: '2025-03-17' }],
    },
    {
      name: 'said in a call that chased, and written down nowhere',
      entries: [
        { on: '2025-03-03', kind: 'antisocial behaviour reported', harm: 'noise' },
        { on: '2025-03-10', kind: 'resident chased', says: 'kept awake till three again, cannot take any more of it' },
      ],
      asAt: '2025-04-30',
      shows: [{ standing: 'overdue', due: '2025-03-17' }],
    },
    {
      name: 'nobody has said what it does to them',
      entries: [{ on: '2025-03-03', kind: 'antisocial behaviour reported', harm: 'rubbish' }],
      asAt: '2025-04-30',
      shows: [],
    },
  ],
};

/**
 * The effect given with a report (the first that gives one, and any serious one), and each time someone said what it is
 * like for them, if only in asking again what is being done.
 */
function signsOfImpact(reading: Reading, matter: Matter): readonly Entry[] {
  const withEffect = matter.incidents.filter((incident) => incident.effect !== undefined);
  const inReports = withEffect.filter((incident, place) => place === 0 || matter.serious.includes(incident));
  const told = allAbout(reading, matter, 'impact told').filter((telling) =>
    isOfBehaviour(reading, matter, telling, telling.impact),
  );
  const inAsking = [
    ...allAbout(reading, matter, 'resident chased'),
    ...allAbout(reading, matter, 'dissatisfaction shown'),
  ].filter(({ says = '' }) => tellsOfImpact(says));
  return [...inReports, ...told, ...inAsking].sort(inOrder);
}

function timesItWasSeen(reading: Reading, matter: Matter): readonly Entry[] {
  const weighed = allAbout(reading, matter, 'risk assessed').filter((risk) => risk.considers?.includes('impact'));
  return [...allAbout(reading, matter, 'impact recorded'), ...weighed].sort(inOrder);
}
