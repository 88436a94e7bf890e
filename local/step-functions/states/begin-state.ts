// Begins a state, and begins it again on a retry: one case for each state type.
import { stateOf } from '../execution/execution.ts'
import type { Frame } from '../execution/frame.ts'
import type { Surroundings } from '../execution/surroundings.ts'
import type { Transition } from '../execution/transition.ts'
import { beginChoice } from './choice.ts'
import { beginFail } from './fail.ts'
import { beginInvoke } from './invoke-function.ts'
import { leave } from './leave.ts'
import { beginMap } from './map.ts'
import { beginParallel } from './parallel.ts'
import type { Progress } from './progress.ts'
import { beginStartExecution } from './start-execution.ts'
import { beginWait } from './wait.ts'

export async function beginState(
  transition: Transition,
  frame: Frame,
  surroundings: Surroundings,
): Promise<Progress> {
  const state = stateOf(transition.execution, frame)
  switch (state.Type) {
    case 'Pass':
    case 'Succeed':
      return leave(transition, frame, state, { unchanged: frame.input })
    case 'Choice':
      return beginChoice(transition, frame, state)
    case 'Wait':
      return beginWait(transition, frame, state)
    case 'Fail':
      return beginFail(transition, frame, state)
    case 'Parallel':
      return beginParallel(transition, frame, state)
    case 'Map':
      return beginMap(transition, frame, state)
    case 'Task':
      return state.Resource === 'arn:aws:states:::states:startExecution.sync:2'
        ? beginStartExecution(transition, frame, state, surroundings)
        : beginInvoke(transition, frame, state, surroundings)
  }
}
