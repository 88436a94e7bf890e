// What goes on beside a matter when it is decided, and which of it hears that the matter ended otherwise.
import { describe, expect, it } from 'vitest'
import { closeMatter } from '../../../functions/domain/matter/close-matter.ts'
import { endFollowedUpBy, followedUpBy } from '../../../functions/domain/matter/follow-up.ts'
import type { Matter } from '../../../functions/domain/matter/matter.ts'
import type { MatterOutcome } from '../../../functions/domain/matter/phase.ts'
import { withdrawMatter } from '../../../functions/domain/matter/withdraw-matter.ts'
import { reportMatter } from '../extraordinary-report/given-report.ts'
import { givenActor, givenDocument, givenMatter, matterId, moment, own, stored } from '../given.ts'

const followUp = {
  kind: 'start-execution',
  machine: 'extraordinary-report-follow-up',
  input: { matterId },
} as const

describe('a decided text', () => {
  it.each<[Matter['process'], string[]]>([
    ['policy-adoption', []],
    ['action-plan', ['plan-follow-up']],
    ['annual-report', ['annual-report-follow-up']],
    ['extraordinary-report', ['extraordinary-report-follow-up']],
  ])('of %s is followed up by %j', (process, machines) => {
    const effects = followedUpBy({ id: matterId, process })
    expect(effects.map((effect) => effect.kind === 'start-execution' && effect.machine)).toEqual(machines)
  })
})

describe('a matter that ends without a decided text', () => {
  it.each<[MatterOutcome, boolean]>([
    ['withdrawn', true],
    ['rejected', true],
    ['received', false],
    ['refused', false],
    ['lapsed', false],
    ['annulled', false],
  ])('%s: the extraordinary report hears of it: %s', (outcome, hears) => {
    const effects = endFollowedUpBy({ id: matterId, process: 'extraordinary-report' }, outcome)
    expect(effects).toEqual(hears ? [followUp] : [])
    for (const process of ['policy-adoption', 'action-plan', 'annual-report'] as const)
      expect(endFollowedUpBy({ id: matterId, process }, outcome)).toEqual([])
  })

  it('tells it in the commit that closes the matter, and once', () => {
    const document = stored(givenDocument({ openMatterId: matterId }))
    const closed = closeMatter(stored(reportMatter()), document, 'rejected', ['iss.lind'], moment)
    expect(closed.decision?.effects).toContainEqual(followUp)
    const phase = { name: 'closed', outcome: 'rejected', closedAt: moment.now } as const
    expect(closeMatter(stored(reportMatter({ phase })), document, 'rejected', [], moment).decision).toBe(
      undefined,
    )
  })

  it('tells it in the commit that withdraws the matter, and no other process', () => {
    const lind = givenActor('iss.lind', own('coordinator'))
    const withdraw = (matter: Matter) =>
      withdrawMatter(stored(matter), 'Felaktig', {
        actor: lind,
        standing: lind.standings[0],
        document: stored(givenDocument({ openMatterId: matterId })),
        meeting: undefined,
        tasks: [],
        disqualifiedIds: [],
        informedIds: [],
        ...moment,
      }).decision.effects
    expect(withdraw(reportMatter({ phase: { name: 'informing' } }))).toEqual([followUp])
    expect(withdraw(givenMatter())).toEqual([])
  })
})
