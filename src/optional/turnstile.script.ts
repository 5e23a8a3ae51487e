import { complain } from '../platform/log.ts';
import { ownTag } from '../platform/script-tag.ts';
import { register } from './register.ts';
import { turnstile } from './turnstile/index.tsx';

const tag = ownTag();
const siteKey = tag?.getAttribute('data-sitekey');

if (siteKey) register(turnstile({ siteKey, apiUrl: tag?.getAttribute('data-api-url') ?? undefined }));
else
  complain(
    'CONFIG',
    'leadtag.turnstile.js: <script src="…/leadtag.turnstile.js" data-sitekey="…">, and not as a module',
  );
