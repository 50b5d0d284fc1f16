import { sayDay } from '../../calendar/day.ts';
import { dayOf, sayInstant } from '../../calendar/instant.ts';
import { capital } from '../../library/capital.ts';
import type { Account } from '../../store/accounts.ts';
import { linkHours } from '../../store/reset-links.ts';
import { breadcrumbs } from '../components/breadcrumbs.ts';
import { button } from '../components/button.ts';
import { insetText } from '../components/inset-text.ts';
import { notificationBanner } from '../components/notification-banner.ts';
import { scrollArea } from '../components/scroll-area.ts';
import { summaryList } from '../components/summary-list.ts';
import { table } from '../components/table.ts';
import { tag } from '../components/tag.ts';
import { type Html, html } from '../html.ts';
import { page, type Viewer } from '../layout/page.ts';
import { accountForm, type EnteredDetails } from './account-form.ts';
import { type Problem, problemsSummary } from './problems.ts';

/** Everyone who works for the landlord; `notice` says what an administrator should know besides. */
export function accountsPage(accounts: readonly Account[], signedIn: Viewer | undefined, notice?: Html): Html {
  return page({
    title: 'People',
    path: '/accounts',
    signedIn,
    body: html`<h1 class="govuk-heading-xl">People</h1>
<p class="govuk-body">Everyone who works here with Putright. Somebody who leaves has their account closed, never deleted, because what they wrote stays theirs.</p>
!${button({ text: 'Add a person', href: '/accounts/new' })}
!${scrollArea({
      label: 'People',
      html: table({
        classes: 'putright-table',
        head: [{ text: 'Name' }, { text: 'Role' }, { text: 'Team' }, { text: 'Patches' }, { text: 'Account' }],
        rows: accounts.map((account) => [
          {
            html: html`<a class="govuk-link" href="/accounts/${account.account}">${account.name}</a><br><span class="putright-quiet">${account.email}</span>`,
          },
          { text: capital(account.role) },
          { text: account.team },
          { text: account.patches.join(', ') || 'All' },
          { html: standing(account) },
        ]),
      }),
    })}
!${notice}`,
  });
}

/** Where a person is added. */
export function newAccountPage(options: {
  readonly entered: EnteredDetails;
  readonly problems: readonly Problem[];
  readonly formField: Html;
  readonly signedIn: Viewer | undefined;
  /** A note that what is shown had been written before and not sent. */
  readonly restored?: Html | undefined;
}): Html {
  return page({
    title: 'Add a person',
    path: '/accounts/new',
    signedIn: options.signedIn,
    beforeMain: breadcrumbs({ items: [{ text: 'People', href: '/accounts' }, { text: 'Add a person' }] }),
    hasErrors: options.problems.length > 0,
    body: html`!${problemsSummary(options.problems)}
<h1 class="govuk-heading-xl">Add a person</h1>
!${options.restored}
<p class="govuk-body">You will be given a link to hand to them, by which they choose a password.</p>
!${accountForm({ action: '/accounts', page: '/accounts/new', saves: 'Add this person', ...options })}`,
  });
}

/** One person: what is said of them, and what can be done about their account. */
export function accountPage(options: {
  readonly account: Account;
  readonly entered: EnteredDetails;
  readonly problems: readonly Problem[];
  readonly formField: Html;
  readonly signedIn: Viewer | undefined;
  readonly isOwn: boolean;
  readonly restored?: Html | undefined;
  readonly notice?: string | undefined;
}): Html {
  const { account, problems, formField, notice } = options;
  const address = `/accounts/${account.account}`;
  return page({
    title: account.name,
    path: address,
    signedIn: options.signedIn,
    beforeMain: breadcrumbs({ items: [{ text: 'People', href: '/accounts' }, { text: account.name }] }),
    hasErrors: problems.length > 0,
    body: html`!${problemsSummary(problems)}!${notice === undefined ? '' : notificationBanner({ type: 'success', text: notice })}
<h1 class="govuk-heading-xl">${account.name}</h1>
!${summaryList({
      rows: [
        { key: { text: 'Account' }, value: { html: standing(account) } },
        { key: { text: 'Code on their phone' }, value: { text: account.hasSecondFactor ? 'Set up' : 'Not set up' } },
        { key: { text: 'Added' }, value: { text: sayDay(dayOf(account.made)) } },
        account.closed !== undefined && { key: { text: 'Closed' }, value: { text: sayInstant(account.closed) } },
      ],
    })}
!${account.closed === undefined ? whileOpen(options, address) : deed(`${address}/reopening`, formField, 'Open this account again', 'They can sign in with the password they had.')}`,
  });
}

/** The link to hand over, shown this once. */
export function linkPage(options: {
  readonly account: Account;
  readonly address: string;
  readonly until: string;
  readonly signedIn: Viewer | undefined;
}): Html {
  const { account, address, until, signedIn } = options;
  return page({
    title: `A link for ${account.name}`,
    path: `/accounts/${account.account}`,
    signedIn,
    body: html`<h1 class="govuk-heading-xl">A link for ${account.name}</h1>
<p class="govuk-body">Hand this to them yourself, by a way you know is theirs. With it they choose a password and can then sign in as ${account.email}.</p>
!${insetText({ html: html`<code class="putright-secret">${address}</code>` })}
<p class="govuk-body">It works once, until ${until}. It is shown only now; if it is lost, make another, and this one stops working.</p>
!${button({ text: 'I have it: go back', href: `/accounts/${account.account}` })}`,
  });
}

function whileOpen(
  { account, entered, problems, formField, isOwn, restored }: Parameters<typeof accountPage>[0],
  address: string,
): Html {
  return html`<h2 class="govuk-heading-m">Change what is said of them</h2>
!${restored}
!${accountForm({ action: address, page: address, formField, entered, problems, saves: 'Save changes' })}
<h2 class="govuk-heading-m">Signing in</h2>
!${deed(`${address}/link`, formField, 'Make a link to choose a password', `For somebody new, or who has forgotten theirs. It works once, for ${linkHours} hours. The password they have works until they use it.`)}
!${account.lockedUntil === undefined ? '' : deed(`${address}/unlocking`, formField, 'Unlock', `Locked after too many wrong tries, until ${sayInstant(account.lockedUntil)}.`)}
!${account.hasSecondFactor ? deed(`${address}/second-factor-removal`, formField, 'Take the code off this account', 'For somebody who has lost their phone and their recovery codes. Make sure that it is they who ask. They are signed out everywhere.') : ''}
!${isOwn ? '' : html`<h2 class="govuk-heading-m">When they leave</h2>!${deed(`${address}/closing`, formField, 'Close this account', 'They are signed out, and can sign in no more. Hand their cases over first.', 'govuk-button--warning')}`}`;
}

function deed(action: string, formField: Html, text: string, why: string, classes = 'govuk-button--secondary'): Html {
  return html`<form method="post" action="${action}">!${formField}<p class="govuk-body govuk-!-margin-bottom-2">${why}</p>!${button({ text, classes, preventDoubleClick: true })}</form>`;
}

function standing({ closed, lockedUntil, hasPassword }: Account): Html {
  if (closed !== undefined) return tag({ text: 'Closed', classes: 'govuk-tag--grey' });
  if (lockedUntil !== undefined) return tag({ text: 'Locked', classes: 'govuk-tag--red' });
  if (!hasPassword) return tag({ text: 'No password yet', classes: 'govuk-tag--yellow' });
  return tag({ text: 'Open', classes: 'govuk-tag--green' });
}
