import type { Likely } from '../../record/casework/likely.ts';
import { type CaseFamily, caseFamilies } from '../../record/kinds/vocabulary.ts';
import { leaseOf } from '../../record/problems/lease.ts';
import { button } from '../components/button.ts';
import { details } from '../components/details.ts';
import { insetText } from '../components/inset-text.ts';
import { radios } from '../components/radios.ts';
import { select } from '../components/select.ts';
import { warningText } from '../components/warning-text.ts';
import { type Html, html } from '../html.ts';
import { errorOf } from '../record-something/field-question.ts';
import { textIn } from '../record-something/form-values.ts';
import { moreFor, quoted, reason } from './more-for-family.ts';
import { passItOn } from './of-our-own.ts';
import { errorsAbove, hiddenFields, type OpeningForm, openedSince, reportQuestions } from './report-page.ts';

/** Whoever opens the case, and whether what was said may be about them. */
type Opener = { readonly account: string; readonly isOfOpener: boolean };

/** The second page of opening a case: what it seems to be and which words suggest it. The officer decides. */
export function choiceBody(form: OpeningForm, seems: Likely, { account, isOfOpener }: Opener): Html {
  const { found, sent } = form;
  return html`!${errorsAbove(form.errors)}!${openedSince(form)}
<span class="govuk-caption-l">${found.home.address}</span>
<h1 class="govuk-heading-l">What sort of case is it?</h1>
!${insetText({ text: textIn(sent, 'said') })}
!${seems.danger === undefined ? '' : warningText({ text: `This sounds like a danger to life: “${seems.danger}”. If it is happening now, ring 999.` })}
!${isOfOpener ? insetText({ text: `${passItOn}.` }) : ''}
<form method="post" action="/cases/new" novalidate data-autosave>
!${hiddenFields(form)}
<input type="hidden" name="asked" value="yes">
!${familyQuestion(form, seems)}
!${priorityQuestion(form, seems)}
!${details({ summaryText: 'Give it to somebody else', html: officerQuestion(form, account), open: isOfOpener || (textIn(sent, 'officer') !== '' && textIn(sent, 'officer') !== account) || form.errors.some(({ field }) => field === 'officer') })}
!${details({
    summaryText: 'Change what you wrote',
    html: html`!${reportQuestions(form)}!${found.asksWho ? html`<input type="hidden" name="lives-here" value="${textIn(sent, 'lives-here')}">` : ''}`,
    open: form.errors.some(({ field }) => reportFields.includes(field)),
  })}
!${button({ text: 'Open the case', preventDoubleClick: true })}
</form>`;
}

const reportFields: readonly string[] = ['said', 'effect', 'place', 'source', 'happened'];

/** What the words suggest first, with the words; then every other sort. Chosen beforehand only where one stands out. */
function familyQuestion(form: OpeningForm, seems: Likely): Html {
  const { sent, errors } = form;
  const suggested = seems.families.slice(0, mostSuggested);
  const rest = caseFamilies.filter((family) => !suggested.some(({ is }) => is === family));
  const item = (family: CaseFamily, hint: string | undefined) => ({
    value: family,
    text: familySays[family],
    hint: { text: hint },
    conditional: { html: moreFor(family, form, seems) },
  });
  const lease = leaseHint(form);
  const asOwner = lease !== undefined && rest.includes('homeowners') ? [item('homeowners', lease)] : [];
  const lines = [...suggested.map((one) => item(one.is, reason(one))), ...asOwner];
  return radios({
    name: 'family',
    fieldset: { legend: { text: 'Choose one', classes: 'govuk-fieldset__legend--m' } },
    hint: {
      text:
        suggested.length === 0 ? 'The words suggest nothing in particular.' : 'Suggested from their words. You decide.',
    },
    errorMessage: errorOf('family', errors),
    value: textIn(sent, 'family') || (seems.standsOut ?? ''),
    items: [
      ...lines,
      ...(lines.length > 0 ? [{ divider: 'or' }] : []),
      ...rest
        .filter((family) => asOwner.length === 0 || family !== 'homeowners')
        .map((family) => item(family, undefined)),
    ],
  });
}

const mostSuggested = 3;

/** That the home is owned by whoever lives there: nobody who rings has to say so. */
function leaseHint({ found: { reading } }: OpeningForm): string | undefined {
  const tenure = leaseOf(reading)?.tenure;
  if (tenure === undefined) return undefined;
  return tenure === 'shared ownership' ? 'The home is held in shared ownership.' : `The home is held on a ${tenure}.`;
}

const familySays: Readonly<Record<CaseFamily, string>> = {
  repairs: 'A repair',
  hazards: 'A hazard in the home: damp and mould, fire, electrics, falls and the like',
  'antisocial behaviour': 'Antisocial behaviour',
  adaptations: 'An adaptation for somebody’s disability or illness',
  moves: 'A move, for a while or for good',
  complaints: 'A complaint about us',
  'domestic abuse': 'Domestic abuse',
  safeguarding: 'Somebody may be at risk: safeguarding',
  'staff conduct': 'How somebody who works for us behaved',
  discrimination: 'Discrimination',
  homeowners: 'A leaseholder’s or shared owner’s matter',
  asbestos: 'Asbestos',
  pests: 'Pests',
};

function priorityQuestion({ sent }: OpeningForm, { priority }: Likely): Html {
  return radios({
    name: 'priority',
    classes: 'govuk-radios--inline',
    fieldset: { legend: { text: 'How soon must somebody act?', classes: 'govuk-fieldset__legend--m' } },
    hint: {
      text: priority
        ? `${priority.is === 'emergency' ? 'This may be an emergency' : 'This may be urgent'}: ${quoted(priority)}. You decide.`
        : 'Leave this if it is not a repair, or you cannot tell yet.',
    },
    value: textIn(sent, 'priority'),
    items: [
      { value: 'emergency', text: 'Emergency' },
      { value: 'urgent', text: 'Urgent' },
      { value: 'routine', text: 'Routine' },
    ],
  });
}

function officerQuestion({ found, sent, errors }: OpeningForm, account: string): Html {
  const error = errors.find(({ field }) => field === 'officer');
  return select({
    ...{
      name: 'officer',
      id: 'officer',
      label: { text: 'Who will have it?' },
      errorMessage: error && { text: error.message },
    },
    value: textIn(sent, 'officer') || account,
    items: found.officers.map((one) => ({
      value: one.account,
      text: `${one.name}, ${one.role}${one.account === account ? ' (you)' : ''}`,
    })),
  });
}
