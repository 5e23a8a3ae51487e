import { complain } from '../platform/log.ts';
import { ownTag } from '../platform/script-tag.ts';
import { altcha } from './altcha/index.ts';
import { register } from './register.ts';

const challengeUrl = ownTag()?.getAttribute('data-challenge-url');

if (challengeUrl) register(altcha({ challengeUrl }));
else
  complain(
    'CONFIG',
    'leadtag.altcha.js: <script src="…/leadtag.altcha.js" data-challenge-url="…">, and not as a module',
  );
