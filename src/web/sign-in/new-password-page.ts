import { newPasswordFields } from '../accounts/new-password.ts';
import { type Problem, problemIn, problemsSummary } from '../accounts/problems.ts';
import { button } from '../components/button.ts';
import { input } from '../components/input.ts';
import { type Html, html } from '../html.ts';
import { page, type Viewer } from '../layout/page.ts';
import { nextField } from './next.ts';

export type NewPasswordOptions = {
  readonly action: string;
  readonly formField: Html;
  readonly email?: string;
  readonly next?: string | undefined;
  /** Asked for where somebody changes their own. */
  readonly asksForOld?: boolean;
  readonly signedIn?: Viewer | undefined;
  readonly problems?: readonly Problem[];
};

/** Where somebody chooses a password. */
export function newPasswordPage(options: NewPasswordOptions): Html {
  const { action, formField, email = '', next, asksForOld = false, signedIn, problems = [] } = options;
  return page({
    title: 'Choose a password',
    path: action,
    signedIn,
    hasErrors: problems.length > 0,
    body: html`!${problemsSummary(problems)}
<h1 class="govuk-heading-xl">Choose a password</h1>
<form method="post" action="${action}" novalidate>
!${formField}!${nextField(next)}
!${
      asksForOld
        ? input({
            name: 'password',
            label: { text: 'Your password until now' },
            type: 'password',
            autocomplete: 'current-password',
            classes: 'govuk-!-width-two-thirds',
            errorMessage: problemIn(problems, 'password'),
          })
        : ''
    }
!${newPasswordFields(problems, email)}
!${button({ text: 'Set this password', preventDoubleClick: true })}
</form>`,
  });
}
