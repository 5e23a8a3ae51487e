/** `extend(altcha({ challengeUrl }))`: a proof of work, by the protocol of ALTCHA, goes along with each lead. */
export { type AltchaOptions, altcha } from './optional/altcha/index.ts';
