import { html as write } from 'ghtml';

declare const written: unique symbol;

/** Markup written by `html`, safe to send. To the running program it is a string; only the types tell the two apart. */
export type Html = string & { readonly [written]: true };

/**
 * What may stand in a template. Booleans are left out so that `!${isShown && …}` is caught (it would print "false"):
 * write `isShown ? html`…` : ''`. Only markup may come as a list, so a forgotten `html` in a `map` is caught as well.
 */
type Part = string | number | Html | readonly Html[] | null | undefined;

/**
 * Writes markup. `${text}` is escaped; `!${markup}` is put in as it stands, so what follows a `!` must be `Html`.
 * Nothing given (`undefined`, `null`) prints nothing, and a list prints its items one after another.
 *
 * html`<p>${resident.words}</p>!${button({ text: 'Save' })}`
 */
export const html = write as (literals: TemplateStringsArray, ...parts: readonly Part[]) => Html;

/**
 * Vouches for markup that `html` did not write: a drawing made by a chart library, a file of our own. Never for
 * anything a person typed. It is the only way round the escaping, so a search for `vouched` finds every use.
 */
export function vouched(markup: string): Html {
  return markup as Html;
}
