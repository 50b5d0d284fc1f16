import { insetText } from '../components/inset-text.ts';
import { scrollArea } from '../components/scroll-area.ts';
import { table } from '../components/table.ts';
import { type Html, html } from '../html.ts';
import type { LearningLine, LearningView } from './view.ts';

/** The body of the list of what was learned. */
export function learningBody({ notWorked, all, restricted }: LearningView): Html {
  return html`<h1 class="govuk-heading-l">What we have learned</h1>
<p class="govuk-body">What was written down in the last two years as what we would do differently. Where it names the lesson that was missed, we count on how many cases that was missed in the six months before it was to be in place, and in the six months since.</p>
!${
    notWorked.length === 0
      ? ''
      : html`<section aria-labelledby="not-worked"><h2 class="govuk-heading-m" id="not-worked">Not shown to have worked</h2>
<p class="govuk-body">Look at each again, say so on its case, and try something else.</p>
!${list(notWorked, 'What is not shown to have worked, as a table')}</section>`
  }
<section aria-labelledby="all"><h2 class="govuk-heading-m" id="all">All of it</h2>
!${all.length === 0 ? html`<p class="govuk-body">Nothing has been written down yet.</p>` : list(all, 'All that was learned, as a table')}</section>
!${restricted === 0 ? '' : insetText({ text: `${restricted === 1 ? 'One more was' : `${restricted} more were`} written down on restricted cases you are named on. Look on those cases.` })}
<p class="govuk-body-s">Counts are of the cases you may see. They say what happened, not why: other things change as well.</p>`;
}

function list(lines: readonly LearningLine[], label: string): Html {
  return scrollArea({
    label,
    html: table({
      classes: 'putright-table',
      head: [
        { text: 'What we would do differently' },
        { text: 'Who sees to it' },
        { text: 'By' },
        { text: 'Who was told' },
        { text: 'Before and since' },
      ],
      rows: lines.map(({ href, learning, reference, owner, due, told, counted }) => [
        {
          html: html`<a class="govuk-link" href="${href}">${learning}</a><br><a class="govuk-link govuk-body-s" href="/cases/${reference}">${reference}</a>`,
        },
        { text: owner },
        { text: due },
        { text: told },
        { html: html`!${counted.map((line) => html`<p class="govuk-body-s govuk-!-margin-bottom-1">${line}</p>`)}` },
      ]),
    }),
  });
}
