// Serves the app on a port of its own until it is killed: node test/files/serve.ts DATABASE-URL FOLDER TIME
import { instant } from '../../src/calendar/instant.ts';
import { lessons } from '../../src/lessons/index.ts';
import { openDatabase } from '../../src/store/database.ts';
import { openFiles } from '../../src/store/files/files.ts';
import { createApp } from '../../src/web/app.ts';
import { appParts } from '../app-parts.ts';
import { workOut } from '../store/cast.ts';

const [url = '', folder = '', time = ''] = process.argv.slice(2);
const database = openDatabase({ url });
const app = createApp(appParts({ database, now: () => instant(time), lessons, workOut, files: openFiles({ folder }) }));
console.log(await app.listen({ port: 0, host: '127.0.0.1' }));
