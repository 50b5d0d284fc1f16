import { insetText } from '../components/inset-text.ts';
import { type Html, html } from '../html.ts';
import type { LearningLine, LearningView } from './view.ts';

/** The body of the list of what was learned. `ofRepairs`: whether this person sees how our repairs do as well. */
export function learningBody({ notWorked, all, restricted }: LearningView, ofRepairs: boolean): Html {
  return html`<h1 class="govuk-heading-l">What we have learned</h1>
<p class="govuk-body">What was written down in the last two years as what we would do differently. Where it names the lesson that was missed, we count on how many cases that was missed in the six months before it was to be in place, and in the six months since.</p>
!${ofRepairs ? html`<p class="govuk-body"><a class="govuk-link" href="/learning/repairs">Complaints and our times for repairs</a></p>` : ''}
!${
    notWorked.length === 0
      ? ''
      : html`<section aria-labelledby="not-worked"><h2 class="govuk-heading-m" id="not-worked">Not shown to have worked</h2>
<p class="govuk-body">Look at each again, say so on its case, and try something else.</p>
!${list(notWorked)}</section>`
  }
<section aria-labelledby="all"><h2 class="govuk-heading-m" id="all">All of it</h2>
!${all.length === 0 ? html`<p class="govuk-body">Nothing has been written down yet.</p>` : list(all)}</section>
!${restricted === 0 ? '' : insetText({ text: `${restricted === 1 ? 'One more was' : `${restricted} more were`} written down on restricted cases you are named on. Look on those cases.` })}
<p class="govuk-body-s">Counts are of the cases you may see. They say what happened, not why: other things change as well.</p>`;
}

function list(lines: readonly LearningLine[]): Html {
  return html`<ul class="govuk-list">!${lines.map(
    ({ href, learning, reference, owner, due, told, counted }) =>
      html`<li class="govuk-!-margin-bottom-6"><h3 class="govuk-heading-s govuk-!-margin-bottom-1"><a class="govuk-link" href="${href}">${learning}</a></h3>
<p class="govuk-body-s govuk-!-margin-bottom-1"><a class="govuk-link" href="/cases/${reference}">${reference}</a>: ${owner} sees to it, by ${due}. ${told}.</p>
!${counted.map((line) => html`<p class="govuk-body govuk-!-margin-bottom-1">${line}</p>`)}</li>`,
  )}</ul>`;
}
