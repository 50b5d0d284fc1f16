import { type Html, html } from '../html.ts';
import { hint } from './hint.ts';
import { classNames, content, type Options } from './options.ts';
import { type TextareaOptions, textarea } from './textarea.ts';

type Plurals = Readonly<Record<string, string>>;

export type CharacterCountOptions = TextareaOptions &
  Options<{
    maxlength?: number | string;
    maxwords?: number | string;
    /** What is counted. */
    countType?: string;
    threshold?: number | string;
    countMessage?: { readonly classes?: string };
    textareaDescriptionText?: string;
    charactersUnderLimitText?: Plurals;
    charactersAtLimitText?: string;
    charactersOverLimitText?: Plurals;
    wordsUnderLimitText?: Plurals;
    wordsAtLimitText?: string;
    wordsOverLimitText?: Plurals;
  }>;

/** A question answered in sentences with a limit, which it counts down where there is JavaScript. */
export function characterCount(options: CharacterCountOptions): Html {
  const id = options.id || options.name;
  const { formGroup } = options;
  const message = hint({
    id: `${id}-info`,
    text: limitText(options),
    classes: classNames('govuk-character-count__message', options.countMessage?.classes),
  });
  return textarea({
    ...options,
    id,
    describedBy: `${id}-info`,
    classes: classNames('govuk-js-character-count', options.classes),
    formGroup: {
      classes: classNames('govuk-character-count', formGroup?.classes),
      attributes: { ...settings(options), ...formGroup?.attributes },
      beforeInput: formGroup?.beforeInput,
      afterInput: { html: html`!${message} !${content(formGroup?.afterInput)}` },
    },
  });
}

function countType(options: CharacterCountOptions): string | undefined {
  return options.countType || (options.maxwords ? 'words' : undefined);
}

/** Said by the page itself only when it knows the limit; otherwise JavaScript says it. */
function limitText(options: CharacterCountOptions): string | undefined {
  const limit = options.maxwords || options.maxlength;
  const counted = countType(options) === 'words' ? 'words' : 'characters';
  const text = options.textareaDescriptionText || `You can enter up to %{count} ${counted}`;
  return limit ? text.replaceAll('%{count}', String(limit)) : undefined;
}

function settings(options: CharacterCountOptions) {
  const hasLimit = Boolean(options.maxwords || options.maxlength);
  const description = options.textareaDescriptionText;
  return {
    'data-module': 'govuk-character-count',
    'data-maxlength': { value: options.maxlength, optional: true },
    'data-maxwords': { value: options.maxwords, optional: true },
    'data-threshold': { value: options.threshold, optional: true },
    'data-count-type': { value: countType(options), optional: true },
    ...plurals('textarea-description', hasLimit || !description ? undefined : { other: description }),
    ...plurals('characters-under-limit', options.charactersUnderLimitText),
    'data-i18n.characters-at-limit': { value: options.charactersAtLimitText, optional: true },
    ...plurals('characters-over-limit', options.charactersOverLimitText),
    ...plurals('words-under-limit', options.wordsUnderLimitText),
    'data-i18n.words-at-limit': { value: options.wordsAtLimitText, optional: true },
    ...plurals('words-over-limit', options.wordsOverLimitText),
  };
}

function plurals(key: string, texts: Plurals | undefined): Plurals {
  return Object.fromEntries(Object.entries(texts ?? {}).map(([plural, text]) => [`data-i18n.${key}.${plural}`, text]));
}
