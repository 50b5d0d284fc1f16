// Reads one photo in the form iPhones take them, and says what its pixels are; nothing, where it cannot.
import { parentPort, workerData } from 'node:worker_threads';
import heic from 'heic-decode';

const { content, pixels } = workerData as { readonly content: Uint8Array; readonly pixels: number };

try {
  const images = await heic.all({ buffer: content });
  const [first] = images;
  if (!first || first.width * first.height > pixels) throw new Error('Nothing to show');
  const { data, width, height } = await first.decode();
  parentPort?.postMessage({ data: new Uint8Array(data.buffer, data.byteOffset, data.byteLength), width, height });
} catch {
  parentPort?.postMessage(undefined);
}
