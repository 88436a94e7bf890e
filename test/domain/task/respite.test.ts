// A longer time to answer: the unit asks, the handler decides, and nobody is called late before the granted day.
import { describe, expect, it } from 'vitest'
import type { Decision } from '../../../functions/domain/decision.ts'
import type { Matter } from '../../../functions/domain/matter/matter.ts'
import type { Opinion } from '../../../functions/domain/matter/opinion-record.ts'
import { plannedSteps } from '../../../functions/domain/task/reminder-days.ts'
import type { RespiteDecision } from '../../../functions/domain/task/respite.ts'
import { askRespite, decideRespite } from '../../../functions/domain/task/respite.ts'
import type { Task } from '../../../functions/domain/task/task.ts'
import {
  actions,
  day,
  givenActor,
  givenMatter,
  givenTask,
  mails,
  onDay,
  own,
  refusedWith,
  resulting,
  sound,
  standingInFor,
  stored,
  taskId,
} from '../given.ts'
import { consulting, opinionTask, sent } from '../matter/given-consultation.ts'

const unit = givenActor('ns.avrf', own('committee-secretary', 'avrf'))
const lind = givenActor('iss.lind', own('coordinator'))
const reason = 'Direktionen sammanträder den 20 april'

function ask(
  until: string,
  { on = '2027-03-20', task = opinionTask('avrf'), matter = consulting(['avrf']), actor = unit } = {},
): Decision {
  const context = { actor, informedIds: ['iss.lind'], ...onDay(on) }
  return askRespite(stored(task), stored(matter), { until: day(until), reason }, context)
}

describe('asking for respite', () => {
  it('given a day after the due day, then task and opinion say so, and the handler is mailed', () => {
    const decision = sound(ask('2027-04-20'))
    expect(actions(decision)).toEqual(['task.respite-asked', 'opinion.respite-asked'])
    expect(resulting(decision, 'task')).toEqual({
      ...opinionTask('avrf'),
      respite: { until: '2027-04-20', reason, askedAt: onDay('2027-03-20').now, status: 'asked' },
    })
    expect(resulting(decision, 'matter').opinions).toEqual([
      sent('avrf', { taskId: taskId(), respite: { until: day('2027-04-20'), status: 'asked' } }),
    ])
    expect(mails(decision)).toEqual(['respite-asked to iss.lind'])
    expect(decision.effects[0]).toMatchObject({ message: { unitName: 'Namn på avrf', until: '2027-04-20' } })
    expect(JSON.stringify(decision.effects)).not.toContain(reason)
  })

  it('is possible from the day after the due day to sixty days after the last answer day', () => {
    const refused = refusedWith('day-not-possible', 'body.until')
    expect(() => ask('2027-03-31')).toThrow(refused)
    expect(() => ask('2027-04-01')).not.toThrow()
    expect(() => ask('2027-05-30')).not.toThrow()
    expect(() => ask('2027-05-31')).toThrow(refused)
  })

  it('given that the last day has passed, then it may still be asked for, from tomorrow on', () => {
    expect(() => ask('2027-04-03', { on: '2027-04-02' })).not.toThrow()
    expect(() => ask('2027-04-02', { on: '2027-04-02' })).toThrow(refusedWith('day-not-possible'))
  })

  it('given another kind of task, a closed one or a consultation that is over, then it refuses', () => {
    const other = givenTask({ assignee: opinionTask('avrf').assignee })
    expect(() => ask('2027-04-20', { task: other })).toThrow(refusedWith('wrong-state'))
    const done = opinionTask('avrf', { status: 'done' })
    expect(() => ask('2027-04-20', { task: done })).toThrow(refusedWith('task-closed'))
    const compiling = consulting(['avrf'], { phase: { name: 'compilation' } })
    expect(() => ask('2027-04-20', { matter: compiling })).toThrow(refusedWith('wrong-state'))
    expect(() => ask('2027-04-20', { matter: consulting(['fabs-ab']) })).toThrow(refusedWith('wrong-state'))
  })

  it('given someone outside the unit, then it refuses; a deputy asks on behalf of the unit', () => {
    expect(() => ask('2027-04-20', { actor: lind })).toThrow(refusedWith('permission-denied'))
    const deputy = givenActor('bs.vik', standingInFor('ns.avrf', 'committee-secretary', 'avrf'))
    expect(ask('2027-04-20', { actor: deputy }).onBehalfOf?.personId).toBe('ns.avrf')
  })

  it('given a time that is granted, when more is asked for, then the granted day stands meanwhile', () => {
    const granted: Partial<Opinion> = {
      status: 'respite',
      respite: { until: day('2027-04-10'), status: 'granted' },
    }
    const task = opinionTask('avrf', { dueOn: day('2027-04-10') })
    const decision = sound(ask('2027-04-20', { task, matter: consulting([sent('avrf', granted)]) }))
    expect(resulting(decision, 'matter').opinions[0]).toMatchObject(granted)
    expect(resulting(decision, 'task').respite).toMatchObject({ until: '2027-04-20', status: 'asked' })
  })
})

describe('deciding on respite', () => {
  const asked = (facts: Partial<Task> = {}): Task =>
    opinionTask('avrf', {
      respite: { until: day('2027-04-20'), reason, askedAt: onDay('2027-03-20').now, status: 'asked' },
      ...facts,
    })
  const waiting: Opinion = sent('avrf', {
    taskId: taskId(),
    status: 'opened',
    respite: { until: day('2027-04-20'), status: 'asked' },
  })

  function decide(
    decision: RespiteDecision,
    {
      on = '2027-03-22',
      task = asked(),
      opinion = waiting,
      disqualifiedIds = [],
    }: { on?: string; task?: Task; opinion?: Opinion; disqualifiedIds?: string[] } = {},
  ): Decision {
    const matter: Matter = consulting([opinion])
    const standing = own('coordinator')
    const deputiesOf = (personId: string) => (personId === 'ns.avrf' ? ['bs.vik'] : [])
    const context = { actor: lind, standing, disqualifiedIds, deputiesOf, ...onDay(on) }
    return decideRespite(stored(task), stored(matter), decision, context)
  }

  it('given yes, then the task is due on the day asked for, and the unit and its deputy are mailed', () => {
    const decision = sound(decide({ granted: true }))
    expect(actions(decision)).toEqual(['task.respite-granted', 'opinion.respite-granted'])
    expect(resulting(decision, 'task')).toMatchObject({
      dueOn: '2027-04-20',
      nextReminderOn: '2027-04-06',
      respite: { until: '2027-04-20', status: 'granted', reason },
    })
    expect(resulting(decision, 'matter').opinions).toEqual([
      { ...waiting, status: 'respite', respite: { until: '2027-04-20', status: 'granted' } },
    ])
    expect(mails(decision)).toEqual(['respite-decided to ns.avrf', 'respite-decided to bs.vik'])
    expect(decision.effects[0]).toMatchObject({ message: { granted: true, dueOn: '2027-04-20' } })
    expect(decision.actor).toMatchObject({ personId: 'iss.lind', role: 'coordinator' })
  })

  it('given a granted day, then no reminder says the answer is late before it has passed', () => {
    const task = resulting(decide({ granted: true }), 'task')
    expect(plannedSteps(task).find(({ step }) => step === 'overdue')?.day).toBe('2027-04-21')
  })

  it('given another day, then that one holds, within the same bounds', () => {
    const decision = sound(decide({ granted: true, until: day('2027-04-10'), reason: 'Till utskottet' }))
    expect(resulting(decision, 'task')).toMatchObject({
      dueOn: '2027-04-10',
      respite: { until: '2027-04-10', decisionReason: 'Till utskottet' },
    })
    const refused = refusedWith('day-not-possible', 'body.until')
    expect(() => decide({ granted: true, until: day('2027-03-31') })).toThrow(refused)
    expect(() => decide({ granted: true, until: day('2027-05-31') })).toThrow(refused)
    expect(() => decide({ granted: true }, { on: '2027-04-20' })).toThrow(refused)
  })

  it('given no, then the last answer day stands and the unit is told', () => {
    const decision = sound(decide({ granted: false, reason: 'Kan inte vänta' }))
    expect(actions(decision)).toEqual(['task.respite-declined', 'opinion.respite-declined'])
    expect(resulting(decision, 'task')).toMatchObject({
      dueOn: '2027-03-31',
      nextReminderOn: '2027-03-17',
      respite: { status: 'declined', decisionReason: 'Kan inte vänta' },
    })
    expect(resulting(decision, 'matter').opinions[0]).toEqual({
      ...waiting,
      respite: { until: '2027-04-20', status: 'declined' },
    })
    expect(decision.effects[0]).toMatchObject({ message: { granted: false, dueOn: '2027-03-31' } })
  })

  it('given no and a day all the same, then the record keeps what was asked for', () => {
    const decision = sound(decide({ granted: false, until: day('2027-04-10') }))
    expect(resulting(decision, 'task').respite?.until).toBe('2027-04-20')
  })

  it('given no to a second, longer time, then the first grant stands', () => {
    const granted: Opinion = {
      ...waiting,
      status: 'respite',
      respite: { until: day('2027-04-10'), status: 'granted' },
    }
    const task = asked({ dueOn: day('2027-04-10') })
    const decision = sound(decide({ granted: false }, { task, opinion: granted }))
    expect(resulting(decision, 'matter').opinions[0]).toEqual(granted)
  })

  it('given that nothing is asked for, or that it is decided, then it refuses', () => {
    expect(() => decide({ granted: true }, { task: opinionTask('avrf') })).toThrow(refusedWith('wrong-state'))
    const decided = resulting(decide({ granted: true }), 'task')
    expect(() => decide({ granted: false }, { task: decided })).toThrow(refusedWith('wrong-state'))
  })

  it('given that the unit has answered meanwhile, or another kind of task, then it refuses', () => {
    expect(() => decide({ granted: true }, { task: asked({ status: 'done' }) })).toThrow(
      refusedWith('task-closed'),
    )
    expect(() => decide({ granted: true }, { task: givenTask() })).toThrow(refusedWith('wrong-state'))
  })

  it('KL 7:4: given a handler who has declared jäv, then someone else decides', () => {
    expect(() => decide({ granted: true }, { disqualifiedIds: ['iss.lind'] })).toThrow(
      refusedWith('disqualified'),
    )
  })

  it('given a matter in another phase, then nothing is granted any more', () => {
    const context = {
      actor: lind,
      standing: own('coordinator'),
      disqualifiedIds: [],
      deputiesOf: () => [],
      ...onDay('2027-03-22'),
    }
    const matter = stored(givenMatter({ phase: { name: 'memo' }, opinions: [waiting] }))
    expect(() => decideRespite(stored(asked()), matter, { granted: true }, context)).toThrow(
      refusedWith('wrong-state'),
    )
  })
})
