import type { Extension } from '../../extensions.ts';
import { type Hints } from './likely.ts';
/**
 * Countries: fields of the type `country` become a select, and a phone number gets the choice of its country beside it, so that
 * the lead carries it as E.164. `data-field-<key>-country="none"` leaves a phone field alone.
 */
export declare const countries: (hints?: () => Hints) => Extension;
