import { newPasswordFields } from '../accounts/new-password.ts';
import { type Problem, problemIn, problemsSummary } from '../accounts/problems.ts';
import { button } from '../components/button.ts';
import { input } from '../components/input.ts';
import { type Html, html } from '../html.ts';
import { page } from '../layout/page.ts';
import type { Entered } from './route.ts';

/** Where a new Putright is set up, or a made-up landlord is made to try it with. */
export function setUpPage(options: {
  readonly entered: Entered;
  readonly problems: readonly Problem[];
  readonly offersDemo: boolean;
  /** Whether a code was printed where Putright was started. */
  readonly takesCode: boolean;
  readonly formField: Html;
}): Html {
  const { problems, offersDemo, takesCode, formField } = options;
  return page({
    title: 'Set up Putright',
    path: '/set-up',
    hasErrors: problems.length > 0,
    body: html`!${problemsSummary(problems)}
<h1 class="govuk-heading-xl">Set up Putright</h1>
!${
      offersDemo
        ? html`<h2 class="govuk-heading-m">To try it</h2>
<p class="govuk-body">A landlord that does not exist, with homes, people and cases, so that you can see how everything works. It takes a minute or so to make.</p>
<form method="post" action="/set-up/demo">!${formField}!${button({ text: 'Make the made-up landlord to try Putright', preventDoubleClick: true })}</form>
<h2 class="govuk-heading-m">To use it</h2>`
        : ''
    }
!${takesCode ? form(options) : html`<p class="govuk-body">Start Putright again: it will print a set-up code, which is asked for here so that nobody else can set it up.</p>`}`,
  });
}

function form({ entered, problems, formField }: Parameters<typeof setUpPage>[0]): Html {
  const box = { classes: 'govuk-!-width-two-thirds' };
  return html`<form method="post" action="/set-up" novalidate>
!${formField}
!${input({
    ...box,
    name: 'code',
    label: { text: 'Set-up code' },
    hint: { text: 'Putright printed it where it was started. It shows that you are the one who started it.' },
    autocomplete: 'off',
    spellcheck: false,
    value: entered.code,
    errorMessage: problemIn(problems, 'code'),
  })}
!${input({
    ...box,
    name: 'landlord',
    label: { text: 'Name of your landlord' },
    autocomplete: 'organization',
    value: entered.landlord,
    errorMessage: problemIn(problems, 'landlord'),
  })}
<h2 class="govuk-heading-m">You, as its first administrator</h2>
!${input({
    ...box,
    name: 'name',
    label: { text: 'Your name' },
    autocomplete: 'name',
    spellcheck: false,
    value: entered.name,
    errorMessage: problemIn(problems, 'name'),
  })}
!${input({
    ...box,
    name: 'email',
    label: { text: 'Your work email address' },
    type: 'email',
    autocomplete: 'username',
    spellcheck: false,
    value: entered.email,
    errorMessage: problemIn(problems, 'email'),
  })}
!${newPasswordFields(problems, '')}
!${button({ text: 'Set up', preventDoubleClick: true })}
</form>`;
}
