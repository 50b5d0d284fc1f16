import { type Html, html } from '../html.ts';
import { attributesOf, type Content, classNames, content, type ElementOptions, type Options } from './options.ts';

export type TimelineItem = Content &
  ElementOptions &
  Options<{
    label: Content;
    /** `timestamp` is for machines (2023-02-13, or with a time); `text` is what is read (13 February 2023). */
    datetime: { readonly timestamp: string; readonly text: string };
    /** Who did it; printed after the word "by". */
    byline?: Content;
  }>;

export type TimelineOptions = ElementOptions & Options<{ items: readonly TimelineItem[]; headingLevel?: number }>;

/** What happened, in order: the Ministry of Justice's timeline. It differs in that dates come already written out. */
export function timeline(options: TimelineOptions): Html {
  return html`<div class="${classNames('moj-timeline', options.classes)}"!${attributesOf(options)}>
  !${options.items.map((item) => event(item, options.headingLevel ?? 2))}
</div>`;
}

function event(item: TimelineItem, headingLevel: number): Html {
  return html`<div class="${classNames('moj-timeline__item', item.classes)}"!${attributesOf(item)}>
    <div class="moj-timeline__header">
      <h${headingLevel} class="moj-timeline__title">!${content(item.label)}</h${headingLevel}>
      !${item.byline && html`<p class="moj-timeline__byline">by !${content(item.byline)}</p>`}
    </div>
    <p class="moj-timeline__date">
      <time datetime="${item.datetime.timestamp}">${item.datetime.text}</time>
    </p>
    <div class="moj-timeline__description">!${content(item)}</div>
  </div>`;
}
