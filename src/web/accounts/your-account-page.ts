import { capital } from '../../library/capital.ts';
import type { Account } from '../../store/accounts.ts';
import { button } from '../components/button.ts';
import { notificationBanner } from '../components/notification-banner.ts';
import { summaryList } from '../components/summary-list.ts';
import { type Html, html } from '../html.ts';
import { page, type Viewer } from '../layout/page.ts';

export type YourAccountOptions = {
  readonly account: Account;
  readonly codesLeft: number;
  /** Whether their role lets them do without a code. */
  readonly mayRemove: boolean;
  readonly done: string | undefined;
  readonly formField: Html;
  readonly signedIn: Viewer | undefined;
};

/** What somebody sees of their own account. */
export function yourAccountPage({
  account,
  codesLeft,
  mayRemove,
  done,
  formField,
  signedIn,
}: YourAccountOptions): Html {
  const said = notices[done ?? ''];
  const administers = account.role === 'administrator';
  return page({
    title: 'Your account',
    path: '/your-account',
    signedIn,
    body: html`!${said === undefined ? '' : notificationBanner({ type: 'success', text: said })}
<h1 class="govuk-heading-xl">Your account</h1>
!${summaryList({
      rows: [
        { key: { text: 'Name' }, value: { text: account.name } },
        { key: { text: 'Email address' }, value: { text: account.email } },
        { key: { text: 'Role' }, value: { text: capital(account.role) } },
        { key: { text: 'Team' }, value: { text: account.team || 'None' } },
        { key: { text: 'Patches' }, value: { text: account.patches.join(', ') || 'All' } },
        {
          key: { text: 'Where you live' },
          value: { text: 'For you alone to see' },
          actions: {
            items: [{ href: '/your-account/address', text: 'See or change', visuallyHiddenText: 'where you live' }],
          },
        },
        {
          key: { text: 'Password' },
          value: { text: account.hasPassword ? 'Set' : 'Not set' },
          actions: account.hasPassword
            ? { items: [{ href: '/your-account/password', text: 'Change', visuallyHiddenText: 'your password' }] }
            : undefined,
        },
        {
          key: { text: 'Code on your phone' },
          value: { text: account.hasSecondFactor ? `Set up. ${sayLeft(codesLeft)}` : 'Not set up' },
          actions: {
            items: [
              {
                href: '/your-account/second-factor',
                text: account.hasSecondFactor ? 'Set up again' : 'Set up',
                visuallyHiddenText: 'the code on your phone',
              },
            ],
          },
        },
      ],
    })}
!${mayRemove ? html`<form method="post" action="/your-account/second-factor-removal">!${formField}!${button({ text: 'Sign in without a code', classes: 'govuk-button--secondary' })}</form>` : ''}
<p class="govuk-body">!${administers ? html`You can change names, roles, teams and patches under <a class="govuk-link" href="/accounts">people</a>.` : 'If your name, role, team or patches are wrong, ask an administrator to change them.'}</p>`,
  });
}

const notices: Readonly<Record<string, string>> = {
  password: 'Your password is changed, and you are signed out everywhere else',
  address: 'What you said of where you live is saved',
  removal: 'You will not be asked for a code any more',
};

function sayLeft(codes: number): string {
  return codes === 1 ? '1 recovery code left.' : `${codes} recovery codes left.`;
}
