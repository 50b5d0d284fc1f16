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
export function html(literals: TemplateStringsArray, ...parts: readonly Part[]): Html {
  const template = templates.get(literals) ?? prepare(literals);
  const { between, isMarkup } = template;
  let written = template.first;
  for (let place = 0; place < parts.length; place++) {
    const part = parts[place];
    if (typeof part === 'string') written += isMarkup[place] ? part : escapeText(part);
    else if (typeof part === 'number') written += part;
    else if (Array.isArray(part)) for (const one of part) written += isMarkup[place] ? one : escapeText(one);
    else if (part !== undefined && part !== null) written += isMarkup[place] ? part : escapeText(String(part));
    written += between[place];
  }
  return written as Html;
}

/** A template's own text, looked through once: each piece without the `!` that says the next part is markup. */
type Template = { readonly first: string; readonly between: readonly string[]; readonly isMarkup: readonly boolean[] };

const templates = new WeakMap<TemplateStringsArray, Template>();

function prepare(literals: TemplateStringsArray): Template {
  const last = literals.raw.length - 1;
  const isMarkup = literals.raw.map((literal, place) => place < last && literal.endsWith('!'));
  const [first = '', ...between] = literals.raw.map((text, place) => (isMarkup[place] ? text.slice(0, -1) : text));
  const template = { first, between, isMarkup };
  templates.set(literals, template);
  return template;
}

/** Text as markup: what `${text}` writes. */
export function escapeText(text: string): Html {
  // Most text has nothing to escape, so that is asked first.
  return (special.test(text) ? text.replace(everySpecial, (found) => `&#${found.charCodeAt(0)};`) : text) as Html;
}

const special = /["&'<=>]/;
const everySpecial = /["&'<=>]/g;

/** Markup that writes nothing. */
export const nothing = '' as Html;

/**
 * Vouches for markup that `html` did not write: a drawing made by a chart library, a file of our own. Never for
 * anything a person typed. It is the only way round the escaping, so a search for `vouched` finds every use.
 */
export function vouched(markup: string): Html {
  return markup as Html;
}
