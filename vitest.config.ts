// One test run, four kinds of tests: rules, infrastructure, the embedded cloud's own parts, and everything over HTTP.
import { defineConfig } from 'vitest/config'

const shared = { expect: { requireAssertions: true }, restoreMocks: true } as const

export default defineConfig({
  test: {
    reporters: ['default', './test/count-reporter.ts'],
    projects: [
      {
        test: {
          ...shared,
          name: 'domain',
          include: [
            'test/{domain,api,mail,relay,runtime,schedules,report,spreadsheet,steps,store,statemachines,docs}/**/*.test.ts',
          ],
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
          // Each file runs a cloud of its own, which keeps about one core busy.
          maxWorkers: 2,
        },
      },
    ],
  },
})
