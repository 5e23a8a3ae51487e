interface Jar {
    cookie: string;
}
/**
 * Cookies as a storage, on the highest domain that takes them: browsers refuse those of `co.uk` and `github.io`, so a try tells
 * which one that is, and no list is needed. It is made with the first value, not before a visitor has agreed to any. Nothing,
 * where cookies are forbidden.
 */
export declare function cookieStorage(jar: Jar, { hostname, protocol }: {
    hostname: string;
    protocol: string;
}): Storage | undefined;
export {};
