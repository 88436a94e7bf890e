// An open task of a unit that is no more: the unit that takes over has it, and an opinion says in whose place.
import { describe, expect, it } from 'vitest'
import { opinionOf } from '../../../functions/domain/matter/opinion.ts'
import type { Opinion } from '../../../functions/domain/matter/opinion-record.ts'
import type { Unit } from '../../../functions/domain/organisation/unit.ts'
import { moveTask } from '../../../functions/domain/task/move-task.ts'
import type { Assignee, Task } from '../../../functions/domain/task/task.ts'
import {
  actions,
  day,
  givenMatter,
  givenTask,
  holder,
  mails,
  nobodyStandsIn,
  onDay,
  resulting,
  sound,
  stored,
  taskId,
} from '../given.ts'

const successor: Unit = {
  kind: 'unit',
  id: 'bun',
  name: 'Barn- och utbildningsnämnden',
  unitKind: 'committee',
  contactRole: 'committee-secretary',
  validFrom: day('2023-01-01'),
}
const opinionTask = givenTask({
  taskKind: 'give-opinion',
  assignee: holder('ns.moe', 'committee-secretary', 'kun'),
  subject: { unitId: 'kun' },
  escalation: [],
})
const sent = (unitId: string, unitName: string): Opinion => ({
  unitId,
  unitName,
  unitKind: 'committee',
  status: 'sent',
})
const matter = givenMatter({
  phase: { name: 'consultation', lastAnswerDay: day('2027-03-01') },
  opinions: [sent('bun', successor.name), sent('kun', 'Kultur- och utbildningsnämnden')],
})

function move(task: Task, holders: readonly Assignee[], of = matter) {
  return moveTask(stored(task), successor, {
    ...onDay('2027-01-01'),
    holders,
    deputiesOf: nobodyStandsIn,
    matter: task.taskKind === 'give-opinion' ? stored(of) : undefined,
  })
}

const there = holder('ns.ek', 'committee-secretary', 'bun')
const same = holder('ns.moe', 'committee-secretary', 'bun')

describe('an open consultation', () => {
  it('S5: is answered by the committee that exists on the answer day, in the place of the one that was asked', () => {
    const decision = sound(move(opinionTask, [there]))
    expect(actions(decision)).toEqual(['task.handed-over', 'opinion.moved'])
    expect(resulting(decision, 'task')).toMatchObject({ assignee: there, subject: { unitId: 'bun' } })
    expect(resulting(decision, 'matter').opinions[1]).toEqual({
      ...sent('bun', 'Barn- och utbildningsnämnden'),
      taskId: taskId(),
      formerUnitName: 'Kultur- och utbildningsnämnden',
    })
    expect(mails(decision)).toEqual(['task-handed-over to ns.ek'])
  })

  it('keeps apart the successor’s own opinion and the one it gives in another’s place', () => {
    const after = resulting(sound(move(opinionTask, [there])), 'matter')
    const own = givenTask({ ...opinionTask, id: taskId(2), subject: { unitId: 'bun' } })
    expect(opinionOf(after, resulting(sound(move(opinionTask, [there])), 'task'))).toBe(after.opinions[1])
    expect(opinionOf(after, own)).toBe(after.opinions[0])
  })

  it('given a second reorganisation, then the first name stands', () => {
    const once = { ...sent('kun', 'Mellannämnden'), taskId: taskId(), formerUnitName: 'Kulturnämnden' }
    const decision = sound(move(opinionTask, [there], { ...matter, opinions: [once] }))
    expect(resulting(decision, 'matter').opinions[0]?.formerUnitName).toBe('Kulturnämnden')
  })

  it('given a successor for which another role answers, then that role is asked', () => {
    const director = holder('vd.ek', 'company-director', 'bun')
    const ofCompany = { ...successor, unitKind: 'company' as const, contactRole: 'company-director' as const }
    const decision = moveTask(stored(opinionTask), ofCompany, {
      ...onDay('2027-01-01'),
      holders: [there, director],
      deputiesOf: nobodyStandsIn,
    })
    expect(resulting(sound(decision), 'task').assignee).toEqual(director)
  })
})

describe('any other open task', () => {
  const minutes = givenTask({
    taskKind: 'adjust-minutes',
    assignee: holder('ns.moe', 'committee-secretary', 'kun'),
    subject: { bodyId: 'kun', unitId: 'kun' },
    escalation: ['registrar'],
  })

  it('given that whoever has it holds the role at the successor, then they keep it', () => {
    const decision = sound(move(minutes, [there, same]))
    expect(resulting(decision, 'task')).toMatchObject({
      assignee: same,
      subject: { bodyId: 'kun', unitId: 'bun' },
      escalation: ['registrar'],
    })
    expect(actions(decision)).toEqual(['task.handed-over'])
  })

  it('given nobody in the role there, then the next role has it', () => {
    const registrar = holder('reg.ek', 'registrar')
    expect(resulting(sound(move(minutes, [registrar])), 'task')).toMatchObject({
      assignee: registrar,
      escalation: [],
    })
  })

  it('given nobody at all, then it stays until someone is appointed', () => {
    expect(move(minutes, [])).toBeUndefined()
  })

  it('KL 6:30, 7:4: is not given to anyone who is disqualified', () => {
    const decision = sound(move({ ...minutes, disqualifiedIds: ['ns.moe'] }, [same, there]))
    expect(resulting(decision, 'task').assignee).toEqual(there)
  })

  it('given that it is about another unit than the one that ended, then it still is', () => {
    const ofCouncil = { ...minutes, subject: { bodyId: 'kf', unitId: 'kf' } }
    expect(resulting(sound(move(ofCouncil, [same])), 'task').subject.unitId).toBe('kf')
  })
})
