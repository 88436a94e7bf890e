// Counts the executions of each machine by status, for the status page.
import * as z from 'zod'

interface Machine {
  name: string
  arn: string
}

export interface ExecutionFigures extends Machine {
  executions: Record<string, number>
}

const Listed = z.object({
  executions: z.array(z.object({ status: z.string() })),
  nextToken: z.string().optional(),
})

/** Asks through the protocol, page by page. */
export async function executionFigures(
  machines: Machine[],
  call: (operation: string, body: unknown) => Promise<unknown>,
): Promise<ExecutionFigures[]> {
  const figures: ExecutionFigures[] = []
  for (const { name, arn } of machines) {
    const executions: Record<string, number> = {}
    for (let nextToken: string | undefined, isFirst = true; isFirst || nextToken; isFirst = false) {
      const body = { stateMachineArn: arn, maxResults: 1000, ...(nextToken && { nextToken }) }
      const page = Listed.parse(await call('ListExecutions', body))
      for (const { status } of page.executions) executions[status] = (executions[status] ?? 0) + 1
      nextToken = page.nextToken
    }
    figures.push({ name, arn, executions })
  }
  return figures
}
