import type { FastifyRequest } from 'fastify';
import { type Assessment, assess } from '../../assessment/assess.ts';
import type { Day } from '../../calendar/day.ts';
import { dayOf, type Instant } from '../../calendar/instant.ts';
import type { Lesson } from '../../lessons/lesson.ts';
import { checkLetter, type LetterCheck } from '../../letters/check-letter.ts';
import { draftLetter } from '../../letters/draft/draft-letter.ts';
import type { DraftedLetter } from '../../letters/draft/drafted.ts';
import { type FormWanted, formWanted } from '../../letters/draft/form-wanted.ts';
import { type LetterKind, letterKinds } from '../../letters/kind.ts';
import { templateKey } from '../../letters/template/templates.ts';
import { isSamePerson } from '../../record/household/known-need.ts';
import { read } from '../../record/reading.ts';
import { whomALetterIsTo, whomItIsFor } from '../../record/safe-contact/whom-it-is-for.ts';
import type { Files } from '../../store/files/files.ts';
import { latestTemplate, type TemplateVersion } from '../../store/letter-templates.ts';
import { type LoadedCase, loadCase } from '../cases/load-case.ts';
import type { WritingParts } from '../cases/write.ts';
import { scopeOf } from '../http/sessions.ts';

export type LettersParts = WritingParts & { readonly lessons: readonly Lesson[]; readonly files?: Files | undefined };

export type OnLetter = { Params: { reference: string; letter: string } };

/** The longest letter that is taken, in characters. */
export const longestLetter = 60_000;

/** The kind of letter an address names. */
export function letterKindFrom(slug: string): LetterKind | undefined {
  return letterKinds.find((kind) => kind === slug);
}

/** A letter on a case: what the record owes, and the draft that begins from it. Only what this person may see is in either. */
export type LetterOnCase = {
  readonly kind: LetterKind;
  readonly on: Day;
  readonly assessment: Assessment;
  readonly drafted: DraftedLetter;
  /** The landlord’s own template it begins from; undefined where that is ours. */
  readonly template: TemplateVersion | undefined;
  /** For easy read: why the template it begins from is worth a look, beside the landlord’s ordinary one. */
  readonly lookAtTemplate: string | undefined;
  /** In what form the household needs it. */
  readonly form: FormWanted;
};

/** The landlord’s own templates of a kind of letter. */
type OwnTemplates = { readonly ordinary: TemplateVersion | undefined; readonly easy: TemplateVersion | undefined };

/** An easy letter says what the landlord’s ordinary one says only where somebody has written that in easy words. */
function whyLook({ ordinary, easy }: OwnTemplates): string | undefined {
  if (!ordinary) return undefined;
  if (!easy)
    return `Your own template of this letter (version ${ordinary.version}) has no easy version, so this begins from the one that comes with Putright. Look for what yours says and this does not.`;
  return easy.made < ordinary.made
    ? `Your template of this letter has changed since its easy version was written (version ${ordinary.version} is later). Look for what has changed.`
    : undefined;
}

export function letterOnCase(
  found: LoadedCase,
  kind: LetterKind,
  {
    now,
    lessons,
    from,
    landlord,
    templates,
  }: {
    readonly now: Instant;
    readonly lessons: readonly Lesson[];
    readonly from: { readonly name: string; readonly post: string };
    readonly landlord: string;
    readonly templates: OwnTemplates;
  },
): LetterOnCase {
  const { record, reading, place } = found;
  const form = formWanted(reading);
  const template = form.isEasyRead ? templates.easy : templates.ordinary;
  return {
    kind,
    form,
    template,
    lookAtTemplate: form.isEasyRead ? whyLook(templates) : undefined,
    on: dayOf(now),
    assessment: assess(record, now, lessons),
    drafted: draftLetter({
      ...{ kind, record, now, lessons, reference: place.reference, landlord, from },
      ...{
        to: nameOf(place.people, letterTo(found, now)),
        address: [place.address, place.postcode],
        template: template?.body,
        isEasyRead: form.isEasyRead,
      },
    }),
  };
}

/**
 * Whom a letter on a case is to, as the record calls them. On a case of domestic abuse that is worked out of everything on
 * record, and whoever may not see who was harmed writes the name in, if they know it: it is never the tenant’s by default.
 */
export function letterTo({ whole, canSeeSensitive }: LoadedCase, now: Instant): string | undefined {
  const reading = read(whole, now);
  return canSeeSensitive || whomItIsFor(reading) === undefined ? whomALetterIsTo(reading) : undefined;
}

/** A part in the household by the name that stands for it; anybody else only by a name, never as ‘partner’. */
function nameOf(people: LoadedCase['place']['people'], to: string | undefined): string | undefined {
  if (to === undefined) return undefined;
  const named = people.find(({ part }) => isSamePerson(part, to))?.name;
  return named ?? (/^\p{Lu}/u.test(to) ? to : undefined);
}

export type LoadedLetter = { readonly found: LoadedCase; readonly letter: LetterOnCase };

/** The letter an address names, on a case this person may see; undefined where there is neither. */
export async function loadLetter(
  request: FastifyRequest<OnLetter>,
  parts: LettersParts,
): Promise<LoadedLetter | undefined> {
  const kind = letterKindFrom(request.params.letter);
  const now: Instant = parts.now();
  const found = kind && (await loadCase(parts.database, scopeOf(request), request.params.reference, now));
  if (!found) return undefined;
  const { signedIn } = request;
  const from = { name: signedIn?.name ?? '', post: signedIn?.role ?? '' };
  const templates = await parts.database.as(scopeOf(request), async (connection) => ({
    ordinary: await latestTemplate(connection, kind),
    easy: await latestTemplate(connection, templateKey({ kind, isEasyRead: true })),
  }));
  const letter = letterOnCase(found, kind, {
    templates,
    now,
    lessons: parts.lessons,
    from,
    landlord: signedIn?.landlordName ?? '',
  });
  return { found, letter };
}

/** What the check finds in a letter as it now stands. */
export function checkOf({ kind, on, assessment, form }: LetterOnCase, text: string): LetterCheck {
  return checkLetter({ text, kind, asAt: on, assessment, isEasyRead: form.isEasyRead });
}

/** A form sends its lines with two signs each; a letter has one. */
export function plainLines(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}
