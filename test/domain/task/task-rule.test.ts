// The table of task kinds holds together, whoever adds a row.
import { describe, expect, it } from 'vitest'
import { askedRoles } from '../../../functions/domain/task/open-task.ts'
import { TaskAnswer } from '../../../functions/domain/task/task-answer.ts'
import { TaskKind } from '../../../functions/domain/task/task-kind.ts'
import { taskRules } from '../../../functions/domain/task/task-rule.ts'

describe('the table of tasks', () => {
  it('has one row, one answer and one name for each kind', () => {
    const answered = TaskAnswer.options.map((option) => option.shape.kind.value)
    expect(Object.keys(taskRules).toSorted()).toEqual(TaskKind.options.toSorted())
    expect(answered.toSorted()).toEqual(TaskKind.options.toSorted())
  })

  it.each(Object.entries(taskRules))('%s: has words in both languages and days in order', (_, rule) => {
    const words = [rule.name.sv, rule.name.en, rule.afterwards.sv, rule.afterwards.en]
    expect(words.every((text) => text.length > 0)).toBe(true)
    expect(rule.afterwards.sv).toMatch(/\.$/)
    expect(rule.afterwards.en).toMatch(/\.$/)
    expect(rule.remindersBefore.every((days) => days > 0)).toBe(true)
    expect(rule.dueDays).toBeGreaterThan(0)
    expect(rule.ignoreAfterDays).toBeGreaterThan(1)
    expect(rule.escalateAfterDays).toBeGreaterThan(0)
  })

  it('lets nobody but the director sign for the director, so that no chief signs for both', () => {
    expect(askedRoles('sign-memo', 'security-chief')).toEqual(['security-chief', 'municipal-director'])
    expect(askedRoles('sign-memo', 'municipal-director')).toEqual(['municipal-director'])
  })

  it('lets no author approve: neither review, nor sign, nor confirm the changed text, nor decide their level 3 or report', () => {
    const closedToAuthors = Object.entries(taskRules).flatMap(([kind, { authorMay }]) =>
      authorMay ? [] : [kind],
    )
    expect(closedToAuthors).toEqual([
      'review-draft',
      'sign-memo',
      'confirm-conformed-text',
      'decide-classification',
      'decide-extraordinary-report',
      'review-annual-report',
    ])
  })
})
