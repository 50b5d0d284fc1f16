import { type Problem, problemIn, problemsSummary } from '../accounts/problems.ts';
import { button } from '../components/button.ts';
import { details } from '../components/details.ts';
import { input } from '../components/input.ts';
import { warningText } from '../components/warning-text.ts';
import { type Html, html } from '../html.ts';
import { page, type Viewer } from '../layout/page.ts';
import { factorAddress, factorPicture } from './codes.ts';
import { nextField } from './next.ts';

export type SetUpFactorOptions = {
  readonly action: string;
  readonly secret: string;
  readonly email: string;
  /** Whether their role must have it, so that there is no way round. */
  readonly isAsked: boolean;
  readonly next: string | undefined;
  readonly formField: Html;
  readonly signedIn?: Viewer | undefined;
  readonly problems?: readonly Problem[];
};

/** Where somebody links an app on their phone to their account. */
export async function setUpFactorPage(options: SetUpFactorOptions): Promise<Html> {
  const { action, secret, email, isAsked, next, formField, signedIn, problems = [] } = options;
  const picture = await factorPicture(factorAddress(secret, email));
  return page({
    title: 'Set up a code on your phone',
    path: action,
    signedIn,
    hasErrors: problems.length > 0,
    body: html`!${problemsSummary(problems)}
<h1 class="govuk-heading-xl">Set up a code on your phone</h1>
<p class="govuk-body">!${isAsked ? html`Your role sees and decides much about people’s homes, so a password alone is not enough. ` : ''}When you sign in you will be
asked for a code from an app on your phone as well, such as Google Authenticator, Microsoft Authenticator or the one your employer gives you.</p>
<ol class="govuk-list govuk-list--number govuk-list--spaced">
<li>Open the app and choose to add an account.</li>
<li>Point its camera at this picture.<br>!${picture}!${details({
      summaryText: 'If you cannot use the picture',
      html: html`Type this into the app instead, as a time-based key: <code class="putright-secret">${secret.match(/.{1,4}/g)?.join(' ')}</code>`,
      classes: 'govuk-!-margin-top-3',
    })}</li>
<li>Enter the code the app shows.</li>
</ol>
<form method="post" action="${action}" novalidate>
!${formField}!${nextField(next)}<input type="hidden" name="secret" value="${secret}">
!${codeInput('Code from the app', problems)}
!${button({ text: 'Continue', preventDoubleClick: true })}
</form>`,
  });
}

/** The codes for when the phone is lost, shown this once. */
export function recoveryCodesPage(codes: readonly string[], next: string, signedIn?: Viewer): Html {
  return page({
    title: 'Keep these recovery codes',
    path: '',
    signedIn,
    body: html`<h1 class="govuk-heading-xl">Keep these recovery codes</h1>
<p class="govuk-body">If you lose your phone, enter one of these in place of the code. Each works once.</p>
!${warningText({ text: 'They are shown only now. Print them, or keep them where you keep passwords.' })}
<ul class="govuk-list putright-codes">!${codes.map((code) => html`<li><code>${code}</code></li>`)}</ul>
!${button({ text: 'I have kept them: continue', href: next })}`,
  });
}

/** Where somebody who has given their password enters a code. */
export function codePage({
  next,
  formField,
  problems = [],
}: {
  readonly next: string | undefined;
  readonly formField: Html;
  readonly problems?: readonly Problem[];
}): Html {
  return page({
    title: 'Enter your code',
    path: '/sign-in/code',
    hasErrors: problems.length > 0,
    body: html`!${problemsSummary(problems)}
<h1 class="govuk-heading-xl">Enter your code</h1>
<form method="post" action="/sign-in/code" novalidate>
!${formField}!${nextField(next)}
!${codeInput('Code from the app on your phone', problems)}
!${button({ text: 'Continue', preventDoubleClick: true })}
</form>
!${details({
      summaryText: 'If you do not have your phone',
      text: 'Enter one of the recovery codes you kept when you set this up. If you have none left, ask an administrator to take the code off your account; you can then set it up again.',
    })}`,
  });
}

function codeInput(label: string, problems: readonly Problem[]): Html {
  return input({
    name: 'code',
    label: { text: label },
    autocomplete: 'one-time-code',
    autocapitalize: 'none',
    spellcheck: false,
    classes: 'govuk-input--width-10 govuk-input--extra-letter-spacing',
    errorMessage: problemIn(problems, 'code'),
  });
}
