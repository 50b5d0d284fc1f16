import type { FastifyInstance } from 'fastify';
import { adding } from './adding.ts';
import { content } from './content.ts';
import { filePage } from './file-page.ts';
import { inParts } from './in-parts.ts';
import type { AttachmentParts } from './parts.ts';

/** The files of a case: adding them, and seeing them. */
export function attachments(app: FastifyInstance, parts: AttachmentParts): void {
  adding(app, parts);
  inParts(app, parts);
  content(app, parts);
  filePage(app, parts);
}
