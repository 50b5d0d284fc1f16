// Serves the app on a port of its own until it is killed, by the machine’s clock: serve-now.ts DATABASE-URL FOLDER
import { instant } from '../../src/calendar/instant.ts';
import { workOut } from '../../src/jobs/work-out.ts';
import { lessons } from '../../src/lessons/index.ts';
import { openDatabase } from '../../src/store/database.ts';
import { openFiles } from '../../src/store/files/files.ts';
import { createApp } from '../../src/web/app.ts';
import { appParts } from '../app-parts.ts';

const [url = '', folder = ''] = process.argv.slice(2);
const now = () => instant(Temporal.Now.instant().toString());
const database = openDatabase({ url, onLost: () => undefined });
const app = createApp(appParts({ database, now, lessons, workOut, files: openFiles({ folder }) }));
console.log(await app.listen({ port: 0, host: '127.0.0.1' }));
