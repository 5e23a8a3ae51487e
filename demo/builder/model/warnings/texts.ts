import type { FormOptions } from '../../../../src/config/parse.ts';
import { goalOf } from '../goals.ts';
import { LANGUAGES } from '../languages.ts';
import { changed } from './seen.ts';
import type { Look } from './warning.ts';

/** What a button says that says nothing. */
const EMPTY_WORDS = /^(submit|send|ok|go|enviar|absenden|senden|envoyer|invia|verzenden)\W*$/i;
/** A number that WhatsApp can be opened with, as the form reads it. */
const NUMBER = /^\+?[\d\s()-]{7,}/;

/** Texts of which a goal proposes one. */
const TEXTS = ['heading', 'text', 'cta', 'success', 'consent', 'openLabel'] as const;

export const aboutTexts: Look = ({ design, options }) => {
  const { cta, heading, locale, redirect, download, calendar, whatsapp, success, contact, intent } = options;
  const proposed = goalOf(design.goal).options;
  const routes = (Array.isArray(options.routes) ? options.routes : []) as Record<string, unknown>[];
  const leadsTo = (way: keyof FormOptions) => !!options[way] || routes.some((route) => Object(route)[way]);
  const isForeign = locale !== undefined && !/^en\b/i.test(locale);
  const left = TEXTS.filter((name) => options[name] !== undefined && options[name] === proposed[name]);
  const language = LANGUAGES.find(({ tag }) => tag === locale)?.name ?? locale;
  return [
    (!cta || EMPTY_WORDS.test(cta)) && {
      id: 'weak-cta',
      level: 'hint',
      about: 'texts',
      text: cta ? `“${cta}” says what visitors do, not what they get.` : 'The button only says Send.',
      what_to_do: 'Let it say what they get: Get the guide, Book my demo.',
      fix: (design) => changed(design, { cta: proposed.cta }),
    },
    !!cta &&
      cta.length > 30 && {
        id: 'long-cta',
        level: 'hint',
        about: 'texts',
        text: 'The text of the button is long: on a phone it breaks into lines.',
        what_to_do: 'Two to four words are enough. The rest fits above the fields.',
      },
    !heading && {
      id: 'no-heading',
      level: 'hint',
      about: 'texts',
      text: 'There is no heading: visitors have to guess what they get.',
      what_to_do: 'Say it in a few words, unless your page says it right above the form.',
      fix: (design) => changed(design, { heading: proposed.heading }),
    },
    isForeign &&
      left.length > 0 && {
        id: 'mixed-languages',
        level: 'warning',
        about: 'texts',
        text: `The form speaks ${language}, and your own texts are still the English ones.`,
        what_to_do: 'Write heading, text, button, thank-you and consent in the language of the form.',
      },
    (intent === 'download' || design.goal === 'lead-magnet') &&
      !leadsTo('download') &&
      !leadsTo('redirect') && {
        id: 'no-download',
        level: 'warning',
        about: 'after',
        text: 'The form promises something to read, and does not hand it out.',
        what_to_do: 'Add the address of the file, or make sure that your tool sends it by e-mail.',
      },
    !!whatsapp &&
      !NUMBER.test(whatsapp) && {
        id: 'whatsapp-number',
        level: 'error',
        about: 'after',
        text: `“${whatsapp}” does not begin with a phone number, so no chat can be opened.`,
        what_to_do: 'Begin with the number and the code of your country: +351 912 345 678',
      },
    design.goal === 'whatsapp' &&
      !leadsTo('whatsapp') && {
        id: 'no-whatsapp',
        level: 'warning',
        about: 'after',
        text: 'Visitors are promised a chat, and there is no number to open it with.',
        what_to_do: 'Add your WhatsApp number, with the code of your country.',
      },
    design.goal === 'demo' &&
      !leadsTo('calendar') &&
      !leadsTo('redirect') && {
        id: 'no-calendar',
        level: 'hint',
        about: 'after',
        text: 'Who asks for a demo has to wait for your answer.',
        what_to_do: 'Add the address of your booking page: who can choose a time at once shows up more often.',
      },
    !!redirect &&
      !!(success || download || calendar || whatsapp) && {
        id: 'redirect-hides',
        level: 'warning',
        about: 'after',
        text: 'Visitors are sent to another page at once, and see nothing of the thank-you and its buttons.',
        what_to_do: 'Put all of it on that page, or leave the redirect out.',
        fix: (design) => changed(design, { redirect: undefined }),
      },
    !contact && {
      id: 'no-contact',
      level: 'hint',
      about: 'after',
      text: 'If a lead can be neither sent nor saved, visitors do not know how else to reach you.',
      what_to_do: 'Add an e-mail address or a phone number. It is shown in that case only.',
    },
  ];
};
