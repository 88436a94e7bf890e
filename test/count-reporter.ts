// Ends a test run with one plain line that any CI can count.
import type { Reporter, TestModule } from 'vitest/node'

/** Prints `N passed, N failed, N skipped` alone on the last line; a file that could not be loaded counts as a failure. */
export default class CountReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[]): void {
    const states = modules.flatMap((module) =>
      [...module.children.allTests()].map((test) => test.result().state),
    )
    const count = (state: string) => states.filter((candidate) => candidate === state).length
    const brokenFiles = modules.filter((module) => module.errors().length > 0).length
    const failed = count('failed') + brokenFiles + unhandledErrors.length
    // After vitest's own summary, which is written when the reporters are done.
    process.once('exit', () => {
      process.stdout.write(
        `\n${count('passed')} passed, ${failed} failed, ${count('skipped') + count('pending')} skipped\n`,
      )
    })
  }
}
