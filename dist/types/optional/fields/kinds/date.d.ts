import type { FieldKind } from '../../../fields/kind.ts';
/** A day, as `2026-12-31`: what browsers make of their own calendars. */
export declare const date: FieldKind;
