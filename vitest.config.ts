// One test run, seven kinds of tests: rules, the console's own parts, functions, infrastructure, the embedded cloud's own parts, everything over HTTP, and the console in a browser.
import { defineConfig } from 'vitest/config'

// A machine that others use too may take long over what is short.
const shared = { expect: { requireAssertions: true }, restoreMocks: true, testTimeout: 30_000 } as const

export default defineConfig({
  test: {
    // A file of the last project keeps about one core busy with its cloud, and waits for it otherwise.
    maxWorkers: '100%',
    reporters: ['default', './test/count-reporter.ts'],
    projects: [
      {
        test: {
          ...shared,
          name: 'domain',
          include: ['test/{domain,mail,report,spreadsheet,statemachines,docs}/**/*.test.ts'],
          // What is pure leaves nothing behind, so that its modules are loaded once for all files.
          isolate: false,
        },
      },
      {
        test: {
          ...shared,
          name: 'web',
          include: ['test/web/**/*.test.ts'],
          isolate: false,
        },
      },
      {
        test: {
          ...shared,
          name: 'functions',
          include: ['test/{api,runtime,schedules,steps,store}/**/*.test.ts'],
        },
      },
      {
        test: {
          ...shared,
          name: 'infra',
          include: ['test/infra/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          ...shared,
          name: 'local',
          include: ['test/local/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          ...shared,
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          globalSetup: ['test/e2e/synthesize-once.ts'],
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
      {
        test: {
          ...shared,
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          globalSetup: ['test/browser/prepare-once.ts'],
          // A browser and a cloud are two cores' work: one file at a time, after everything else.
          fileParallelism: false,
          maxConcurrency: 3,
          sequence: { groupOrder: 1 },
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
})
