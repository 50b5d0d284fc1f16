import { type Day, sayDay } from '../../calendar/day.ts';
import { type LanguageWanted, translationMark } from '../../letters/draft/form-wanted.ts';
import { ombudsmanContact } from '../../library/ombudsman-contact.ts';
import type { Entry } from '../../record/entry.ts';
import { input } from '../components/input.ts';
import { radios } from '../components/radios.ts';
import { select } from '../components/select.ts';
import { textarea } from '../components/textarea.ts';
import { type Html, html } from '../html.ts';
import { dayQuestion, errorOf } from '../record-something/field-question.ts';
import { type FormValues, textIn } from '../record-something/form-values.ts';
import { readDayIn } from '../record-something/read-day.ts';
import type { AnswerError } from '../record-something/read-field.ts';

/** How a letter to somebody who reads another language goes: translated, by whom and when; or in English, and why. */
export type Translation =
  | {
      readonly language: string;
      readonly by: string;
      readonly on: Day;
      /** The translated text; undefined where it is a file on the case. */
      readonly text: string | undefined;
      readonly file: Entry<'file attached'> | undefined;
    }
  | { readonly inEnglishBecause: string };

/** What the question rests on: the language on record, the English text, and the files on the case a translation may be. */
export type TranslationAsked = {
  readonly language: LanguageWanted;
  readonly english: string;
  readonly files: readonly Entry<'file attached'>[];
};

/** The longest translation that is taken, in characters. */
export const longestTranslation = 60_000;

/** Reads it. A letter is not taken until somebody has translated it or says why English will do. */
export function readTranslation(
  values: FormValues,
  { language, english, files }: TranslationAsked,
  today: Day,
): { readonly translation: Translation } | { readonly errors: readonly AnswerError[] } {
  const errors: AnswerError[] = [];
  const wrong = (field: string, message: string) => errors.push({ field, message });
  const way = textIn(values, 'translated');
  if (way === 'no') {
    const inEnglishBecause = textIn(values, 'english-why');
    if (inEnglishBecause === '') wrong('english-why', 'Say why they are content with English');
    return errors.length > 0 ? { errors } : { translation: { inEnglishBecause } };
  }
  if (way !== 'yes')
    return { errors: [{ field: 'translated', message: `Choose how it went: ${wanted(language)} is what they read` }] };
  const into = language.name ?? textIn(values, 'translated-into');
  if (into === '') wrong('translated-into', 'Write the language it was translated into');
  const by = textIn(values, 'translated-by');
  if (by === '') wrong('translated-by', 'Write who translated it');
  const day = readDayIn(values, 'translated-on', { of: ' it was translated', today });
  if (day.found === undefined)
    errors.push({ field: 'translated-on', message: day.message, ...(day.box && { box: day.box }) });
  else if (day.found > today) wrong('translated-on', 'Choose today or a day before it');
  const text = textIn(values, 'translation');
  const file = files.find(({ id }) => id === textIn(values, 'translation-file'));
  if (text === '' && !file) wrong('translation', 'Paste the translated letter, or choose its file');
  if (text.length > longestTranslation)
    wrong('translation', `Paste no more than ${longestTranslation} characters, or add it to the case as a file`);
  if (text !== '' && text === english) wrong('translation', 'This is the English text. Paste the translated letter');
  else if (text !== '' && !keepsOmbudsman(english, text))
    wrong(
      'translation',
      'Put the Ombudsman’s telephone number and web page in the translated letter, as the English has them',
    );
  if (errors.length > 0 || day.found === undefined) return { errors };
  return { translation: { language: into, by, on: day.found, text: text === '' ? undefined : text, file } };
}

/** What the record says of it, with the letter. */
export function noteOfTranslation(translation: Translation, language: LanguageWanted): string {
  if ('inEnglishBecause' in translation)
    return `Sent in English, though they read ${wanted(language)}, because: ${translation.inEnglishBecause}`;
  const { by, on, text, file } = translation;
  const kept = text === undefined && file ? ` The translation is the file “${file.name}”.` : '';
  return `Translated into ${translation.language} by ${by} on ${sayDay(on)}. Both texts were sent.${kept}`;
}

/** The questions on the page on which a letter is recorded as sent. */
export function translationQuestions(
  { language, files }: TranslationAsked,
  sent: { readonly values: FormValues; readonly errors: readonly AnswerError[] },
): Html {
  const { values, errors } = sent;
  const asked = (name: string, text: string, hint?: string) => ({
    ...{ name, id: name, label: { text, classes: 'govuk-label--s' }, value: textIn(values, name) },
    ...{ errorMessage: errorOf(name, errors), ...(hint && { hint: { text: hint } }) },
  });
  const translated = html`!${language.name === undefined ? input({ ...asked('translated-into', 'Into which language?'), classes: 'govuk-!-width-two-thirds' }) : ''}
!${input({ ...asked('translated-by', 'Who translated it?', 'A name, or the service.'), classes: 'govuk-!-width-two-thirds' })}
!${dayQuestion('translated-on', 'What day was it translated?', undefined, sent)}
!${textarea({ ...asked('translation', 'The translated letter', 'Paste all of it. It is kept beside the English text.'), rows: 12 })}
!${
    files.length === 0
      ? html`<p class="govuk-hint">Is it a file? Add it to the case first, and choose it here.</p>`
      : select({
          ...asked('translation-file', 'Or its file on this case'),
          items: [
            { value: '', text: 'None' },
            ...files.map(({ id, name, shows }) => ({
              value: id,
              text: shows === undefined ? name : `${name}: ${shows}`,
            })),
          ],
        })
  }`;
  return radios({
    ...{ name: 'translated', errorMessage: errorOf('translated', errors), value: textIn(values, 'translated') },
    fieldset: { legend: { text: `${translationMark(language)}: is it done?`, classes: 'govuk-fieldset__legend--s' } },
    items: [
      { value: 'yes', text: 'Yes, it is translated', conditional: { html: translated } },
      {
        value: 'no',
        text: 'No, they are content with English',
        conditional: {
          html: textarea({ ...asked('english-why', 'Why?', 'Such as what they said, and when.'), rows: 3 }),
        },
      },
    ],
  });
}

/** Whether a translation gives the Ombudsman’s number and web page wherever the English text does. */
function keepsOmbudsman(english: string, translated: string): boolean {
  const figures = (text: string) => text.replace(/\D/g, '');
  const phone = figures(ombudsmanContact.phone);
  const web = ombudsmanContact.web.replace('www.', '');
  const keepsPhone = !figures(english).includes(phone) || figures(translated).includes(phone);
  const keepsWeb = !english.toLowerCase().includes(web) || translated.toLowerCase().includes(web);
  return keepsPhone && keepsWeb;
}

function wanted({ name }: LanguageWanted): string {
  return name ?? 'another language';
}
