import { easyTemplates } from '../easy-read/templates.ts';
import { type LetterKind, letterKinds } from '../kind.ts';
import { ourTemplates } from './ours.ts';

/** A template a landlord may have of its own: of a kind of letter, in ordinary words or for easy read. */
export type TemplateOf = { readonly kind: LetterKind; readonly isEasyRead: boolean };

/** Every template there is, each ordinary one with the easy one after it. */
export const allTemplates: readonly TemplateOf[] = letterKinds.flatMap((kind) => [
  { kind, isEasyRead: false },
  { kind, isEasyRead: true },
]);

/** What its versions are kept under, and its part of an address: ‘stage-1’, ‘stage-1/easy-read’. */
export function templateKey({ kind, isEasyRead }: TemplateOf): string {
  return isEasyRead ? `${kind}/easy-read` : kind;
}

/** The template that comes with Putright. */
export function ourTemplate({ kind, isEasyRead }: TemplateOf): string {
  return isEasyRead ? easyTemplates[kind] : ourTemplates[kind];
}
