import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import nunjucks from 'nunjucks';
import { type DefaultTreeAdapterMap, defaultTreeAdapter, parseFragment } from 'parse5';
import { type Html, html } from '../html.ts';
import { accordion } from './accordion.ts';
import { backLink } from './back-link.ts';
import { type BadgeOptions, badge } from './badge.ts';
import { breadcrumbs } from './breadcrumbs.ts';
import { button } from './button.ts';
import { checkboxes } from './checkboxes.ts';
import { dateInput } from './date-input.ts';
import { details } from './details.ts';
import { errorMessage } from './error-message.ts';
import { errorSummary } from './error-summary.ts';
import { exitThisPage } from './exit-this-page.ts';
import { fieldset } from './fieldset.ts';
import { fileUpload } from './file-upload.ts';
import { genericHeader } from './generic-header.ts';
import { hint } from './hint.ts';
import { input } from './input.ts';
import { insetText } from './inset-text.ts';
import { label } from './label.ts';
import { notificationBanner } from './notification-banner.ts';
import { pagination } from './pagination.ts';
import { panel } from './panel.ts';
import { radios } from './radios.ts';
import { select } from './select.ts';
import { serviceNavigation } from './service-navigation.ts';
import { skipLink } from './skip-link.ts';
import { summaryList } from './summary-list.ts';
import { table } from './table.ts';
import { tabs } from './tabs.ts';
import { tag } from './tag.ts';
import { textarea } from './textarea.ts';
import { type TimelineOptions, timeline } from './timeline.ts';
import { warningText } from './warning-text.ts';

// Every component is given every fixture govuk-frontend publishes for it, and must write the same HTML.
// A new version of govuk-frontend that changes a component fails here, and the failure shows the difference.

type Fixture = { readonly name: string; readonly options: unknown; readonly html: string };

const components = {
  accordion,
  'back-link': backLink,
  breadcrumbs,
  button,
  checkboxes,
  'date-input': dateInput,
  details,
  'error-message': errorMessage,
  'error-summary': errorSummary,
  'exit-this-page': exitThisPage,
  fieldset,
  'file-upload': fileUpload,
  'generic-header': genericHeader,
  hint,
  input,
  'inset-text': insetText,
  label,
  'notification-banner': notificationBanner,
  pagination,
  panel,
  radios,
  select,
  'service-navigation': serviceNavigation,
  'skip-link': skipLink,
  'summary-list': summaryList,
  table,
  tabs,
  tag,
  textarea,
  'warning-text': warningText,
};

for (const [name, component] of Object.entries(components)) {
  // Fixtures are plain JSON from another package: the one place where options are not checked by their types.
  const write = component as (options: unknown) => Html;
  const fixtures = fixturesOf(name);

  test(`${name} writes the same HTML as govuk-frontend, in each of its ${fixtures.length} fixtures`, () => {
    for (const fixture of fixtures) {
      assert.equal(
        `${fixture.name}\n${normalised(write(fixture.options))}`,
        `${fixture.name}\n${normalised(fixture.html)}`,
      );
    }
  });

  test(`${name} never makes markup of what a person typed`, () => {
    for (const fixture of fixtures) {
      const written = write(hostile(fixture.options));
      const typed = [...elements(parseFragment(written))].filter((element) => element.tagName === 'typed');
      assert.deepEqual(typed, [], `${fixture.name}: ${written}`);
    }
  });
}

// The Ministry of Justice publishes no fixtures, so its own templates are run beside ours.

test('timeline writes the same HTML as the Ministry of Justice', () => {
  const items = [
    {
      label: { text: 'Repair reported' },
      datetime: { timestamp: '2021-02-01', text: '1 February 2021' },
      byline: { text: 'the resident' },
      text: 'The front step is <broken>.',
    },
    {
      label: { html: html`Visit <em>made</em>` },
      datetime: { timestamp: '2021-02-22T09:30', text: '22 February 2021, 9:30am' },
      html: html`<p>No works were ordered.</p>`,
      classes: 'item',
      attributes: { id: 'e2' },
    },
  ];
  for (const options of [
    { items },
    { items, headingLevel: 3, classes: 'moj-timeline--full', attributes: { id: 't' } },
  ]) {
    assert.equal(normalised(timeline(options)), normalised(byTheirTemplate('timeline', options)));
  }
});

test('badge writes the same HTML as the Ministry of Justice', () => {
  for (const options of [
    { text: 'Overdue' },
    { html: html`<em>Late</em>`, classes: 'moj-badge--red', attributes: { id: 'b' } },
  ]) {
    assert.equal(normalised(badge(options)), normalised(byTheirTemplate('badge', options)));
  }
});

function byTheirTemplate(component: string, options: TimelineOptions | BadgeOptions): string {
  const file = new URL(import.meta.resolve(`@ministryofjustice/frontend/moj/components/${component}/template.njk`));
  const templates = new nunjucks.Environment(null, { autoescape: true });
  // Theirs writes the date out; ours is given it written, so theirs is given the same words.
  const dates = 'items' in options ? options.items.map((item) => item.datetime) : [];
  templates.addFilter('date', (timestamp) => dates.find((date) => date.timestamp === timestamp)?.text);
  return templates.renderString(readFileSync(file, 'utf8'), { params: options });
}

function fixturesOf(component: string): readonly Fixture[] {
  const path = `govuk-frontend/dist/govuk/components/${component}/fixtures.json`;
  const file = new URL(import.meta.resolve(path));
  return JSON.parse(readFileSync(file, 'utf8')).fixtures;
}

/** The same options with something nasty in every text; markup (`html`, `titleHtml`, slots) is left out. */
function hostile(options: unknown, key = ''): unknown {
  if (key === 'slots' || /html$/i.test(key)) return undefined;
  if (typeof options === 'string') return options && `${options}"'><typed>`;
  if (Array.isArray(options)) return options.map((item) => hostile(item));
  if (typeof options !== 'object' || options === null) return options;
  return Object.fromEntries(Object.entries(options).map(([name, value]) => [name, hostile(value, name)]));
}

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

function* elements(node: Node): Generator<Element> {
  if (defaultTreeAdapter.isElementNode(node)) yield node;
  if ('childNodes' in node) for (const child of node.childNodes) yield* elements(child);
}

/**
 * HTML in one agreed form: a line a tag, attributes in order, and only the spaces a reader would see. A space between
 * words, links and spans is seen; at the edge of a block it is not. One just inside a link stands just outside it.
 */
function normalised(html: string): string {
  return lines(parseFragment(html))
    .replaceAll(/\s*\n\s*/g, '\n')
    .replaceAll(/ +/g, ' ')
    .trim();
}

const inline = new Set(['a', 'span', 'strong']);

function lines(node: Node): string {
  if (defaultTreeAdapter.isTextNode(node)) return node.value.replaceAll(/\s+/g, ' ');
  if (defaultTreeAdapter.isCommentNode(node)) return '';
  const inner = 'childNodes' in node ? node.childNodes.map(lines).join('') : '';
  if (!defaultTreeAdapter.isElementNode(node)) return inner;

  const attributes = node.attrs.map(({ name, value }) => ` ${name}="${value.replaceAll(/\s+/g, ' ').trim()}"`).sort();
  const tag = `<${node.tagName}${attributes.join('')}>`;
  if (!inline.has(node.tagName)) return `\n${tag}\n${inner}\n</${node.tagName}>\n`;
  const [before, after] = [/^\s/.test(inner) ? ' ' : '', /\s$/.test(inner) ? ' ' : ''];
  return `${before}${tag}${inner.trim()}</${node.tagName}>${after}`;
}
