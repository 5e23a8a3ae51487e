import type { Reporter, TestModule } from 'vitest/node';

/**
 * Ends the run with one plain line, `N passed, N failed, N skipped`, which any continuous integration can read.
 * Before it, what needed a second try, and what was skipped with a reason: what each engine cannot do.
 */
export default class CountReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const count = { passed: 0, failed: 0, skipped: 0, pending: 0 };
    const gaps = new Map<string, number>();
    const flaky: string[] = [];
    for (const { project, children } of modules) {
      for (const test of children.allTests()) {
        const result = test.result();
        count[result.state]++;
        if (result.state === 'passed' && test.diagnostic()?.retryCount) flaky.push(`${project.name}: ${test.fullName}`);
        if (result.state !== 'skipped' || !result.note) continue;
        const gap = `${project.name} cannot: ${result.note}`;
        gaps.set(gap, (gaps.get(gap) ?? 0) + 1);
      }
    }
    // after the default reporter's summary, which comes in the same tick
    process.once('exit', () => {
      for (const name of flaky) console.log(`needed a second try: ${name}`);
      for (const [gap, tests] of gaps) console.log(`${gap} (${tests} ${tests === 1 ? 'test' : 'tests'})`);
      console.log(`${count.passed} passed, ${count.failed} failed, ${count.skipped + count.pending} skipped`);
    });
  }
}
