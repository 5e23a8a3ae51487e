/** `consentRequired` as attributes spell it: `consent-required`. */
export const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** `consent-required` as code spells it: `consentRequired`. */
export const camel = (name: string): string => name.replace(/-[a-z]/g, (dash) => dash[1]!.toUpperCase());
