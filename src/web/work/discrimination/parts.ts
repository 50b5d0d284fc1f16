import { sayDay } from '../../../calendar/day.ts';
import { type AllegationSteps, stepsOf } from '../../../record/behaviour/allegation-steps.ts';
import type { Entry } from '../../../record/entry.ts';
import { endSentence, join } from '../../../record/kind.ts';
import { html } from '../../html.ts';
import { findingPart } from '../allegations/finding-part.ts';
import { investigatorPart } from '../allegations/investigator-part.ts';
import { meetingsPart } from '../allegations/meetings-part.ts';
import { guardedPart } from '../guarded-part.ts';
import { sayWhen, timed } from '../lines.ts';
import type { OnWork, RecordLink, Work, WorkPart } from '../work.ts';

/** Discrimination: heard, looked into by somebody independent, explained, and told to the governing body. */
export const discrimination: Work = {
  slug: 'discrimination',
  title: 'Discrimination',
  begins: 'Take up what somebody says about being treated differently',
  isRestricted: true,
  isAtHand: (reading, family) => family === 'discrimination' || reading.of('discrimination alleged').length > 0,
  parts: (on) => {
    const allegations = on.reading.of('discrimination alleged');
    const steps = allegations.map((alleged) => stepsOf(on.reading, alleged));
    return [
      saidPart(steps),
      investigatorPart(on, allegations),
      meetingsPart(on, allegations),
      findingPart(steps, ['discrimination/investigated']),
      governingBodyPart(on, steps),
      guardedPart(on),
    ];
  },
};

function saidPart(steps: readonly AllegationSteps<Entry<'discrimination alleged'>>[]): WorkPart {
  return {
    id: 'said',
    title: 'What was said',
    says: steps.map(({ alleged, taken }) =>
      [
        timed(alleged),
        alleged.what === undefined ? '' : endSentence(`They said: ${alleged.what}`),
        alleged.because === undefined ? '' : `They say it was because of ${join(alleged.because)}.`,
        taken === undefined ? 'It has not been taken as a complaint.' : `Taken as a complaint on ${sayWhen(taken)}.`,
      ]
        .filter(Boolean)
        .join(' '),
    ),
    nothing: 'Nobody has said that they were treated differently. If somebody does: write it in their words.',
    record: [
      { kind: 'discrimination alleged' },
      ...steps
        .filter(({ taken }) => taken === undefined)
        .map(
          ({ alleged: { id, what } }): RecordLink => ({
            kind: 'complaint received',
            fill: { for: id, ...(what !== undefined && { points: what }) },
          }),
        ),
    ],
  };
}

function governingBodyPart({ reading }: OnWork, steps: readonly AllegationSteps[]): WorkPart {
  const last = reading.of('governing body met').findLast(({ happened }) => happened <= reading.asAt);
  return {
    id: 'governing-body',
    title: 'Told to the governing body',
    says: steps.flatMap(({ found, governingBodyTold, meeting }) => {
      if (found === undefined) return [];
      if (governingBodyTold) return [timed(governingBodyTold)];
      if (meeting && meeting.happened > reading.asAt)
        return [`It has not been told, and next meets on ${sayDay(meeting.happened)}.`];
      if (meeting) return [`It met on ${sayWhen(meeting)}, after the finding, and nothing shows that it was told.`];
      return [
        `It has not been told, and has not met since the finding.${last === undefined ? '' : ` It last met on ${sayDay(last.happened)}.`}`,
      ];
    }),
    nothing: 'There is no finding yet to take to it.',
    more: html`<p class="govuk-body"><a class="govuk-link" href="/governing-body">When the governing body meets</a></p>`,
    lessons: ['discrimination/reported-up'],
    record: steps
      .filter(({ found, governingBodyTold }) => found !== undefined && governingBodyTold === undefined)
      .map(({ found }): RecordLink => ({ kind: 'governing body told', fill: { for: found?.id ?? '' } })),
  };
}
