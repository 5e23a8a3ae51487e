import type { Browser } from 'playwright-core';
import { untilQuiet } from '../machine.ts';
import type { Stand } from './stand.ts';
import { type Mode, type Reading, visit } from './visit.ts';

/** All readings of one contestant in one mode. */
export interface Readings {
  contestant: string;
  mode: string;
  readings: Reading[];
}

/** How long to wait before each visit, in milliseconds, for a moment in which the machine does nothing else. */
const PATIENCE = 3000;

/**
 * The contestants visit in turn, so that what the machine does meanwhile hits them all. One round before is not counted: in it
 * each has to refuse an empty form, and shows how high its form is, so that its place can be kept free.
 */
export async function measure(browser: Browser, stands: Stand[], modes: Mode[], rounds: number): Promise<Readings[]> {
  const result: Readings[] = modes.flatMap((mode) =>
    stands.map(({ contestant }) => ({ contestant: contestant.name, mode: mode.name, readings: [] })),
  );
  const failed = new Map<string, Error>();
  const attempt = async (stand: Stand, mode: Mode, strict: boolean) => {
    try {
      return await visit(browser, stand, mode, strict);
    } catch (error) {
      failed.set((error as Error).message, error as Error);
      return undefined;
    }
  };
  for (const stand of stands) {
    const reading = await attempt(stand, modes[0]!, true);
    if (reading) stand.reserve(reading.height);
  }
  for (let round = 0; round < rounds && !failed.size; round++) {
    for (const mode of modes) {
      for (const stand of stands) {
        await untilQuiet(PATIENCE);
        const reading = await attempt(stand, mode, false);
        const { readings } = result.find(
          (each) => each.contestant === stand.contestant.name && each.mode === mode.name,
        )!;
        if (reading) readings.push(reading);
      }
    }
    console.log(`round ${round + 1} of ${rounds}`);
  }
  if (failed.size) throw new AggregateError(failed.values(), [...failed.keys()].join('\n'));
  return result;
}
