import assert from 'node:assert/strict';
import { test } from 'node:test';
import { casePageFigures } from '../bench/case-page/figures.ts';
import { checkSame } from '../bench/case-page/same.ts';
import { sayCasePage } from '../bench/case-page/say.ts';
import { theView } from '../bench/case-page/the-case.ts';
import { inNunjucks, inPutright } from '../bench/case-page/ways.ts';
import { testServerUrl } from './database-setup.ts';

const view = theView();
const ours = `${inPutright(view)}`;
const theirs = `${inNunjucks(view, { keeps: false })(view)}`;

// Where this fails because the page has changed, change bench/case-page/templates to match.
test('the page of a case that is timed is the same page in Nunjucks', () => {
  const { elements, components, words } = checkSame(ours, theirs);
  assert.ok(elements > 1000 && components > 500 && words > 2000, 'and it is a page of an ordinary size');
});

test('a page that differs at all is told', () => {
  for (const [from, to] of [
    ['Who lives here</h2>', 'Who lives there</h2>'],
    ['class="moj-timeline__date"', 'class="govuk-body"'],
    ['href="/cases/PR-000001/handover"', 'href="/cases/PR-000001"'],
    ['</footer>', '</footer><p class="govuk-body"></p>'],
  ] as const) {
    assert.ok(theirs.includes(from), from);
    assert.throws(() => checkSame(ours, theirs.replace(from, to)), /differ/, from);
  }
  assert.throws(() => checkSame(ours, ''), /differ/);
});

test('the case shown is of an ordinary size', () => {
  assert.equal(view.people.length, 4);
  assert.equal(view.whole.missedLessons, 12);
  assert.ok(view.history.length >= 20 && view.history.length <= 40);
});

test('the page of a case is timed in every way', async () => {
  const figures = await casePageFigures({ serverUrl: await testServerUrl(), rounds: 2, atOnce: 4, forMs: 20 });
  const timed = [...Object.values(figures.served), ...Object.values(figures.written), figures.whole];
  for (const one of timed) {
    assert.equal(one?.perSecond.length, 2);
    assert.ok(one.perSecond.every((rate) => rate > 0 && Number.isFinite(rate)));
  }
  assert.match(sayCasePage(figures), /times the same page in Nunjucks: at least 30, measured \d/);
});
