/** What an address, and what a number, has to look like in all forms written here. */
export const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
export const PHONE = /^\+?[\d\s().-]{7,20}$/;
