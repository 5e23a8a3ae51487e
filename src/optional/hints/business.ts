import { email } from '../../fields/email.ts';
import type { FieldKind } from '../../fields/kind.ts';
import { mailKind } from '../../qualification/mail.ts';

/** An address; where the owner asks for one of a company (`data-field-email-business`), no mailbox that anybody can have. */
export const businessEmail: FieldKind = {
  ...email,
  check: (value, field) =>
    email.check!(value, field) ??
    (field.business && /free|disposable/.test(mailKind(value) ?? '') ? 'business' : undefined),
};
