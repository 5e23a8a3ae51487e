import type { Fields } from './model.ts';
import type { Ideal } from './settings.ts';
/**
 * Who the lead is: the kinds of role, company size and mailbox, and the rules that apply. An industry or a country says
 * something only to an owner who named those that fit.
 */
export declare function judgeFit(fields: Fields, ideal: Ideal): readonly [{
    readonly role_kind: string;
    readonly size_kind: string | undefined;
    readonly email_kind: string | undefined;
}, string[]];
