// Who must leave the room, who is warned, and by which paragraph.
import { describe, expect, it } from 'vitest'
import {
  DisqualificationGround,
  DisqualifiedAs,
  judgeDisqualification,
} from '../../../functions/domain/law/disqualification.ts'

type Question = Parameters<typeof judgeDisqualification>[0]

const judge = (as: Question['as'], ground: Question['ground'], exercisesAuthority = false) =>
  judgeDisqualification({ as, ground, exercisesAuthority })

const mustLeave = (rule: string) => ({ effect: 'must-leave', rule })

describe('a member of the council', () => {
  it.each(['party', 'close-relative'] as const)('KL 5:47: leaves on the ground %s', (ground) => {
    expect(judge('council-member', ground)).toEqual(mustLeave('KL 5:47'))
  })

  it.each(['proxy', 'supervision', 'special-circumstance', 'company-role'] as const)(
    'KL 5:47: stays on the ground %s, also when authority is exercised',
    (ground) => {
      const stays = { effect: 'none', rule: 'KL 5:47' }
      expect([judge('council-member', ground), judge('council-member', ground, true)]).toEqual([stays, stays])
    },
  )
})

describe('a member of a committee', () => {
  it.each(['party', 'close-relative'] as const)('KL 6:28: leaves on the ground %s, by point 1', (ground) => {
    expect(judge('committee-member', ground)).toEqual(mustLeave('KL 6:28 p 1'))
  })

  it.each(['proxy', 'supervision', 'special-circumstance'] as const)(
    'KL 6:28: leaves on the ground %s',
    (ground) => {
      expect(judge('committee-member', ground)).toEqual(mustLeave('KL 6:28'))
    },
  )

  it('KL 6:28: leaves when the spouse is part-owner of a bidder (S3, member A)', () => {
    expect(judge('committee-member', 'close-relative').effect).toBe('must-leave')
  })

  it('KL 6:31: is only warned of a seat in a municipal company (S3, the chair of the board)', () => {
    expect(judge('committee-member', 'company-role')).toEqual({ effect: 'warning', rule: 'KL 6:31' })
  })

  it('KL 6:31: leaves for a seat in a municipal company when authority is exercised', () => {
    expect(judge('committee-member', 'company-role', true)).toEqual(mustLeave('KL 6:28'))
  })
})

describe('an employee', () => {
  it.each(['party', 'close-relative', 'proxy', 'supervision', 'special-circumstance'] as const)(
    'KL 7:4: leaves on the ground %s',
    (ground) => {
      expect(judge('employee', ground)).toEqual(mustLeave('KL 7:4'))
    },
  )

  it('KL 7:4: leaves when a sibling is consultant to the supplier (S3, the coordinator)', () => {
    expect(judge('employee', 'close-relative')).toEqual(mustLeave('KL 7:4'))
  })

  it('KL 6:31: is warned of a seat in a municipal company, and by KL 7:4 leaves when authority is exercised', () => {
    expect(judge('employee', 'company-role')).toEqual({ effect: 'warning', rule: 'KL 6:31' })
    expect(judge('employee', 'company-role', true)).toEqual(mustLeave('KL 7:4'))
  })
})

describe('the three rules beside one another', () => {
  it('KL 7:4: an employee is bound on exactly the grounds that bind a member of a committee', () => {
    for (const ground of DisqualificationGround.options)
      for (const exercisesAuthority of [true, false])
        expect(judge('employee', ground, exercisesAuthority).effect).toBe(
          judge('committee-member', ground, exercisesAuthority).effect,
        )
  })

  it('KL 5:47: whoever must leave the council must leave a committee', () => {
    const binding = DisqualificationGround.options.filter(
      (ground) => judge('council-member', ground).effect === 'must-leave',
    )
    expect(binding).toHaveLength(2)
    for (const ground of binding)
      for (const as of DisqualifiedAs.options) expect(judge(as, ground).effect).toBe('must-leave')
  })

  it('KL 6:31: whether authority is exercised matters to a seat in a company only', () => {
    for (const as of DisqualifiedAs.options)
      for (const ground of DisqualificationGround.exclude(['company-role']).options)
        expect(judge(as, ground, true)).toEqual(judge(as, ground, false))
  })
})
