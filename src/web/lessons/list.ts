import { entriesOf } from '../../assessment/examples.ts';
import { sayClock } from '../../assessment/explanation.ts';
import { readDay, sayDay } from '../../calendar/day.ts';
import { sayInstant } from '../../calendar/instant.ts';
import { always, type Example, type Lesson, type Shown } from '../../lessons/lesson.ts';
import { capital } from '../../library/capital.ts';
import { addressOf, sayCertainty, sayCitation } from '../../library/citation.ts';
import { sayEntry } from '../../record/entry.ts';
import { breadcrumbs } from '../components/breadcrumbs.ts';
import { type Html, html } from '../html.ts';
import { page, type Viewer } from '../layout/page.ts';

/** Every lesson by family, in the order an officer meets them. */
export function lessonsPage(lessons: readonly Lesson[], signedIn?: Viewer): Html {
  const families = [...new Set(lessons.map(familyOf))];
  return page({
    title: 'Lessons',
    path: '/lessons',
    signedIn,
    body: html`<h1 class="govuk-heading-xl">Lessons</h1>
<p class="govuk-body-l">What the Ombudsman’s reports, the Complaint Handling Code and the law teach, each asked of every case, every day.</p>
!${families.map(
      (family) => html`<h2 class="govuk-heading-m">${familyTitle(family)}</h2>
<ul class="govuk-list govuk-list--spaced">!${lessons
        .filter((lesson) => familyOf(lesson) === family && lesson.appliesUntil === undefined)
        .map(
          (lesson) =>
            html`<li><a class="govuk-link" href="/lessons/${lesson.id}">${lesson.title}</a> <span class="putright-quiet">${capital(sayClock(lesson.clock))}</span></li>`,
        )}</ul>`,
    )}`,
  });
}

/** One lesson, every edition of it: what to do, why, whose clock, who says so, and what it looks like. */
export function lessonPage(
  editions: readonly [Lesson, ...Lesson[]],
  cases: readonly { readonly name: string; readonly title: string }[],
  {
    signedIn,
    own,
    taught,
  }: { readonly signedIn?: Viewer | undefined; readonly own?: Html | undefined; readonly taught?: Html | undefined },
): Html {
  const lesson = editions[0];
  return page({
    title: lesson.title,
    path: `/lessons/${lesson.id}`,
    signedIn,
    beforeMain: breadcrumbs({
      items: [{ text: 'Lessons', href: '/lessons' }, { text: familyTitle(familyOf(lesson)) }],
    }),
    body: html`<span class="govuk-caption-xl">${familyTitle(familyOf(lesson))}</span>
<h1 class="govuk-heading-xl">${lesson.title}</h1>
<p class="govuk-body-l">${lesson.why}</p>
!${own}
!${signedIn ? html`<p class="govuk-body"><a class="govuk-link" href="/policy?lesson=${lesson.id}">Whether we have set a time limit of our own</a></p>` : ''}
!${editions.map((edition) => editionSection(edition, lesson, editions.length > 1))}
!${taught}
!${missedIn(cases)}`,
  });
}

function editionSection(lesson: Lesson, latest: Lesson, isOneOfSeveral: boolean): Html {
  return html`!${isOneOfSeveral ? html`<h2 class="govuk-heading-l">${sayForce(lesson)}</h2>!${lesson.why === latest.why ? '' : html`<p class="govuk-body">${lesson.why}</p>`}` : ''}
<h2 class="govuk-heading-m">Whose clock</h2>
<p class="govuk-body">${capital(sayClock(lesson.clock))}.</p>
!${isOneOfSeveral || lesson.appliesFrom === always ? '' : html`<p class="govuk-body">${sayForce(lesson)}.</p>`}
<h2 class="govuk-heading-m">Who says so</h2>
<ul class="govuk-list govuk-list--bullet">!${lesson.cites.map((citation) => {
    const address = addressOf(citation);
    const name = sayCitation(citation);
    const sure = sayCertainty(citation);
    return html`<li>!${address ? html`<a class="govuk-link" href="${address}">${name}</a>` : html`<strong>${name}</strong>`}: ${citation.says}!${sure === '' ? '' : html` <span class="putright-quiet">(${sure})</span>`}</li>`;
  })}</ul>
<h2 class="govuk-heading-m">What it looks like</h2>
!${lesson.examples.map(exampleSection)}`;
}

function exampleSection(example: Example): Html {
  const asAt = readDay(example.asAt);
  return html`<div class="putright-example">
<h3 class="govuk-heading-s">${capital(example.name)}</h3>
<ul class="govuk-list">!${entriesOf(example).map((entry) => html`<li>${entry.at === undefined ? sayDay(entry.happened) : sayInstant(entry.at)}: ${sayEntry(entry)}</li>`)}</ul>
<p class="govuk-body govuk-!-margin-bottom-0">On ${asAt === undefined ? example.asAt : sayDay(asAt)}: <strong>${sayShown(example.shows)}</strong></p>
</div>`;
}

function missedIn(cases: readonly { readonly name: string; readonly title: string }[]): Html {
  if (cases.length === 0) return html``;
  return html`<h2 class="govuk-heading-m">Published cases where it was missed</h2>
<ul class="govuk-list govuk-list--bullet">!${cases.map((one) => html`<li><a class="govuk-link" href="/published-cases/${one.name}">${one.title}</a></li>`)}</ul>`;
}

function sayForce({ appliesFrom, appliesUntil }: Lesson): string {
  if (appliesUntil === undefined) return `For what happens on or after ${sayDay(appliesFrom)}`;
  return appliesFrom === always
    ? `For what happened before ${sayDay(appliesUntil)}`
    : `From ${sayDay(appliesFrom)} until ${sayDay(appliesUntil)}`;
}

function sayShown(shows: readonly Shown[]): string {
  if (shows.length === 0) return 'nothing is owed.';
  return `${shows.map(sayOne).join('; ')}.`;
}

function sayOne(shown: Shown): string {
  const say = (iso: string) => sayDay(readDay(iso) ?? always);
  switch (shown.standing) {
    case 'due':
      return `due by ${say(shown.due)}`;
    case 'overdue':
      return `overdue; it was due by ${say(shown.due)}`;
    case 'done in time':
      if ('ended' in shown) return `no longer to do from ${say(shown.ended)}; it was due by ${say(shown.due)}`;
      return `done in time, on ${say(shown.done)}`;
    case 'done late':
      if ('ended' in shown) return `not done, and over on ${say(shown.ended)}; it was due by ${say(shown.due)}`;
      if (shown.done === shown.due) return `done late, on ${say(shown.done)}; it was due by an earlier hour that day`;
      return `done late, on ${say(shown.done)}; it was due by ${say(shown.due)}`;
    case 'excused':
      return `late, with reasons; it was due by ${say(shown.due)}`;
    case 'crossed':
      return `should not have happened, on ${say(shown.on)}`;
    case 'cannot tell':
      return 'cannot tell yet';
  }
}

const families: Readonly<Record<string, string>> = {
  asb: 'Antisocial behaviour',
  circumstances: 'The household’s circumstances',
  conduct: 'Staff conduct and personal data',
  pests: 'Pests',
  abuse: 'Domestic abuse',
  access: 'Appointments and access',
  apology: 'Apologies',
  moves: 'Temporary and permanent moves',
  hazards: 'Hazards (Awaab’s Law)',
  complaints: 'Complaints (the Complaint Handling Code)',
  adaptations: 'Adaptations and occupational therapy',
  wider: 'Looking wider than one home',
  records: 'Record keeping and promises',
};

/** A family of lessons, as a heading. */
export function familyTitle(family: string): string {
  return families[family] ?? capital(family);
}

function familyOf({ id }: Lesson): string {
  return id.split('/')[0] ?? id;
}
