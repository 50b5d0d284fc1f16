import { type Html, html } from '../html.ts';
import {
  attributesOf,
  type Content,
  classNames,
  content,
  type ElementOptions,
  ifGiven,
  type Options,
} from './options.ts';

export type ButtonOptions = Content &
  ElementOptions &
  Options<{
    id?: string;
    name?: string;
    value?: string;
    type?: 'submit' | 'button' | 'reset';
    disabled?: boolean;
    href?: string;
    preventDoubleClick?: boolean;
    isStartButton?: boolean;
  }>;

/** A button, or with `href` a link that looks like one. */
export function button(options: ButtonOptions): Html {
  const classes = classNames('govuk-button', options.classes, options.isStartButton && 'govuk-button--start');
  // A start button lays its children out in a row, so markup needs an element of its own to keep its spaces.
  const says = options.html && options.isStartButton ? html`<span>!${options.html}</span>` : content(options);
  const inner = html`!${says}!${options.isStartButton ? startIcon : ''}`;
  const id = ifGiven({ id: options.id || undefined });
  const every = html` class="${classes}" data-module="govuk-button"!${attributesOf(options)}!${id}`;

  if (options.href) return html`<a href="${options.href}" role="button" draggable="false"!${every}>!${inner}</a>`;
  const own = ifGiven({
    value: options.value || undefined,
    name: options.name || undefined,
    disabled: options.disabled,
    'aria-disabled': options.disabled ? 'true' : undefined,
    'data-prevent-double-click':
      options.preventDoubleClick === undefined ? undefined : String(options.preventDoubleClick),
  });
  return html`<button type="${options.type || 'submit'}"!${own}!${every}>!${inner}</button>`;
}

const startIcon = html`<svg class="govuk-button__start-icon" xmlns="http://www.w3.org/2000/svg"
  width="17.5" height="19" viewBox="0 0 33 40" aria-hidden="true" focusable="false">
  <path fill="currentColor" d="M0 0h13l20 20-20 20H0l20-20z"/>
</svg>`;
