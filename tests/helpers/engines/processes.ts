import { readdirSync, readFileSync } from 'node:fs';

/** A running process of this machine (Linux). */
interface Running {
  pid: number;
  args: string[];
}

/** The one process whose command line fits. */
export function leaderOf(fits: (args: string[]) => boolean): number {
  const found = running().find(({ args }) => fits(args));
  if (!found) throw new Error('The browser has gone already');
  return found.pid;
}

/** Kills a process that leads a group, and the whole group: the children would go on writing to the disk. */
export function killGroup(leader: number): void {
  process.kill(-leader, 'SIGKILL');
}

function running(): Running[] {
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return pids.flatMap((name) => {
    try {
      const args = readFileSync(`/proc/${name}/cmdline`, 'utf8').split('\0');
      return [{ pid: Number(name), args }];
    } catch {
      // it ended in the meantime
      return [];
    }
  });
}
