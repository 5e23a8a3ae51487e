import type { Engine } from './engine.ts';

/** Every engine that the browser tests know, by the name in LEADTAG_ENGINES. Loaded on demand: each brings its driver. */
const ENGINES = {
  chromium: async (): Promise<Engine> => (await import('./chromium.ts')).chromium,
  firefox: async (): Promise<Engine> => (await import('./firefox.ts')).firefox,
  webkit: async (): Promise<Engine> => (await import('./webkit.ts')).webkit,
};

export type EngineName = keyof typeof ENGINES;

export function engineNamed(name: EngineName): Promise<Engine> {
  return ENGINES[name]();
}

/**
 * The engines to test in: those that LEADTAG_ENGINES names, which must be there; else Chromium.
 * Throws an error of one line for a name that is none, and for an engine that this machine does not have.
 */
export async function enginesAskedFor(): Promise<EngineName[]> {
  const names = (process.env.LEADTAG_ENGINES ?? '').split(',').map((name) => name.trim());
  const asked = [...new Set(names.filter(Boolean))];
  for (const name of asked) {
    if (!isEngine(name)) {
      throw oneLine(`LEADTAG_ENGINES: there is no engine ${name}, only ${Object.keys(ENGINES).join(', ')}`);
    }
    const engine = await engineNamed(name);
    try {
      engine.check();
    } catch (error) {
      throw oneLine(`LEADTAG_ENGINES asks for ${name}. ${(error as Error).message}`);
    }
  }
  return asked.length ? (asked as EngineName[]) : ['chromium'];
}

function isEngine(name: string): name is EngineName {
  return Object.hasOwn(ENGINES, name);
}

/** Whoever reads it needs to know what to install, not where we have noticed. */
function oneLine(message: string): Error {
  return Object.assign(new Error(message), { stack: message });
}
