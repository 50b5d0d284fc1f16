import assert from 'node:assert/strict';
import { parse as parseQuery } from 'node:querystring';
import { test } from 'node:test';
import fc from 'fast-check';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { type Day, day, daysAfter } from '../../calendar/day.ts';
import { type Instant, startOf, timeOn } from '../../calendar/instant.ts';
import type { Entry } from '../../record/entry.ts';
import { kindOf } from '../../record/entry.ts';
import { html } from '../html.ts';
import { correctionForm } from './correction-form.ts';
import { entryForm } from './form.ts';
import { type FormField, fieldsOf } from './form-fields.ts';
import { valuesFrom, valuesOf } from './form-values.ts';
import { kindWords, recordedByHand } from './kind-words.ts';
import type { RecordedByHand } from './not-recorded-by-hand.ts';
import { readAnswers } from './read-answers.ts';
import { readCorrection } from './read-correction.ts';
import { formDays } from './read-day.ts';

// Each kind’s form is written, parsed, sent as a browser would send it, and read back.

const today = day('2026-03-27');
const context = {
  today,
  now: (startOf(daysAfter(today, 1)) - 1) as Instant,
  entries: [{ id: 'e1' }, { id: 'e2' }],
};
const setting = {
  action: '/cases/12/entries',
  csrf: html`<input type="hidden" name="_csrf" value="token">`,
  once: 'once-1',
  version: 7,
  today,
  signedIn: 'Jo Bright',
  entries: [
    { id: 'e1', text: '3 March 2026: A repair was reported' },
    { id: 'e2', text: '5 March 2026: A visit was made <b>' },
  ],
};

for (const kind of recordedByHand) {
  test(`“${kindWords[kind].says}” (${kind}): its form is sound, empty and with everything wrong`, () => {
    checkPage(entryForm({ ...setting, kind }), kind);
    const body = Object.fromEntries(
      fieldsOf(kind).flatMap(({ name }) => [name, `${name}-day`].map((box) => [box, '\u0000?<'] as const)),
    );
    const wrong = readAnswers(kind, { ...body, 'happened-month': 'Smarch', at: 'late', for: 'nothing' }, context);
    assert.ok(!wrong.ok);
    checkPage(
      entryForm({
        ...setting,
        kind,
        ...wrong,
        checks: [
          { id: 'a:1', asks: 'Is it?', field: 'happened' },
          { id: 'b', asks: 'And this?' },
        ],
      }),
      kind,
    );
  });

  test(`“${kindWords[kind].says}” (${kind}): what is answered is what is read`, () => {
    fc.assert(
      fc.property(entries(kind), (entry) => {
        const page = entryForm({ ...setting, kind, values: valuesOf(entry) });
        const read = readAnswers(kind, sentFrom(page), context);
        assert.ok(read.ok, JSON.stringify(read));
        const { ok: _, fields, ...common } = read;
        const { id: __, subject: ___, kind: ____, recorded: _____, ...written } = entry;
        assert.deepEqual({ ...common, ...(fields as object) }, written);
      }),
      { numRuns: 15 },
    );
  });

  test(`“${kindWords[kind].says}” (${kind}): a correction left as it was changes nothing`, () => {
    fc.assert(
      fc.property(entries(kind), (entry) => {
        const page = correctionForm({ ...setting, entry });
        checkPage(page, kind);
        const body = { ...sentFrom(page), 'correction-why': 'wrong home', 'correction-what': 'change' };
        const change = readCorrection(entry, body, context);
        assert.deepEqual(change.ok ? change : change.errors.map(({ field }) => field), ['correction-what']);
        const withdrawal = readCorrection(entry, { ...body, 'correction-what': 'withdraw' }, context);
        assert.deepEqual(withdrawal, { ok: true, for: entry.id, why: 'wrong home', withdrawn: true });
      }),
      { numRuns: 5 },
    );
  });
}

/** Entries of a kind with any answers a person could give. */
function entries(kind: RecordedByHand): fc.Arbitrary<Entry> {
  const own = Object.fromEntries(fieldsOf(kind).map((field) => [field.name, answerTo(field)]));
  const required = fieldsOf(kind).filter(({ isRequired }) => isRequired);
  const asked = fc.record(own, { requiredKeys: required.map(({ name }) => name) });
  const common = fc.record(
    { for: fc.constantFrom('e1', 'e2'), by: text, note: text, minutes: fc.integer({ min: 0, max: 24 * 60 - 1 }) },
    { requiredKeys: [] },
  );
  const happened = fc.integer({ min: formDays.first, max: today }) as fc.Arbitrary<number> as fc.Arbitrary<Day>;
  return fc.tuple(asked, common, happened).map(([fields, { minutes, ...said }, on]) => {
    const at = minutes === undefined ? {} : { at: timeOn(on, clock(minutes)) };
    const subject = `${kindOf(kind).subject}:12` as const;
    return {
      ...{ id: 'new', subject, kind, happened: on, recorded: context.now, ...at, ...said },
      ...withoutUnasked(kind, fields),
    } as Entry;
  });
}

/** What is asked under one answer alone is answered with that answer alone. */
function withoutUnasked(kind: RecordedByHand, fields: Readonly<Record<string, unknown>>): object {
  const unasked = fieldsOf(kind).filter(({ under }) => under && fields[under.field] !== under.answer);
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !unasked.some((field) => field.name === name)));
}

const text = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
    fc.constantFrom('<b>&amp;</b>', 'two\nlines', '“It’s” 100% & more', '0', 'false', '__proto__', '\n\nlate start'),
  )
  .map((written) => written.trim())
  .filter((written) => written !== '' && !written.includes('\r'));

function answerTo({ meaning, bounds, name }: FormField): fc.Arbitrary<unknown> {
  const words = meaning.words ?? [];
  switch (meaning.shape) {
    case 'list':
      return fc.array(
        text.filter((line) => !line.includes('\n')),
        { minLength: 1, maxLength: 6 },
      );
    case 'one of':
      return fc.constantFrom(...words);
    case 'some of':
      return fc.subarray([...words], { minLength: 1 });
    case 'day':
      return fc.integer({ min: formDays.first, max: name === 'born' ? today : formDays.last });
    case 'number':
      return fc.integer({ min: bounds.least, max: bounds.most });
    case 'money':
      return fc.integer({ min: 0, max: 1e9 });
    case 'yes or no':
      return fc.boolean();
    default:
      return text;
  }
}

function clock(minutes: number): string {
  return [Math.floor(minutes / 60), minutes % 60].map((n) => String(n).padStart(2, '0')).join(':');
}

type Element = DefaultTreeAdapterTypes.Element;

function elementsOf(page: string): { readonly elements: readonly Element[]; readonly mistakes: readonly string[] } {
  const mistakes: string[] = [];
  const document = parse(
    `<!doctype html><html lang="en"><head><title>Record</title></head><body><main>${page}</main></body></html>`,
    {
      onParseError: ({ code, startLine }) => mistakes.push(`${code} on line ${startLine}`),
    },
  );
  const elements: Element[] = [];
  const walk = (node: DefaultTreeAdapterTypes.Node): void => {
    if ('tagName' in node) elements.push(node);
    if ('childNodes' in node) for (const child of node.childNodes) walk(child);
  };
  walk(document);
  return { elements, mistakes };
}

const attribute = (element: Element, name: string) => element.attrs.find((one) => one.name === name)?.value;
const textOf = (element: Element): string =>
  element.childNodes
    .map((child) => ('value' in child ? child.value : 'tagName' in child ? textOf(child) : ''))
    .join('');

/** Sound markup, one heading, an id only once, and no label, description or link that leads nowhere. */
function checkPage(page: string, kind: string): void {
  const { elements, mistakes } = elementsOf(page);
  assert.deepEqual(mistakes, [], kind);
  assert.equal(elements.filter(({ tagName }) => tagName === 'h1').length, 1);
  const ids = elements.flatMap((element) => attribute(element, 'id') ?? []);
  assert.deepEqual(ids, [...new Set(ids)]);
  const pointed = elements.flatMap((element) => [
    ...(attribute(element, 'for')?.split(' ') ?? []),
    ...(attribute(element, 'aria-describedby')?.split(' ') ?? []),
    ...(attribute(element, 'aria-labelledby')?.split(' ') ?? []),
    ...(attribute(element, 'href')?.startsWith('#') ? [attribute(element, 'href')?.slice(1) ?? ''] : []),
  ]);
  assert.deepEqual(
    pointed.filter((id) => !ids.includes(id)),
    [],
  );
  const boxes = elements.filter(isBox);
  const labelled = new Set(
    elements.flatMap((element) => (element.tagName === 'label' ? attribute(element, 'for') : [])),
  );
  assert.deepEqual(
    boxes.filter((box) => attribute(box, 'type') !== 'hidden' && !labelled.has(attribute(box, 'id'))),
    [],
  );
}

function isBox({ tagName }: Element): boolean {
  return ['input', 'textarea', 'select'].includes(tagName);
}

/** The body a browser would send for the form on a page, as it stands. */
function sentFrom(page: string): Record<string, unknown> {
  const pairs = elementsOf(page)
    .elements.filter(isBox)
    .flatMap((box): readonly (readonly [string, string])[] => {
      const name = attribute(box, 'name') ?? '';
      if (box.tagName === 'textarea') return [[name, textOf(box).replaceAll('\n', '\r\n')]];
      if (box.tagName === 'select') {
        const options = box.childNodes.filter((child): child is Element => 'tagName' in child);
        const chosen = options.find((option) => attribute(option, 'selected') !== undefined) ?? options[0];
        return [[name, (chosen && attribute(chosen, 'value')) ?? '']];
      }
      const isTicked = attribute(box, 'checked') !== undefined;
      if (['radio', 'checkbox'].includes(attribute(box, 'type') ?? '') && !isTicked) return [];
      return [[name, attribute(box, 'value') ?? '']];
    });
  return { ...parseQuery(new URLSearchParams(pairs.map((pair) => [...pair])).toString()) };
}

test('a box is not filled in, and no answer chosen, before somebody does', () => {
  for (const kind of recordedByHand) {
    const { action: _, once: __, ...body } = sentFrom(entryForm({ ...setting, kind }));
    assert.deepEqual(valuesFrom(kind, body), {}, kind);
  }
});
