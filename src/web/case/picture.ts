import type { Span } from '../../assessment/lives.ts';
import { type Day, isoDay, sayShortDay } from '../../calendar/day.ts';
import { type Html, html, nothing } from '../html.ts';
import type { Mark } from './view.ts';

/** What the picture of a case shows: what happened, and the life of what was owed, up to a day. */
export type PictureOptions = {
  readonly id: string;
  readonly marks: readonly Mark[];
  readonly spans: readonly Span[];
  readonly asAt: Day;
  /** As wide as the page or the column it stands in, in pixels, so that on a desk all of it is seen at once. */
  readonly width?: number;
};

/** The width of a page, and of the column of a live case beside who lives there. */
const pageWidth = 960;
export const columnWidth = 630;
const margin = 8;
const lane = 40;
const top = 74;
/** The width of an ordinary letter of a label, so that a label that would run off the edge is set against it instead. */
const letter = 7.7;
/** How far apart two days above the picture stand at the least. */
const besideEachOther = 150;

/**
 * A drawing of a case through time: a mark for each thing that happened, and for each lesson a bar from the day its duty
 * opened to the day it fell due, red from there until it was done. The same facts stand in the tables beside it.
 */
export function picture(options: PictureOptions): Html {
  const rows = rowsOf(options.spans);
  const scale = scaleOf(options);
  const { width } = scale;
  const height = top + rows.length * lane + 28;
  return html`<svg class="putright-picture" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="${options.id}-title ${options.id}-desc" xmlns="http://www.w3.org/2000/svg">
  <title id="${options.id}-title">What happened and what was owed, up to ${sayShortDay(options.asAt)}</title>
  <desc id="${options.id}-desc">${describe(options, rows)}</desc>
  !${ticks(scale, height)}
  !${options.marks.map((one) => mark(one, scale))}
  !${rows.map((row, place) => bars(row, top + place * lane, scale, options.asAt))}
  !${todayLine(scale, options.asAt, height)}
</svg>`;
}

type Row = {
  readonly title: string;
  readonly spans: readonly Span[];
  /** For each span, what is said of it. */
  readonly says: readonly Html[];
  readonly isMissed: boolean;
};
type Scale = { readonly width: number; readonly first: Day; readonly last: Day; readonly x: (day: Day) => number };

/** One row a lesson, in the order each first opened; rows with a failing before those without. */
function rowsOf(spans: readonly Span[]): readonly Row[] {
  const rows = [...Map.groupBy(spans, (span) => span.lesson.id).values()].map(
    (same): Row => ({
      title: same[0]?.lesson.title ?? '',
      spans: same,
      says: same.map((span) => html`<title>${sayBar(span)}</title>`),
      isMissed: same.some((span) => span.missed !== undefined),
    }),
  );
  return [...rows.filter((row) => row.isMissed), ...rows.filter((row) => !row.isMissed)];
}

function scaleOf({ marks, spans, asAt, width = pageWidth }: PictureOptions): Scale {
  const days = [...marks.map((one) => one.happened), ...spans.map((span) => span.opened), asAt];
  const first = Math.min(...days) as Day;
  const last = Math.max(...days, first + 7) as Day;
  return {
    width,
    first,
    last,
    x: (day) => round(margin + ((Math.min(day, last) - first) / (last - first)) * (width - 2 * margin)),
  };
}

function ticks(scale: Scale, height: number): Html {
  const count = Math.floor(scale.width / besideEachOther);
  const days = Array.from(
    { length: count + 1 },
    (_, place) => Math.round(scale.first + ((scale.last - scale.first) * place) / count) as Day,
  );
  return html`!${days.map((day, place) => {
    const anchor = place === 0 ? 'start' : place === count ? 'end' : 'middle';
    return html`<g class="putright-picture__tick"><line x1="${scale.x(day)}" x2="${scale.x(day)}" y1="26" y2="${height}"/><text x="${scale.x(day)}" y="16" text-anchor="${anchor}">${sayShortDay(day)}</text></g>`;
  })}`;
}

function mark({ happened, says }: Mark, scale: Scale): Html {
  return html`<circle class="putright-picture__entry" cx="${scale.x(happened)}" cy="44" r="6"><title>${sayShortDay(happened)}: ${says}</title></circle>`;
}

function bars(row: Row, y: number, scale: Scale, asAt: Day): Html {
  const start = Math.min(...row.spans.map((span) => scale.x(span.opened)));
  const { width } = scale;
  const title = shorten(row.title, Math.floor((width - 2 * margin) / letter));
  const atEnd = start + title.length * letter > width - margin;
  const whole = title === row.title ? nothing : html`<title>${row.title}</title>`;
  const place = atEnd ? html`x="${width - margin}" text-anchor="end"` : html`x="${Math.max(start, margin)}"`;
  return html`<g><text class="putright-picture__label" !${place} y="${y + 13}">${title}!${whole}</text>
  !${row.spans.map((span, place) => owed(span, row.says[place], y + 18, scale, asAt))}
  !${row.spans.map((span, place) => missed(span, row.says[place], y + 18, scale, asAt))}
  !${row.spans.map((span) => done(span, y + 18, scale))}</g>`;
}

/** The time there was, drawn beneath what was missed, so that one duty running on never hides another’s lateness. */
function owed(span: Span, says: Html | undefined, y: number, scale: Scale, asAt: Day): Html {
  const until = Math.min(span.due ?? span.opened, endOf(span, asAt)) as Day;
  return html`<g>!${says}!${length('owed', span.opened, until, y, scale)}</g>`;
}

function missed(span: Span, says: Html | undefined, y: number, scale: Scale, asAt: Day): Html {
  if (span.missed === undefined) return nothing;
  const from = Math.min(span.due ?? span.opened, span.missed) as Day;
  return html`<g>!${says}!${length('missed', from, endOf(span, asAt), y, scale)}</g>`;
}

function done(span: Span, y: number, scale: Scale): Html {
  if (span.met === undefined) return nothing;
  return html`<circle class="putright-picture__done" cx="${scale.x(span.met)}" cy="${y + 6}" r="6"/>`;
}

function endOf(span: Span, asAt: Day): Day {
  return span.met ?? span.gone ?? asAt;
}

function length(sort: 'owed' | 'missed', from: Day, to: Day, y: number, scale: Scale): Html {
  const x = scale.x(from);
  return html`<rect class="putright-picture__${sort}" x="${x}" y="${y}" width="${Math.max(4, round(scale.x(to) - x))}" height="12"/>`;
}

function todayLine(scale: Scale, asAt: Day, height: number): Html {
  return html`<line class="putright-picture__today" x1="${scale.x(asAt)}" x2="${scale.x(asAt)}" y1="26" y2="${height}"><title>${isoDay(asAt)}</title></line>`;
}

function sayBar(span: Span): string {
  const on = (what: string, day: Day | undefined) => (day === undefined ? '' : `, ${what} ${sayShortDay(day)}`);
  return `Opened ${sayShortDay(span.opened)}${on('due', span.due)}${on('done', span.met)}${on('first missed', span.missed)}`;
}

function describe({ marks }: PictureOptions, rows: readonly Row[]): string {
  const missed = rows.filter((row) => row.isMissed).length;
  const count = (of: number, one: string) => `${of} ${one}${of === 1 ? '' : 's'}`;
  return `${count(marks.length, 'thing')} happened. ${count(rows.length, 'lesson')} applied; ${missed} ${missed === 1 ? 'was' : 'were'} missed. The tables on this page say the same.`;
}

function shorten(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most - 1).trimEnd()}…` : text;
}

function round(n: number): number {
  return Math.round(n * 10) / 10;
}
