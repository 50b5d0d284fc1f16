import { sayDay } from '../../../calendar/day.ts';
import type { Matter } from '../../../record/behaviour/behaviour.ts';
import { caseReviewTold, isQualifying, thirdInSixMonths } from '../../../record/behaviour/case-review.ts';
import { join } from '../../../record/kind.ts';
import type { Reading } from '../../../record/reading.ts';
import type { OnWork, WorkPart } from '../work.ts';
import { forFirstReport } from './for-first-report.ts';

/** The right to have what every agency did looked at again, from the third report in six months. */
export function caseReview({ reading }: OnWork): WorkPart {
  return {
    id: 'case-review',
    title: 'The right to a case review',
    says: [
      ...reading.behaviour.matters.flatMap((matter) => sayRight(reading, matter)),
      ...(reading.behaviour.matters.length === 0
        ? []
        : ['Reports on other cases of this home count too, and are not counted here: look at those as well.']),
    ],
    nothing: 'Nothing has been reported that could bring it.',
    lessons: ['asb/case-review-told'],
    record: [{ kind: 'case review explained', fill: forFirstReport(reading) }],
  };
}

function sayRight(reading: Reading, matter: Matter): readonly string[] {
  const third = thirdInSixMonths(reading, matter);
  const told = caseReviewTold(reading, matter);
  const late = matter.incidents.filter((incident) => !isQualifying(incident));
  const counted = matter.incidents.length - late.length;
  return [
    third
      ? `Three reports within six months bring the right to a case review: ${join([...third.before, third.last].map(({ happened }) => sayDay(happened)))}.`
      : `${counted === 1 ? 'One report counts' : `${counted} reports count`} towards it so far. Three within six months bring the right; an area may ask for fewer.`,
    ...late.map(
      ({ happened }) =>
        `The report of ${sayDay(happened)} does not count: it was made more than a month after what it tells.`,
    ),
    told
      ? `The resident was told of it on ${sayDay(told.happened)}.`
      : third
        ? 'The resident has not been told. Tell them now: how to ask for it and whom to ask.'
        : 'The resident has not been told of it yet.',
  ];
}
