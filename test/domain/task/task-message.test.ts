// The mails about a task, as data: what it is about, and nothing anyone wrote freely.
import { describe, expect, it } from 'vitest'
import { Message } from '../../../functions/domain/message.ts'
import {
  opinionMissing,
  respiteAsked,
  respiteDecided,
  taskAssigned,
  taskEscalated,
  taskHandedOver,
  taskOverdue,
  taskReminder,
} from '../../../functions/domain/task/task-message.ts'
import { day, givenTask, matterId, now, taskId } from '../given.ts'

const task = givenTask({ subject: { bodyId: 'kf', bodyName: 'Kommunfullmäktige' } })

describe('a mail about a task', () => {
  it.each([taskAssigned, taskOverdue, taskEscalated, taskHandedOver])(
    'names matter, task and day',
    (message) => {
      expect(Message.parse(message(task))).toEqual({
        template: message(task).template,
        matterId,
        matterTitle: task.matterTitle,
        diaryNumber: '2026.412 KS',
        taskId: taskId(),
        taskKind: 'write-draft',
        dueOn: '2027-03-03',
        bodyName: 'Kommunfullmäktige',
      })
    },
  )

  it('names the hour where hours count, unless the day has been moved from it', () => {
    const dueAt = '2027-03-03T13:05:00.000Z'
    expect(taskAssigned({ ...task, dueAt })).toMatchObject({ dueOn: '2027-03-03', dueAt })
    expect(taskEscalated({ ...task, dueAt, dueOn: day('2027-03-06') })).not.toHaveProperty('dueAt')
  })

  it('says which of the four it is', () => {
    const templates = [taskAssigned, taskOverdue, taskEscalated, taskHandedOver].map((m) => m(task).template)
    expect(templates).toEqual(['task-assigned', 'task-overdue', 'task-escalated', 'task-handed-over'])
  })

  it('counts the days that are left, and never below none', () => {
    expect(taskReminder(task, day('2027-02-24'))).toMatchObject({ daysLeft: 7 })
    expect(taskReminder(task, day('2027-03-03'))).toMatchObject({ daysLeft: 0 })
    expect(taskReminder(task, day('2027-03-09'))).toMatchObject({ daysLeft: 0 })
  })

  it('tells of an opinion: who has not answered, who asks for time, and what came of it', () => {
    const about = { matterId, matterTitle: task.matterTitle, diaryNumber: '2026.412 KS' }
    expect(Message.parse(opinionMissing(task, 'Socialnämnden'))).toEqual({
      template: 'opinion-missing',
      ...about,
      unitName: 'Socialnämnden',
      dueOn: '2027-03-03',
    })
    expect(Message.parse(respiteAsked(task, 'Socialnämnden', day('2027-03-20')))).toEqual({
      template: 'respite-asked',
      ...about,
      taskId: taskId(),
      unitName: 'Socialnämnden',
      until: '2027-03-20',
    })
    expect(Message.parse(respiteDecided(task, false))).toEqual({
      template: 'respite-decided',
      ...about,
      taskId: taskId(),
      granted: false,
      dueOn: '2027-03-03',
    })
  })

  it('holds no token, no answer and no reason', () => {
    const respite = { until: day('2027-03-20'), reason: 'hemligt', askedAt: now, status: 'asked' } as const
    const secret = givenTask({ token: 'hemlig-token', refusalReason: 'hemligt skäl', respite })
    expect(JSON.stringify([taskOverdue(secret), respiteDecided(secret, true)])).not.toContain('hemlig')
  })
})
