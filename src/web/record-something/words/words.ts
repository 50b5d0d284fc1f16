import type * as z from 'zod';
import type { Fields } from '../../../record/kind.ts';
import type { NotRecordedByHand } from '../not-recorded-by-hand.ts';

// How a form speaks of what `record/kinds` defines. The types ask for words for every kind and every field, so a new
// one cannot be forgotten.

/** A question of a form: alone, or with a line of help and with the choices as they are shown. */
export type Question<Shown = Readonly<Record<string, string>>> =
  | string
  | {
      readonly asks: string;
      readonly hint?: string;
      readonly shown?: Shown;
      /** Asked in the open, however much else may be answered: what is too easily left out. */
      readonly isInTheOpen?: true;
      /** Asked only under an answer to another question: the field, and that answer. */
      readonly under?: readonly [field: string, answer: string];
    };

/** Stands for the question of a field that only other pages fill in. */
export const notAsked = { isAsked: false } as const;
export type NotAsked = typeof notAsked;

/** What a form says for one kind of entry. */
export type KindWords<D extends { readonly fields: Fields }> = {
  /** What happened, as on the button that leads to the form: 'A visit was made'. */
  readonly says: string;
  /** A line or two for whoever fills it in, where the questions alone are not enough. */
  readonly help?: string;
  readonly asks: { readonly [F in keyof D['fields']]: QuestionFor<D['fields'][F]> };
};

/** Words for every kind of a family, but for those only other pages write. */
export type WordsFor<Family> = {
  readonly [K in Exclude<keyof Family, NotRecordedByHand>]: Family[K] extends { readonly fields: Fields }
    ? KindWords<Family[K]>
    : never;
};

type QuestionFor<F> = F extends z.ZodOptional
  ? Question<ShownFor<F>> | NotAsked
  : F extends z.ZodType
    ? Question<ShownFor<F>>
    : never;

/** Choices are shown as the word itself, with a capital, unless said otherwise here. */
type ShownFor<F extends z.ZodType> = { readonly [W in Choosable<Each<NonNullable<z.output<F>>>>]?: string };
type Each<T> = T extends readonly (infer Item)[] ? Item : T;
type Choosable<W> = W extends string ? (string extends W ? never : W) : number extends W ? number : never;
