import { button } from '../components/button.ts';
import { errorSummary } from '../components/error-summary.ts';
import { textarea } from '../components/textarea.ts';
import { type Html, html } from '../html.ts';

/** The body of the page on which somebody says why they look at a household without a case in hand there. */
export function whyBody({
  household,
  address,
  csrf,
  why,
  mistake,
}: {
  readonly household: string;
  readonly address: string;
  readonly csrf: Html;
  readonly why: string;
  readonly mistake: string | undefined;
}): Html {
  return html`!${mistake === undefined ? '' : errorSummary({ titleText: 'There is a problem', errorList: [{ text: mistake, href: '#why' }] })}
<span class="govuk-caption-l">${address}</span>
<h1 class="govuk-heading-l">Why are you looking?</h1>
<form method="post" action="/households/${household}/why" data-autosave novalidate>
!${csrf}
!${textarea({
    name: 'why',
    id: 'why',
    rows: 3,
    label: { text: 'What do you need to know, and for whom?', classes: 'govuk-label--s' },
    hint: { text: 'Such as: she rang about her rent and asked me to check her phone number.' },
    value: why,
    errorMessage: mistake === undefined ? undefined : { text: mistake },
  })}
!${button({ text: 'Save and go to the household', preventDoubleClick: true })}
</form>`;
}
