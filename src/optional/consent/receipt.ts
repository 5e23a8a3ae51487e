import type { Lead } from '../../lead/schema.ts';
import { digest } from '../../platform/digest.ts';

/** Adds to each receipt the hash of the words that were shown, where it is known by now. */
export function addHashes({ consent = [] }: Lead): void {
  for (const receipt of consent) {
    const hash = digest(receipt.text);
    if (hash) receipt.text_hash = hash;
  }
}
