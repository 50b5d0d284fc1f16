import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { works } from '../src/web/work/works.ts';
import { boxes, type CaseworkApp, hiddenIn, mainOf, openCaseworkApp } from './casework-app.ts';
import type { Visitor } from './visitor.ts';

let cast: CaseworkApp;
let priya: Visitor;
/** The safeguarding lead, for whom there is restricted work as well. */
let lee: Visitor;

before(async () => {
  cast = await openCaseworkApp('2026-03-06');
  await cast.open('PR-000401', 'repairs', [
    ['repair reported', '2026-02-02', { problem: 'leak' }],
    ['no access', '2026-03-02', {}],
  ]);
  priya = await cast.signIn('priya');
  lee = await cast.signIn('lee');
});
after(() => cast.close());

describe('the pages of the work on a case', () => {
  test('each has an address and a title of its own, and every part of it an id of its own', async () => {
    assert.equal(new Set(works.map(({ slug }) => slug)).size, works.length);
    assert.equal(new Set(works.map(({ title }) => title)).size, works.length);
    for (const { slug, title } of works) {
      const page = await lee.get(`/cases/PR-000401/work/${slug}`);
      assert.equal(page.statusCode, 200, slug);
      assert.match(mainOf(page.body), new RegExp(title));
      const ids = [...page.body.matchAll(/<section id="([^"]+)"/g)].map(([, id]) => id);
      assert.ok(ids.length > 0, slug);
      assert.equal(new Set(ids).size, ids.length, slug);
    }
    assert.equal((await priya.get('/cases/PR-000401/work/nothing-such')).statusCode, 404);
  });

  test('every form a page of work leads to is there, filled in as the link says', async () => {
    for (const { slug } of works) {
      const page = await lee.get(`/cases/PR-000401/work/${slug}`);
      for (const href of formsIn(page.body)) assert.equal((await lee.get(href)).statusCode, 200, href);
    }
  });

  test('the case leads to the work it has, and offers the rest to be begun', async () => {
    const page = (await lee.get('/cases/PR-000401')).body;
    for (const { slug } of works) assert.match(page, new RegExp(`/cases/PR-000401/work/${slug}"`));
  });

  test('what is written from a page of work comes back to it, and says what moved', async () => {
    const page = await priya.get('/cases/PR-000401/work/getting-in');
    assert.match(mainOf(page.body), /2 March 2026: nobody could get in, and nobody has asked why yet/);
    const href = formsIn(page.body).find((one) => one.includes('access-worked-through')) ?? '';
    const form = await priya.get(href);
    const sent = { ...hiddenIn(form.body), ...boxes('2026-03-06'), reason: 'works nights', offered: 'Saturday' };
    const done = await priya.post('/cases/PR-000401/record/access-worked-through', sent);
    assert.equal(done.statusCode, 303);
    assert.match(String(done.headers.location), /^\/cases\/PR-000401\/work\/getting-in\?recorded=/);
    assert.match(mainOf((await priya.get(String(done.headers.location))).body), /Worked through on 6 March 2026/);
  });
});

/** The addresses of the forms a page leads to. */
function formsIn(body: string): readonly string[] {
  return [...body.matchAll(/href="(\/cases\/PR-000401\/record\/[^"]+)"/g)].map(([, href = '']) =>
    href.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code))),
  );
}
