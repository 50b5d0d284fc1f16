import { sayDay } from '../../../calendar/day.ts';
import { readSamples } from '../../../record/wider/samples.ts';
import { sayDrawn, sayProgress } from '../../../record/wider/say-sample.ts';
import { html } from '../../html.ts';
import type { Work } from '../work.ts';

/** Who else may be living with what failed here: a sample of homes like it, and what it came to. */
export const whoElse: Work = {
  slug: 'who-else',
  title: 'Homes like this one',
  begins: 'Look at other homes like this one',
  isAtHand: (reading) =>
    reading.ofAny('homes like it drawn', 'homes like it sampled').length > 0 ||
    reading.of('failing found').some(({ serious }) => serious === true) ||
    reading.of('determination received').some(({ finding }) => finding === 'severe maladministration'),
  parts: ({ reading, reference }) => [
    {
      id: 'serious',
      title: 'What failed here',
      says: [
        ...reading
          .of('failing found')
          .map(
            ({ happened, what, serious }) =>
              `${sayDay(happened)}: ${what?.join(', ') ?? 'a failing was found'}${serious ? ', and it is serious' : ''}.`,
          ),
        ...reading
          .of('determination received')
          .map(({ happened, finding }) => `${sayDay(happened)}: the Ombudsman found ${finding}.`),
      ],
      nothing: 'Nobody has written down a failing yet. A sample can be drawn all the same.',
      lessons: ['wider/who-else'],
      record: [{ kind: 'failing found', fill: { serious: 'yes' } }],
    },
    {
      id: 'sample',
      title: 'The homes looked at',
      says: readSamples(reading).flatMap((sample) => [
        `${sayDrawn(sample)}.`,
        ...sayProgress(sample.counts),
        ...(sample.concluded
          ? [
              `What it came to, ${sayDay(sample.concluded.happened)}: ${sample.concluded.says ?? ''}`,
              ...(sample.concluded.stopped === undefined
                ? []
                : [`Stopped before every home was visited: ${sample.concluded.stopped}`]),
            ]
          : []),
      ]),
      nothing: 'No sample of other homes has been drawn.',
      more: html`<p class="govuk-body"><a class="govuk-link" href="/cases/${reference}/who-else">Find homes like this one, draw a sample, and write down what was found</a></p>`,
    },
  ],
};
