import { sayDay } from '../../../calendar/day.ts';
import { capital } from '../../../library/capital.ts';
import type { ListedCase } from '../../../store/cases.ts';
import { button } from '../../components/button.ts';
import { checkboxes } from '../../components/checkboxes.ts';
import { input } from '../../components/input.ts';
import { scrollArea } from '../../components/scroll-area.ts';
import { table } from '../../components/table.ts';
import { tag } from '../../components/tag.ts';
import { type Html, html } from '../../html.ts';

export type CaseListOptions = {
  readonly words: string;
  readonly withClosed: boolean;
  readonly cases: readonly ListedCase[];
  /** Where the next page begins, when there is one. */
  readonly next: string | undefined;
  readonly isFirst: boolean;
};

/** The body of the page that lists cases. */
export function caseListBody({ words, withClosed, cases, next, isFirst }: CaseListOptions): Html {
  const address = (after: string) =>
    `/cases?${new URLSearchParams({ ...(words && { q: words }), ...(withClosed && { closed: 'yes' }), ...(after && { after }) })}`;
  return html`<h1 class="govuk-heading-l">Cases</h1>
<p class="govuk-body"><a class="govuk-link" href="/cases/new">Open a case</a></p>
<form method="get" action="/cases" role="search">
!${input({ name: 'q', id: 'q', label: { text: 'Find a case', classes: 'govuk-label--s' }, hint: { text: 'By its reference, or words of its title. To find a home, look under Homes.' }, value: words, classes: 'govuk-input--width-20' })}
!${checkboxes({ name: 'closed', idPrefix: 'closed', classes: 'govuk-checkboxes--small', values: withClosed ? ['yes'] : [], items: [{ value: 'yes', text: 'Closed cases as well' }] })}
!${button({ text: 'Find', classes: 'govuk-button--secondary' })}
</form>
!${cases.length === 0 ? html`<p class="govuk-body">No case was found${isFirst ? '' : ' after these'}. Check the words, or look among closed cases as well.</p>` : list(cases)}
!${isFirst ? '' : html`<p class="govuk-body"><a class="govuk-link" href="${address('')}">Back to the newest</a></p>`}
!${next === undefined ? '' : html`<p class="govuk-body"><a class="govuk-link" href="${address(next)}">Next ${cases.length}</a></p>`}`;
}

function list(cases: readonly ListedCase[]): Html {
  return scrollArea({
    label: 'Cases',
    html: table({
      classes: 'putright-table',
      head: [
        { text: 'Case' },
        { text: 'Family' },
        { text: 'Opened' },
        { text: 'Standing' },
        { text: 'Lessons missed', format: 'numeric' },
      ],
      rows: cases.map((one) => [
        {
          html: html`<a class="govuk-link" href="/cases/${one.reference}">${one.title}</a><br><span class="putright-quiet">${one.reference}</span>`,
        },
        { text: capital(one.family) },
        { text: sayDay(one.opened) },
        { html: standing(one) },
        { text: String(one.failings), format: 'numeric' },
      ]),
    }),
  });
}

function standing({ isOpen, isRestricted, closed }: ListedCase): Html {
  const first = isOpen
    ? tag({ text: 'Open', classes: 'govuk-tag--blue' })
    : tag({ text: closed === undefined ? 'Closed' : `Closed ${sayDay(closed)}`, classes: 'govuk-tag--grey' });
  return html`!${first}!${isRestricted ? html` !${tag({ text: 'Restricted', classes: 'govuk-tag--purple' })}` : ''}`;
}
