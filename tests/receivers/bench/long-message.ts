const PARAGRAPH = [
  'Emoji 🧑🏽‍🚀 👨‍👩‍👧‍👦 🇧🇷, accents é ñ ß, Arabic مرحبا بالعالم, Hebrew שלום עולם, Chinese 你好.',
  '\tA tab, "double" and \'single\' quotes, a \\ backslash, 100 % & more = a+b; <b>no tag</b>.',
  '=HYPERLINK("http://x","y")',
  '',
  'Plain words, line after line, as in a letter that somebody has written elsewhere and pasted here.',
].join('\n');

/** The largest message that a form is told to take here: more than 64 KiB, with everything in it that gets lost on the way. */
export const LONG_MESSAGE = `${`${PARAGRAPH}\n`.repeat(Math.ceil(65_536 / Buffer.byteLength(PARAGRAPH)))}The end.`;
