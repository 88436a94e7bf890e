// What a state needs from the service around its execution.
import type { Execution } from './execution.ts'
import type { Transition } from './transition.ts'

export type ChildRequest = {
  machineArn: string
  name: string | undefined
  input: string
  parent: NonNullable<Execution['parent']>
}

export type Surroundings = {
  region: string
  newToken: () => string
  random: () => number
  /**
   * The first transition of a child execution, to be written together with the step that starts it.
   * @throws StatesError when the machine does not exist or the name is taken
   */
  startChild: (request: ChildRequest) => Transition
}
