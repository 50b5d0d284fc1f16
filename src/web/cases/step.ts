import { type Duty, sayDuty } from '../../assessment/duty.ts';
import { explainDuty, sayWhoseDay } from '../../assessment/explanation.ts';
import type { Instant } from '../../calendar/instant.ts';
import { lessonLink } from '../case/sections.ts';
import { type ToldView, toldLine } from '../case/told.ts';
import { details } from '../components/details.ts';
import { tag } from '../components/tag.ts';
import { type Html, html } from '../html.ts';
import { sayDue } from './say-due.ts';

/** One thing owed, as a page says it: what, by when, whose clock it is and why. */
export type StepView = {
  readonly lesson: string;
  readonly title: string;
  readonly due: string;
  readonly isOverdue: boolean;
  readonly whose: string;
  readonly why: string;
  /** Whether it can wait for weeks, and so stands apart. */
  readonly isFarAhead?: boolean;
  /** How many times over it is owed, where that is more than once. */
  readonly times?: number;
  /** That a note may say it was done, where one may. */
  readonly told?: ToldView | undefined;
};

export function viewStep(duty: Duty, now: Instant, told?: ToldView): StepView {
  return {
    lesson: duty.lesson.id,
    title: sayDuty(duty),
    due: sayDue(duty.due ?? duty.since, duty.dueMoment, now),
    isOverdue: duty.standing === 'overdue' || duty.standing === 'excused',
    whose: sayWhoseDay(duty),
    why: explainDuty(duty),
    told,
  };
}

/** One thing owed, as a line of a list of class `putright-steps`. */
export function stepLine({ lesson, title, due, isOverdue, whose, why, times = 1, told }: StepView): Html {
  return html`<li class="putright-step">!${lessonLink(lesson, title)}
<div>!${tag({ text: due, classes: isOverdue ? 'govuk-tag--red' : 'govuk-tag--blue' })} <span class="putright-quiet">by ${whose}${times > 1 ? `, the soonest of ${times}` : ''}</span></div>
!${told === undefined ? '' : toldLine(told, title)}
!${details({ summaryText: 'Why', text: why, classes: 'govuk-!-margin-bottom-0 govuk-!-margin-top-1' })}</li>`;
}
