import built from 'virtual:release';
import type { Release } from './model/outputs.ts';

/** The scripts of this build. */
export const release: Release = { ...built, base: '' };

/** The same where the owner has put them; without an address, on the CDN. */
export const releaseAt = (base: string): Release => ({
  ...release,
  base: base ? base.replace(/\/*$/, '/') : '',
});
