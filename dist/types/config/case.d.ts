/** `consentRequired` as attributes spell it: `consent-required`. */
export declare const kebab: (name: string) => string;
/** `consent-required` as code spells it: `consentRequired`. */
export declare const camel: (name: string) => string;
