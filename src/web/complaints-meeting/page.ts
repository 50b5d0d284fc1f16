import { button } from '../components/button.ts';
import { insetText } from '../components/inset-text.ts';
import { select } from '../components/select.ts';
import { type Html, html } from '../html.ts';
import type { MeetingView, OfficerView, PartView } from './view.ts';

/** The body of the page a weekly complaints meeting goes through, to read on a screen or on paper. `ofRepairs`: whether this person sees how our repairs do. */
export function meetingBody(view: MeetingView, ofRepairs: boolean): Html {
  const { officers, restricted } = view;
  return html`<span class="govuk-caption-l">${view.day}</span>
<h1 class="govuk-heading-l">Complaints this week</h1>
<p class="govuk-body">${view.cases === 1 ? 'One open case has' : `${view.cases} open cases have`} a complaint on them. What fell due in the last week is here, and what would be missed by ${view.until}.</p>
<h2 class="govuk-heading-m">Promises kept</h2>
<p class="govuk-body">${view.kept}</p>
<form method="get" action="/complaints-meeting" class="putright-whose putright-screen-only">
!${select({
    name: 'whose',
    id: 'whose',
    label: { text: 'Whose complaints', classes: 'govuk-label--s' },
    formGroup: { classes: 'govuk-!-margin-bottom-0' },
    value: view.whose ?? '',
    items: [{ value: '', text: 'Everyone’s' }, ...view.everyone.map((name) => ({ value: name, text: name }))],
  })}
!${button({ text: 'Show', classes: 'govuk-button--secondary govuk-!-margin-bottom-0' })}
</form>
!${officers.length === 0 ? html`<p class="govuk-body">There is nothing to go through.</p>` : officers.map(officerSection)}
!${restricted === 0 ? '' : insetText({ text: `${restricted === 1 ? 'One restricted case you are named on is' : `${restricted} restricted cases you are named on are`} left out of this page. Go through ${restricted === 1 ? 'it' : 'them'} with those named on ${restricted === 1 ? 'it' : 'them'}.` })}
<p class="govuk-body putright-screen-only"><a class="govuk-link" href="/learning">What we have learned</a></p>
!${ofRepairs ? html`<p class="govuk-body putright-screen-only"><a class="govuk-link" href="/learning/repairs">Complaints and our times for repairs</a></p>` : ''}`;
}

function officerSection({ name, parts }: OfficerView, place: number): Html {
  const id = `officer-${place}`;
  return html`<section class="putright-officer" aria-labelledby="${id}"><h2 class="govuk-heading-m" id="${id}">${name}</h2>
!${parts.length === 0 ? html`<p class="govuk-body">Nothing this week.</p>` : ''}
!${parts.map(
    ({ topic, cases }) => html`<h3 class="govuk-heading-s govuk-!-margin-bottom-1">${topic}</h3>
<ul class="govuk-list govuk-list--bullet">!${cases.map(caseLine)}</ul>`,
  )}
</section>`;
}

function caseLine({ reference, title, says }: PartView['cases'][number]): Html {
  return html`<li><a class="govuk-link" href="/cases/${reference}/complaint">${reference}</a> ${title}!${
    says.length === 1
      ? html`. ${says[0]}`
      : html`:
<ul class="govuk-list govuk-list--bullet">!${says.map((one) => html`<li>${one}</li>`)}</ul>`
  }</li>`;
}
