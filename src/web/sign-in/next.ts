import type { Awaits } from '../../store/signing-in.ts';
import { type Html, html } from '../html.ts';
import { ownPath } from '../http/own-path.ts';

/** Where somebody was going, when it is a page of ours and not one of signing in. */
export function nextOf(asked: unknown): string | undefined {
  const path = ownPath(asked);
  return path === undefined || /^\/(?:$|sign-|reset\b|set-up\b)/.test(path) ? undefined : path;
}

/** Where to go once signed in, carried by a form. */
export function nextField(next: string | undefined): Html {
  return next === undefined ? html`` : html`<input type="hidden" name="next" value="${next}">`;
}

/** The page of what is still to be done before somebody is signed in. */
export function stepAddress(awaits: Awaits, next: string | undefined): string {
  const path = { code: '/sign-in/code', password: '/sign-in/password', 'second factor': '/sign-in/second-factor' };
  return next === undefined ? path[awaits] : `${path[awaits]}?next=${encodeURIComponent(next)}`;
}
