// What the status page tells of executions and dead letters.
import * as z from 'zod'
import type { RunningCloud } from '../../local/cloud-process.ts'

const Figures = z.object({
  stateMachines: z.array(z.object({ name: z.string(), executions: z.record(z.string(), z.number()) })),
  deadLetters: z.array(z.object({ queue: z.string(), body: z.string() })),
  asynchronousInvocations: z.number(),
})

/** Executions by status over all machines, dead letters, and what still waits to be invoked. */
export async function cloudFigures(cloud: RunningCloud) {
  const { stateMachines, deadLetters, asynchronousInvocations } = Figures.parse(await cloud.status())
  const executions: Record<string, number> = {}
  for (const { executions: ofOne } of stateMachines) {
    for (const [status, count] of Object.entries(ofOne))
      executions[status] = (executions[status] ?? 0) + count
  }
  return { executions, deadLetters, asynchronousInvocations }
}
