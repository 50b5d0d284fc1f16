import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { createApp } from '../src/web/app.ts';
import { accordion } from '../src/web/components/accordion.ts';
import { badge } from '../src/web/components/badge.ts';
import { breadcrumbs } from '../src/web/components/breadcrumbs.ts';
import { button } from '../src/web/components/button.ts';
import { checkboxes } from '../src/web/components/checkboxes.ts';
import { dateInput } from '../src/web/components/date-input.ts';
import { details } from '../src/web/components/details.ts';
import { errorSummary } from '../src/web/components/error-summary.ts';
import { fileUpload } from '../src/web/components/file-upload.ts';
import { input } from '../src/web/components/input.ts';
import { insetText } from '../src/web/components/inset-text.ts';
import { notificationBanner } from '../src/web/components/notification-banner.ts';
import { pagination } from '../src/web/components/pagination.ts';
import { panel } from '../src/web/components/panel.ts';
import { radios } from '../src/web/components/radios.ts';
import { scrollArea } from '../src/web/components/scroll-area.ts';
import { select } from '../src/web/components/select.ts';
import { summaryList } from '../src/web/components/summary-list.ts';
import { table } from '../src/web/components/table.ts';
import { tabs } from '../src/web/components/tabs.ts';
import { tag } from '../src/web/components/tag.ts';
import { textarea } from '../src/web/components/textarea.ts';
import { timeline } from '../src/web/components/timeline.ts';
import { warningText } from '../src/web/components/warning-text.ts';
import { html } from '../src/web/html.ts';
import { page } from '../src/web/layout/page.ts';
import { appParts } from './app-parts.ts';
import { checkAccessibility, openBrowser, openPage, screenshot, visit } from './browser.ts';

// Two pages that hold every component as it would be met, to see them in our own colours: one to read, one to fill in.

const toRead = page({
  title: 'A case to read',
  path: '/lessons/example',
  beforeMain: breadcrumbs({ items: [{ text: 'Lessons', href: '/lessons' }, { text: 'An example' }] }),
  body: html`!${notificationBanner({ type: 'success', text: 'The visit is recorded.' })}
    <h1 class="govuk-heading-l">Front step broken !${tag({ text: 'Overdue', classes: 'govuk-tag--red' })}</h1>
    !${warningText({ text: 'The resident cannot leave home.' })}
    !${summaryList({
      card: { title: { text: 'The home' } },
      rows: [
        {
          key: { text: 'Landlord' },
          value: { text: 'Example Homes' },
          actions: { items: [{ href: '#', text: 'Change', visuallyHiddenText: 'landlord' }] },
        },
        { key: { text: 'Reported' }, value: { text: '1 February 2021' } },
      ],
    })}
    <h2 class="govuk-heading-m">What happened</h2>
    !${timeline({
      headingLevel: 3,
      items: [
        {
          label: { text: 'Repair reported' },
          datetime: { timestamp: '2021-02-01', text: '1 February 2021' },
          byline: { text: 'the resident' },
          html: html`<p class="govuk-body">The step is loose. !${badge({ text: 'Cut off', classes: 'moj-badge--red' })}</p>`,
        },
      ],
    })}
    !${scrollArea({
      label: 'Days between visits',
      html: html`<svg width="900" height="120" viewBox="0 0 900 120" role="img" aria-label="Visits on day 0 and day 21">
        <path d="M20 60h860" stroke="#0b0c0c" fill="none"/>
        <text x="20" y="40">Day 0</text><text x="700" y="40">Day 21</text>
      </svg>`,
    })}
    !${table({
      caption: 'Visits',
      head: [{ text: 'Visit' }, { text: 'Days', format: 'numeric' }],
      firstCellIsHeader: true,
      rows: [[{ text: 'First' }, { text: 21, format: 'numeric' }]],
    })}
    !${tabs({
      items: [
        { id: 'owed', label: 'Owed', panel: { text: 'A visit.' } },
        { id: 'done', label: 'Done', panel: { text: 'Nothing yet.' } },
      ],
    })}
    !${accordion({ id: 'why', items: [{ heading: { text: 'Why it matters' }, content: { text: 'She was cut off.' } }] })}
    !${insetText({ text: 'A repair that keeps somebody in is an emergency.' })}
    !${details({ summaryText: 'Where this comes from', text: 'A published case.' })}
    !${pagination({
      previous: { href: '#' },
      items: [
        { number: 1, href: '#' },
        { number: 2, current: true, href: '#' },
      ],
    })}
    !${panel({ titleText: 'Put right', text: 'The step is mended.', headingLevel: 2 })}`,
});

const toFillIn = page({
  title: 'A form to fill in',
  path: '/try-a-case',
  hasErrors: true,
  body: html`!${errorSummary({
    titleText: 'There is something to put right',
    errorList: [
      { href: '#name', text: 'Enter the name of the landlord' },
      { href: '#reported-day', text: 'Enter the day it was reported' },
      { href: '#effect', text: 'Say what it stops the resident doing' },
    ],
  })}
    <h1 class="govuk-heading-l">Try a case</h1>
    <form method="post" novalidate>
      !${input({ name: 'name', label: { text: 'Landlord' }, errorMessage: { text: 'Enter the name of the landlord' } })}
      !${input({ name: 'rent', label: { text: 'Rent a week' }, prefix: { text: '£' }, inputmode: 'decimal' })}
      !${dateInput({
        id: 'reported',
        namePrefix: 'reported',
        fieldset: { legend: { text: 'When was it reported?' } },
        hint: { text: 'For example, 1 2 2021' },
        errorMessage: { text: 'Enter the day it was reported' },
        day: { name: 'day', error: true },
        month: { name: 'month', value: 2 },
        year: { name: 'year', value: 2021 },
      })}
      !${radios({
        name: 'effect',
        fieldset: { legend: { text: 'What does it stop the resident doing?' } },
        errorMessage: { text: 'Say what it stops the resident doing' },
        items: [
          { value: 'leave', text: 'Leaving home', hint: { text: 'Or getting back in' } },
          {
            value: 'other',
            text: 'Something else',
            conditional: { html: input({ name: 'other', label: { text: 'What?' } }) },
          },
        ],
      })}
      !${checkboxes({
        name: 'needs',
        fieldset: { legend: { text: 'Who lives there?' } },
        values: ['child'],
        items: [
          { value: 'child', text: 'A child' },
          { divider: 'or' },
          { value: 'none', text: 'None of these', behaviour: 'exclusive' },
        ],
      })}
      !${select({ name: 'room', label: { text: 'Which room?' }, items: [{ text: 'Hall' }, { text: 'Kitchen' }] })}
      !${textarea({ name: 'words', label: { text: 'In the resident’s own words' } })}
      !${fileUpload({ name: 'photo', label: { text: 'A photograph' }, javascript: true })}
      !${button({ text: 'Continue', preventDoubleClick: true })}
    </form>`,
});

const app = createApp(appParts());
app.get('/to-read', { config: { who: 'anyone' } }, (_request, reply) =>
  reply.type('text/html; charset=utf-8').send(toRead),
);
app.get('/to-fill-in', { config: { who: 'anyone' } }, (_request, reply) =>
  reply.type('text/html; charset=utf-8').send(toFillIn),
);
let address: string;
let browser: Browser;

before(async () => {
  [address, browser] = await Promise.all([app.listen({ port: 0, host: '127.0.0.1' }), openBrowser()]);
});

after(async () => {
  await browser?.close();
  await app.close();
});

for (const [path, width, javaScript] of [
  ['to-read', 1280, true],
  ['to-read', 375, false],
  ['to-fill-in', 1280, true],
  ['to-fill-in', 375, false],
] as const) {
  test(`every component, ${path}, ${width} pixels wide, JavaScript ${javaScript ? 'on' : 'off'}`, async () => {
    const opened = await openPage(browser, { width, javaScript });
    await visit(opened, `${address}/${path}`);
    await checkAccessibility(opened);
    await screenshot(opened, `components ${path} ${width}`);
    assert.equal(await opened.evaluate('document.documentElement.scrollWidth'), width, 'the page scrolls sideways');
    await opened.context().close();
  });
}

test('where there is JavaScript, components use it', async () => {
  const opened = await openPage(browser, { width: 1280 });
  await visit(opened, `${address}/to-fill-in`);
  assert.equal(await opened.isVisible('#other'), false);
  await opened.check('#effect-2');
  assert.equal(await opened.isVisible('#other'), true);
  await opened.context().close();
});
