import { sayPercent } from '../../library/percent.ts';
import type { LessonFigures } from '../../store/lesson-figures.ts';
import { summaryList } from '../components/summary-list.ts';
import { type Html, html } from '../html.ts';

/** How this landlord is doing on a lesson, over the cases the person asking may see. */
export function ownFigures(landlordName: string, figures: LessonFigures): Html {
  const { kept, late, missed, casesMissing, due } = figures;
  const done = kept + late;
  const rows = [
    [
      'Kept in time',
      done === 0 ? sayCount(kept) : `${sayCount(kept)} of ${sayCount(done)} done (${sayPercent(kept, done)})`,
    ],
    ['Kept late', sayCount(late)],
    [
      'Missed and not yet put right',
      missed === 0
        ? 'none'
        : `${sayCount(missed)}, on ${casesMissing === 1 ? '1 open case' : `${sayCount(casesMissing)} open cases`}`,
    ],
    ['Owed now', due === 1 ? 'on 1 open case' : `on ${sayCount(due)} open cases`],
  ];
  return html`<h2 class="govuk-heading-m">How ${landlordName} is doing on it</h2>
!${summaryList({ rows: rows.map(([key, value]) => ({ key: { text: key ?? '' }, value: { text: value ?? '' } })) })}`;
}

function sayCount(count: number): string {
  return count.toLocaleString('en-GB');
}
