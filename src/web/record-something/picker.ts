import { kindOf } from '../../record/entry.ts';
import type { SubjectSort } from '../../record/kind.ts';
import { details } from '../components/details.ts';
import { type Html, html } from '../html.ts';
import { type Group, groups } from './groups.ts';
import { kindWords } from './kind-words.ts';
import type { RecordedByHand } from './not-recorded-by-hand.ts';

/**
 * Every kind of entry as a link to its form, in groups: the most used group open, the others each behind a line that
 * opens. `hrefOf` gives the address of a kind’s form; `isOffered` leaves out those that have no place here. The page’s own
 * heading goes above it.
 */
export function pickerSections(
  hrefOf: (kind: RecordedByHand) => string,
  isOffered: (kind: RecordedByHand) => boolean = () => true,
): Html {
  const [mostUsed, ...others] = groups
    .map(({ title, kinds }) => ({ title, kinds: kinds.filter(isOffered) }))
    .filter(({ kinds }) => kinds.length > 0);
  return html`!${
    mostUsed &&
    html`<h2 class="govuk-heading-m">${mostUsed.title}</h2>
!${links(mostUsed, hrefOf)}`
  }
<h2 class="govuk-heading-m">Something else</h2>
!${others.map((group) => details({ summaryText: group.title, html: links(group, hrefOf) }))}`;
}

function links(group: Group, hrefOf: (kind: RecordedByHand) => string): Html {
  return html`<ul class="govuk-list govuk-list--spaced">!${group.kinds.map(
    (kind) =>
      html`<li><a class="govuk-link" href="${hrefOf(kind)}">${kindWords[kind].says}</a>!${mark(kindOf(kind).subject)}</li>`,
  )}</ul>`;
}

/** Where the entry is kept, when that is not the case. */
function mark(subject: SubjectSort): Html {
  return subject === 'case' ? html`` : html` <span class="govuk-hint">(on the ${subject}’s record)</span>`;
}
