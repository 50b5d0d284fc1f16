import { createHash, randomBytes } from 'node:crypto';

/** A secret nobody can guess: 256 bits, in letters and digits that may stand in an address. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

/** What is kept of a secret that nobody can guess: its SHA-256. Never for a password, which somebody might. */
export function hashOfSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}
