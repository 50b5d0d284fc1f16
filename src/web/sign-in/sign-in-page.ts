import type { StaffRole } from '../../store/scope.ts';
import type { DemoPerson, WaysIn } from '../../store/signing-in.ts';
import { button } from '../components/button.ts';
import { details } from '../components/details.ts';
import { errorSummary } from '../components/error-summary.ts';
import { input } from '../components/input.ts';
import { notificationBanner } from '../components/notification-banner.ts';
import { warningText } from '../components/warning-text.ts';
import { type Html, html } from '../html.ts';
import { page } from '../layout/page.ts';
import { nextField } from './next.ts';

export type SignInPageOptions = {
  readonly ways: WaysIn;
  readonly next: string | undefined;
  readonly formField: Html;
  readonly email?: string;
  /** The email and password did not do. */
  readonly isRefused?: boolean;
  /** What the landlord’s own sign-in is called, where people sign in with it. */
  readonly organisation?: string | undefined;
  /** Something to know first: that time ran out, that a password was changed. */
  readonly notice?: string | undefined;
};

/** Where staff sign in; for a made-up landlord, a button for each role. */
export function signInPage(options: SignInPageOptions): Html {
  const { ways, isRefused = false, notice } = options;
  const [demoPerson] = ways.demoPeople;
  const isOnlyDemo = demoPerson !== undefined && !ways.isAnyReal;
  return page({
    title: 'Sign in',
    path: '/sign-in',
    hasErrors: isRefused,
    body: html`!${isRefused ? errorSummary({ titleText: 'There is a problem', errorList: [{ text: refusal, href: '#email' }] }) : ''}
!${notice === undefined ? '' : notificationBanner({ text: notice })}
<h1 class="govuk-heading-xl">Sign in</h1>
!${demoPerson && demo(options, demoPerson.landlordName)}
!${demoPerson && ways.isAnyReal ? html`<h2 class="govuk-heading-m govuk-!-margin-top-6">People of a real landlord</h2>` : ''}
!${options.organisation === undefined ? '' : withOrganisation(options.organisation, options.next)}
!${isOnlyDemo ? '' : form(options)}
<h2 class="govuk-heading-m">Without signing in</h2>
<p class="govuk-body">Anyone can look at <a class="govuk-link" href="/published-cases">published cases as Putright would have seen them</a>, read
<a class="govuk-link" href="/lessons">the lessons</a>, or <a class="govuk-link" href="/try-a-case">try a case</a> of their own.</p>`,
  });
}

function withOrganisation(called: string, next: string | undefined): Html {
  const href = next === undefined ? '/sign-in/organisation' : `/sign-in/organisation?next=${encodeURIComponent(next)}`;
  return html`!${button({ text: `Sign in with ${called}`, href })}
<h2 class="govuk-heading-m">Or with a password for Putright</h2>`;
}

/** The same whatever was wrong, so that it tells nobody who has an account here. */
const refusal = 'Check your email address and password. After 8 wrong tries, wait 15 minutes before trying again';

function form({ next, formField, email = '', isRefused = false }: SignInPageOptions): Html {
  return html`<form method="post" action="/sign-in" novalidate>
!${formField}!${nextField(next)}
!${input({
    name: 'email',
    label: { text: 'Email address' },
    type: 'email',
    autocomplete: 'username',
    spellcheck: false,
    value: email,
    classes: 'govuk-!-width-two-thirds',
    errorMessage: isRefused && { text: refusal },
  })}
!${input({
    name: 'password',
    label: { text: 'Password' },
    type: 'password',
    autocomplete: 'current-password',
    classes: 'govuk-!-width-two-thirds',
  })}
!${button({ text: 'Sign in', preventDoubleClick: true })}
</form>
!${details({
    summaryText: 'Forgotten your password, or locked out',
    text: 'Ask an administrator at your landlord. They can give you a link that lets you choose a new password, and it works for 24 hours. After 8 wrong tries an account is locked for 15 minutes; an administrator can unlock it sooner.',
  })}`;
}

function demo({ ways, next, formField }: SignInPageOptions, landlord: string): Html {
  return html`!${warningText({ text: `${landlord} is made up, and so is everyone in it. It is here to try Putright with: do not enter anything about real people.` })}
<p class="govuk-body">Choose whose work to see.</p>
!${[...ways.demoPeople]
    .sort((one, other) => order.indexOf(one.role) - order.indexOf(other.role))
    .map((person) => demoButton(person, next, formField))}`;
}

const order: readonly StaffRole[] = [
  'officer',
  'complaints officer',
  'ASB and safeguarding lead',
  'manager',
  'governing body',
  'administrator',
];

const called: Readonly<Record<StaffRole, string>> = {
  officer: 'an officer',
  'complaints officer': 'a complaints officer',
  'ASB and safeguarding lead': 'an ASB and safeguarding lead',
  manager: 'a manager',
  'governing body': 'a member of the governing body',
  administrator: 'an administrator',
};

function demoButton({ role, name }: DemoPerson, next: string | undefined, formField: Html): Html {
  return html`<form method="post" action="/sign-in/demo">!${formField}!${nextField(next)}<input type="hidden" name="role" value="${role}">!${button(
    { text: `Sign in as ${called[role]}: ${name}`, classes: 'govuk-button--secondary govuk-!-margin-bottom-3' },
  )}</form>`;
}
