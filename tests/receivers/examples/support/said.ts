import type { Readable } from 'node:stream';

/** Resolves once a program has said these words, or has nothing more to say. */
export function said(words: string, stream: Readable): Promise<void> {
  let text = '';
  return new Promise((resolve) => {
    stream.on('data', (chunk) => {
      text += chunk;
      if (text.includes(words)) resolve();
    });
    stream.on('end', resolve);
  });
}
