/** `extend(turnstile({ siteKey }))`: a token of Cloudflare Turnstile goes along with each lead. */
export { type TurnstileOptions, turnstile } from './optional/turnstile/index.tsx';
