// What is wrong with a definition, and where: a machine is refused with every problem that was found.

export type Problem = { state: string | undefined; message: string }

/** A definition that the runner does not carry out, or that Step Functions would refuse. */
export class InvalidDefinition extends Error {
  readonly problems: Problem[]

  constructor(machine: string, problems: Problem[]) {
    super(problems.map((problem) => describe(machine, problem)).join('\n'))
    this.name = 'InvalidDefinition'
    this.problems = problems
  }
}

function describe(machine: string, problem: Problem): string {
  const place = problem.state === undefined ? '' : `, state "${problem.state}"`
  return `State machine "${machine}"${place}: ${problem.message}`
}
