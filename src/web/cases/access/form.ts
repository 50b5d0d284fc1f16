import type { Account } from '../../../store/accounts.ts';
import { button } from '../../components/button.ts';
import { errorSummary } from '../../components/error-summary.ts';
import { input } from '../../components/input.ts';
import { select } from '../../components/select.ts';
import { type Html, html } from '../../html.ts';
import type { Sent } from '../write.ts';

export type AccessForm = {
  readonly reference: string;
  readonly csrf: Html;
  readonly once: string;
  readonly version: string;
  readonly isRestricted: boolean;
  /** Whether this person may take somebody off, or lift the restriction. */
  readonly mayDecide: boolean;
  /** Those who may see the case now. */
  readonly sees: readonly Account[];
  readonly others: readonly Account[];
  readonly sent: Sent;
  readonly mistakes: readonly { readonly field: 'officer' | 'why'; readonly message: string }[];
};

/** The body of the page on which people are named on a restricted case, or taken off it. */
export function accessForm(options: AccessForm): Html {
  const { reference, isRestricted, sees, others, mistakes } = options;
  return html`!${mistakes.length === 0 ? '' : errorSummary({ titleText: 'There is a problem', errorList: mistakes.map(({ field, message }) => ({ text: message, href: `#${field}` })) })}
<span class="govuk-caption-l">${reference}</span>
<h1 class="govuk-heading-l">Who may see this case</h1>
!${isRestricted ? namedOn(options, sees, others) : openToAll(options)}`;
}

function namedOn(options: AccessForm, sees: readonly Account[], others: readonly Account[]): Html {
  return html`<p class="govuk-body">This case is restricted. For everyone who is not named here it does not exist: not in lists, not in searches, not in counts.
Safeguarding leads are named by their role unless they are taken off.</p>
<ul class="govuk-list govuk-list--bullet">!${sees.map((one) => html`<li>${one.name}, ${one.role}</li>`)}</ul>
!${change(options, 'name', 'Name somebody on it', 'Who needs to see it?', others)}
!${options.mayDecide ? change(options, 'take off', 'Take somebody off', 'Who should no longer see it?', sees) : ''}
!${options.mayDecide ? restriction(options, 'lift', 'Lift the restriction', 'Everyone whose work it is will see this case again, until something new is told that restricts it. They will also see what the words of a report, a note or a letter tell of abuse: read them before you lift it.') : html`<p class="govuk-body">To take somebody off, or to lift the restriction, ask a manager or a safeguarding lead named here.</p>`}`;
}

function openToAll(options: AccessForm): Html {
  return html`<p class="govuk-body">Everyone whose work it is can see this case.</p>
!${restriction(options, 'restrict', 'Restrict this case', 'Only the officer who has it, the safeguarding leads and those you then name will see it. For everyone else it will not exist.')}`;
}

function restriction(
  { reference, csrf, once, version, sent, mistakes }: AccessForm,
  sort: 'restrict' | 'lift',
  title: string,
  says: string,
): Html {
  const isThis = sent.change === sort;
  const mistake = isThis ? mistakes.find((one) => one.field === 'why') : undefined;
  return html`<h2 class="govuk-heading-m">${title}</h2>
<p class="govuk-body">${says}</p>
<form method="post" action="/cases/${reference}/access" novalidate>
!${csrf}<input type="hidden" name="once" value="${once}"><input type="hidden" name="version" value="${version}"><input type="hidden" name="change" value="${sort}">
!${input({ name: 'why', id: isThis ? 'why' : `why-${sort}`, label: { text: 'Why?', classes: 'govuk-label--s' }, value: isThis && typeof sent.why === 'string' ? sent.why : '', errorMessage: mistake && { text: mistake.message } })}
!${button({ text: title, classes: 'govuk-button--warning', preventDoubleClick: true })}
</form>`;
}

function change(
  { reference, csrf, once, version, sent, mistakes }: AccessForm,
  sort: 'name' | 'take off',
  title: string,
  asks: string,
  people: readonly Account[],
): Html {
  const isThis = sent.change === sort;
  const id = (field: string) => (isThis ? field : `${field}-${sort.replace(' ', '-')}`);
  const errorOf = (field: 'officer' | 'why') => {
    const found = isThis ? mistakes.find((one) => one.field === field) : undefined;
    return found && { text: found.message };
  };
  return html`<h2 class="govuk-heading-m">${title}</h2>
<form method="post" action="/cases/${reference}/access" novalidate>
!${csrf}<input type="hidden" name="once" value="${once}"><input type="hidden" name="version" value="${version}"><input type="hidden" name="change" value="${sort}">
!${select({
    name: 'officer',
    id: id('officer'),
    label: { text: asks, classes: 'govuk-label--s' },
    value: isThis && typeof sent.officer === 'string' ? sent.officer : '',
    items: [
      { value: '', text: 'Choose a person' },
      ...people.map((one) => ({ value: one.account, text: `${one.name}, ${one.role}` })),
    ],
    errorMessage: errorOf('officer'),
  })}
!${input({ name: 'why', id: id('why'), label: { text: 'Why?', classes: 'govuk-label--s' }, value: isThis && typeof sent.why === 'string' ? sent.why : '', errorMessage: errorOf('why') })}
!${button({ text: title, classes: 'govuk-button--secondary', preventDoubleClick: true })}
</form>`;
}
