import { camel } from '../../../../src/config/case.ts';
import { OPTION_DOCS, type OptionDoc } from '../../../../src/config/docs.ts';
import type { OptionName } from '../../../../src/config/schema.ts';
import type { Look, Warning } from './warning.ts';

/** Where an option is edited, by its group in the docs. */
const ABOUT: Record<OptionDoc['group'], Warning['about']> = {
  Destination: 'destination',
  Form: 'texts',
  Display: 'display',
  After: 'after',
  Consent: 'consent',
  Attribution: 'consent',
  Qualification: 'qualification',
  Look: 'look',
  Words: 'texts',
  Measuring: 'destination',
};

/** What the form itself would report of its options, in the same words. */
export const aboutOptions: Look = ({ problems }) =>
  problems
    // an address of plain http has a warning of its own
    .filter(({ option, code }) => !(option === 'webhook' && code === 'MIXED_CONTENT'))
    .map(({ option, text }) => {
      const [, part = ''] = /^(fields?|hidden|step|prefill)\b/.exec(option) ?? [];
      const docs = OPTION_DOCS[(part || camel(option)) as OptionName] as OptionDoc | undefined;
      return {
        id: `option:${option}`,
        level: 'error',
        about: part ? 'fields' : docs ? ABOUT[docs.group] : 'texts',
        text: `${nameOf(option)}: ${text}.`,
        what_to_do: docs
          ? `What fits: ${docs.values.replaceAll('`', '')}. Until then the form does without it.`
          : 'Leave it out.',
      };
    });

/** `field-email-pattern` as an owner would say it. */
function nameOf(option: string): string {
  const [, key, own] = /^field-([^-]+)-(.+)$/.exec(option) ?? [];
  const name = key ? `${own} of the field “${key}”` : option.replaceAll('-', ' ');
  return name.charAt(0).toUpperCase() + name.slice(1);
}
