// How much is measured: the whole, or a smoke run that shows in under a minute that every measurement still works.

export interface Effort {
  isSmoke: boolean
  /** Runs of which the median counts. */
  runs: number
  startRuns: number
  importRuns: number
  writesPerRun: number
  callsPerRoute: number
  /** List lengths; the first and the last are compared. */
  listLengths: number[]
  /** Information assets in the register; whole systems, each size larger than the one before. */
  registerSizes: number[]
  /** Actions and incidents behind the figures of a year. */
  actions: number
  incidents: number
  /** Assets registered one after the other. */
  registeredPerRun: number
  /** Rows of each file that is read in. */
  rowsOfFiles: readonly number[]
  executionsPerRun: number
  auditEntries: number
}

export const wholeEffort: Effort = {
  isSmoke: false,
  runs: 3,
  startRuns: 3,
  importRuns: 5,
  writesPerRun: 300,
  callsPerRoute: 60,
  listLengths: [100, 1_000, 10_000, 100_000],
  registerSizes: [1_000, 10_000, 100_000],
  actions: 5_000,
  incidents: 2_000,
  registeredPerRun: 200,
  rowsOfFiles: [200, 1000],
  executionsPerRun: 200,
  auditEntries: 20_000,
}

export const smokeEffort: Effort = {
  isSmoke: true,
  runs: 1,
  startRuns: 1,
  importRuns: 1,
  writesPerRun: 30,
  callsPerRoute: 5,
  listLengths: [100, 1_000],
  registerSizes: [1_000, 2_000],
  actions: 500,
  incidents: 200,
  registeredPerRun: 20,
  rowsOfFiles: [20],
  executionsPerRun: 20,
  auditEntries: 1_000,
}
