import { slips } from './distance.ts';
import { COMMON, isReal, withRealEnding } from './domains.ts';

/**
 * The address that may have been meant: `ada@gmial.con` is `ada@gmail.com`. Nothing for what is a mailbox as it stands. A hint,
 * no more: somebody may well have an address that looks like a slip.
 */
export function suggestion(address: string): string | undefined {
  const at = address.lastIndexOf('@');
  const written = address.slice(at + 1).toLowerCase();
  if (at < 1 || !written) return undefined;
  const domain = withRealEnding(written.replace(/[,;]/g, '.'));
  const meant = isReal(domain) ? domain : (nearest(domain) ?? domain);
  return meant === written ? undefined : address.slice(0, at + 1) + meant;
}

/** The common domain that a few slips lie between. Short names are words of their own too soon. */
function nearest(domain: string): string | undefined {
  const [name = '', ...rest] = domain.split('.');
  const isMeant = (common: string) => {
    const [known = '', ...ending] = common.split('.');
    const distance = slips(name, known);
    // the name alone: the ending is missing
    if (!rest[0]) return distance === 0;
    if (rest.join('.') !== ending.join('.') || known.length < 5) return false;
    return distance < 2 || (distance === 2 && known.length > 6 && name[0] === known[0]);
  };
  return COMMON.find(isMeant);
}
