// The form of an answer asks for what the server will ask for.
import { describe, expect, it } from 'vitest'
import { TaskAnswer } from '../../../../functions/domain/task/task-answer.ts'
import { taskRules } from '../../../../functions/domain/task/task-rule.ts'
import { adapted } from '../../../../web/form/form-rule.ts'
import { hintsFor } from '../../../../web/form/hints.ts'
import type { Fields } from '../../../../web/form/initial-value.ts'
import { taskSchemas } from '../../../../web/form/task-schemas.ts'
import { answerRules } from '../../../../web/pages/tasks/answer-rules.ts'

/** The paths that the form wants something at. */
function asked(kind: keyof typeof answerRules, value: Fields): string[] {
  const [schema, rule] = [taskSchemas[kind], answerRules[kind]]
  if (schema === undefined || rule === undefined) throw new RangeError(kind)
  return hintsFor(adapted(schema, rule(value)), value).map(({ path }) => path)
}

describe('the form of an answer', () => {
  it('is there for every kind of task', () => {
    expect(Object.keys(taskSchemas).toSorted()).toEqual(Object.keys(taskRules).toSorted())
  })

  it.each<[keyof typeof answerRules, Fields, string]>([
    ['review-draft', { kind: 'review-draft', verdict: 'change' }, 'comment'],
    ['review-annual-report', { kind: 'review-annual-report', verdict: 'change' }, 'comment'],
    ['confirm-conformed-text', { kind: 'confirm-conformed-text', conforms: false }, 'comment'],
    ['decide-classification', { kind: 'decide-classification', round: 1, outcome: 'send-back' }, 'reason'],
    ['receive-status-report', { kind: 'receive-status-report', outcome: 'question' }, 'question'],
    ['receive-status-report', { kind: 'receive-status-report', outcome: 'escalate' }, 'reason'],
    [
      'decide-extraordinary-report',
      { kind: 'decide-extraordinary-report', round: 1, outcome: 'do-not-report' },
      'reason',
    ],
    [
      'choose-report-route',
      { kind: 'choose-report-route', route: { way: 'chair-decision' } },
      'route.reason',
    ],
  ])('of %s asks for what the server refuses to be without', (kind, value, path) => {
    expect(asked(kind, value)).toContain(path)
    const refused = TaskAnswer.safeParse(value).error?.issues.map((issue) => issue.path.join('.'))
    expect(refused).toContain(path)
  })

  it('asks for nothing more when the answer is whole', () => {
    const whole = { kind: 'review-draft', verdict: 'approve' }
    expect(asked('review-draft', whole)).toEqual([])
    expect(TaskAnswer.safeParse(whole).success).toBe(true)
  })
})
