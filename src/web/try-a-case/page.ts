import { sayDay } from '../../calendar/day.ts';
import type { Story, StoryProblem } from '../../record/story/story.ts';
import { caseSections } from '../case/sections.ts';
import type { CaseView } from '../case/view.ts';
import { button } from '../components/button.ts';
import { details } from '../components/details.ts';
import { errorSummary } from '../components/error-summary.ts';
import { fileUpload } from '../components/file-upload.ts';
import { input } from '../components/input.ts';
import { scrollArea } from '../components/scroll-area.ts';
import { textarea } from '../components/textarea.ts';
import { type Html, html } from '../html.ts';
import { page, type Viewer } from '../layout/page.ts';

export type TryPageOptions = {
  readonly text: string;
  readonly asAt: string;
  /** The field every form sent from a page of ours must hold. */
  readonly formField: Html;
  readonly signedIn?: Viewer | undefined;
  readonly problems?: readonly StoryProblem[];
  /** Something wrong with the day asked for. */
  readonly dayProblem?: string | undefined;
  readonly assessed?: readonly { readonly story: Story; readonly view: CaseView }[];
};

const mostShown = 50;

/** The form for a case of one’s own, with what is wrong with it or what it shows. */
export function tryPage(options: TryPageOptions): Html {
  const problems = options.problems ?? [];
  const hasErrors = problems.length > 0 || options.dayProblem !== undefined;
  return page({
    title: 'Try a case',
    path: '/try-a-case',
    signedIn: options.signedIn,
    hasErrors,
    body: html`!${hasErrors ? summary(problems, options.dayProblem) : ''}
<h1 class="govuk-heading-xl">Try a case</h1>
!${(options.assessed ?? []).map(assessedSection)}
!${problems.length > 0 ? atTheLine(options.text, problems) : ''}
<p class="govuk-body-l">Write a case down and see what it owed, what was missed, and when that could first have been seen.</p>
<p class="govuk-body">Nothing you send is kept. Leave out names and anything that could tell who someone is: “resident”, “son” and “neighbour” are enough.</p>
!${form(options)}
!${howTo()}`,
  });
}

function summary(problems: readonly StoryProblem[], dayProblem: string | undefined): Html {
  const lines = problems
    .slice(0, mostShown)
    .map((problem) => ({ text: `Line ${problem.line}: ${problem.message}`, href: `#line-${problem.line}` }));
  const more = problems.length - lines.length;
  return errorSummary({
    titleText: 'There is a problem with the case',
    errorList: [
      ...(dayProblem === undefined ? [] : [{ text: dayProblem, href: '#as-at' }]),
      ...lines,
      ...(more > 0 ? [{ text: `And ${more} more. Mend these first.` }] : []),
    ],
  });
}

/** The case as written, with what is wrong beside the line it is wrong in. Long stretches without a fault are left out. */
function atTheLine(text: string, problems: readonly StoryProblem[]): Html {
  const lines = text.split('\n');
  const wanted = new Set(problems.slice(0, mostShown).flatMap(({ line }) => [line - 2, line - 1, line, line + 1]));
  const shown = lines.map((words, place) => ({ words, number: place + 1 })).filter(({ number }) => wanted.has(number));
  return html`<h2 class="govuk-heading-m">Where it is wrong</h2>
!${scrollArea({
    label: 'Where it is wrong',
    html: html`<ol class="putright-lines">!${shown.map(({ words, number }) => {
      const here = problems.filter((problem) => problem.line === number);
      return html`<li id="line-${number}" value="${number}"!${here.length > 0 ? html` class="putright-lines__wrong"` : ''}><code>${words.slice(0, 300) || ' '}</code>!${here.map((problem) => html`<p class="govuk-error-message">${problem.message}</p>`)}</li>`;
    })}</ol>`,
  })}`;
}

function form({ text, asAt, dayProblem, formField }: TryPageOptions): Html {
  return html`<form method="post" action="/try-a-case" enctype="multipart/form-data" novalidate>
!${formField}
!${textarea({
    name: 'story',
    id: 'story',
    label: { text: 'The case', classes: 'govuk-label--m' },
    hint: { text: 'Change this one, or paste your own.' },
    rows: 18,
    spellcheck: false,
    value: text,
    classes: 'putright-code',
  })}
!${fileUpload({ name: 'file', id: 'file', label: { text: 'Or choose a file' }, hint: { text: 'A story file ending in .yaml or .yml. If you choose one, the box above is not used.' } })}
!${input({
    name: 'as-at',
    id: 'as-at',
    type: 'date',
    label: { text: 'As at' },
    hint: { text: 'The day to judge it on. Leave empty for the last day of the case.' },
    classes: 'govuk-input--width-10',
    value: asAt,
    ...(dayProblem !== undefined && { errorMessage: { text: dayProblem } }),
  })}
!${button({ text: 'See what it shows' })}
</form>`;
}

function assessedSection({ story, view }: { readonly story: Story; readonly view: CaseView }, place: number): Html {
  return html`<section class="putright-result" aria-label="What ${story.title ?? story.name} shows"><span class="govuk-caption-l">As at ${sayDay(view.asAt)}</span>
<h2 class="govuk-heading-l">${story.title ?? story.name}</h2>
!${caseSections(view, `case-${place + 1}`, story.title ?? story.name)}</section>`;
}

function howTo(): Html {
  return details({
    summaryText: 'How to write a case',
    html: html`<p class="govuk-body">Each entry says on which day (<code>on</code>) what sort of thing happened (<code>kind</code>), in words an officer would use.
Days are written 2025-03-14, or counted from the start: <code>+5d</code>, <code>+3w</code>, <code>+33m</code>, <code>+2y</code>. An entry with an <code>id</code> can be answered by
another with <code>for</code>. <a class="govuk-link" href="/words">All the words there are</a>.</p>`,
  });
}
