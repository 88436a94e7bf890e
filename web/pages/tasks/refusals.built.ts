// The kinds of tasks whose refusal is an answer that the process goes on with, worked out from the rules while the console is built.
import { taskRules } from '../../../functions/domain/task/task-rule.ts'

export const answersByRefusal: readonly string[] = Object.entries(taskRules)
  .filter(([, { onRefusal }]) => onRefusal === 'answer')
  .map(([kind]) => kind)
