// The decided text becomes the version in force, and the one before it is superseded (domain 1.4, states 20–22).
import { describe, expect, it } from 'vitest'
import type { DocumentVersion } from '../../../functions/domain/document/document.ts'
import type { BodyDecision } from '../../../functions/domain/matter/body-decision.ts'
import { dayOfEntry } from '../../../functions/domain/matter/day-of-entry.ts'
import { enterIntoForce } from '../../../functions/domain/matter/enter-into-force.ts'
import type { Matter } from '../../../functions/domain/matter/matter.ts'
import type { Unit } from '../../../functions/domain/organisation/unit.ts'
import {
  actions,
  day,
  givenDecision,
  givenDocument,
  givenDraft,
  givenHead,
  givenMatter,
  givenText,
  givenVersion,
  mails,
  matterId,
  now,
  onDay,
  opening,
  refusedWith,
  resulting,
  sound,
  startedWith,
  stored,
  withoutDiaryNumber,
} from '../given.ts'
import { givenUnit } from './given-consultation.ts'

const legalForceOn = day('2027-05-27')
const adjustedOn = day('2027-05-04')
const phase = { name: 'awaiting-entry' } as const

/** The council's decision, adjusted on 4 May. */
const decided = (facts: Partial<BodyDecision>, matter: Partial<Matter> = {}): Matter =>
  givenMatter({ phase, draftNumber: 2, decisions: [givenDecision({ adjustedOn, ...facts })], ...matter })

function enter(
  matter: Matter,
  {
    on = '2027-05-28',
    former = undefined as DocumentVersion | undefined,
    adoptingUnits = [] as readonly Unit[],
  } = {},
) {
  const inForce = former && { inForce: former.label, latest: former.label, lookOn: day('2027-03-25') }
  const context = {
    document: stored(givenDocument({ openMatterId: matterId, ...inForce })),
    draft: matter.purpose === 'repeal' ? undefined : givenDraft({ number: 2 }),
    former: former && stored(former),
    informedIds: ['iss.lind', 'fc.hult', 'iss.lind'],
    adoptingUnits,
  }
  return enterIntoForce(stored(matter), context, onDay(on))
}

describe('the day of entry', () => {
  it('KL 13:14: is the body’s own day, else the day of legal force, else unknown', () => {
    const heldOn = day('2027-04-28')
    const matter = givenMatter()
    expect(dayOfEntry(matter, { heldOn, validFrom: day('2027-05-01'), legalForceOn })).toBe('2027-05-01')
    expect(dayOfEntry(matter, { heldOn, legalForceOn })).toBe('2027-05-27')
    expect(dayOfEntry(matter, { heldOn })).toBeUndefined()
  })

  it('given a report, then it is the day the board received it', () => {
    const report = givenMatter({ process: 'annual-report', purpose: 'receive', year: 2026 })
    expect(dayOfEntry(report, { heldOn: day('2027-04-12') })).toBe('2027-04-12')
  })

  it('given a yearly plan, then it is New Year’s Day, or the day of a decision that came after it', () => {
    const plan = givenMatter({ process: 'action-plan', year: 2027 })
    expect(dayOfEntry(plan, { heldOn: day('2026-12-07') })).toBe('2027-01-01')
    expect(dayOfEntry(plan, { heldOn: day('2027-02-08') })).toBe('2027-02-08')
  })
})

describe('entering into force', () => {
  it('given legal force, then the version carries its head, its text and its days, and the matter is done', () => {
    const { decision, next } = enter(decided({ legalForceOn }))
    expect(next).toBe('complete')
    expect(resulting(sound(decision), 'document-version')).toEqual({
      kind: 'document-version',
      documentId: 'informationssakerhetspolicy',
      label: '3.0',
      matterId,
      head: givenHead(),
      text: givenText(),
      decidingBody: 'Kommunfullmäktige',
      diaryNumber: '2026.412 KS',
      paragraph: 87,
      decidedOn: '2027-04-28',
      validFrom: '2027-05-27',
      legalForceOn: '2027-05-27',
      publishedOn: '2027-05-28',
    })
    expect(resulting(sound(decision), 'document')).toEqual(
      givenDocument({ openMatterId: matterId, inForce: '3.0', latest: '3.0', lookOn: day('2028-03-01') }),
    )
    expect(resulting(sound(decision), 'matter').enteredOn).toBe('2027-05-28')
    expect(actions(sound(decision))).toEqual([
      'matter.entered-into-force',
      'document-version.entered-into-force',
      'document.version-in-force',
    ])
  })

  it('given a former version, then it is superseded from the same day and stays readable, with its five days', () => {
    const former = givenVersion({ legalForceOn: day('2020-04-01') })
    const { decision } = enter(decided({ legalForceOn }), { former })
    const [, entered, , superseded] = sound(decision).changes
    expect(entered?.after).toMatchObject({ label: '3.0', replaces: '2.0' })
    expect(superseded).toEqual({
      before: stored(former),
      after: { ...former, repealedOn: '2027-05-27' },
      action: 'document-version.superseded',
    })
  })

  it('given a new head, then the document shows it', () => {
    const head = givenHead({ title: 'Policy för informationssäkerhet' })
    const { decision } = enter(decided({ legalForceOn }, { head }), { former: givenVersion() })
    expect(resulting(sound(decision), 'document').head).toEqual(head)
  })

  it('given the units, then each contact is told once (M21)', () => {
    expect(mails(sound(enter(decided({ legalForceOn })).decision))).toEqual([
      'document-in-force to iss.lind',
      'document-in-force to fc.hult',
    ])
  })

  it('given a day of entry the daily round looked for, then it looks no more', () => {
    const matter = decided({ legalForceOn }, { entryOn: day('2027-05-27') })
    expect(resulting(sound(enter(matter).decision), 'matter')).not.toHaveProperty('entryOn')
  })

  it('given companies and a federation, then each is asked for a decision of its own (domain 1.6)', () => {
    const adoptingUnits = [
      givenUnit('ab-alingsashem', { unitKind: 'company', contactRole: 'company-director' }),
      givenUnit('avrf', { unitKind: 'federation', contactRole: 'federation-director' }),
    ]
    expect(startedWith(sound(enter(decided({ legalForceOn }), { adoptingUnits }).decision))).toEqual([
      opening('adopt-document', { unitId: 'ab-alingsashem', role: 'company-director' }),
      opening('adopt-document', { unitId: 'avrf', role: 'federation-director' }),
    ])
  })
})

describe('before legal force', () => {
  const validFrom = day('2027-05-01')

  it('KL 13:14: given a day the body set, then the version applies from it and legal force is awaited', () => {
    const { decision, next } = enter(decided({ validFrom }), { on: '2027-05-05', former: givenVersion() })
    expect(next).toBe('entered')
    const version = resulting(sound(decision), 'document-version')
    expect(version).toMatchObject({ validFrom: '2027-05-01', publishedOn: '2027-05-05' })
    expect(version).not.toHaveProperty('legalForceOn')
    expect(sound(decision).effects[0]).toMatchObject({ message: { validFrom: '2027-05-01' } })
    expect(sound(decision).effects[0]).not.toHaveProperty('message.legalForceOn')
    expect(sound(decision).changes[3]?.after).toMatchObject({ label: '2.0', repealedOn: '2027-05-01' })
  })

  it('KL 13:14: given an appeal, then the text may enter all the same', () => {
    expect(enter(decided({ validFrom }, { phase: { name: 'appealed' } })).next).toBe('entered')
  })

  it('given the day itself, then it enters; given the day before, then not yet', () => {
    const later = decided({ validFrom: day('2027-07-01') })
    expect(enter(later, { on: '2027-06-30' })).toEqual({ decision: undefined, next: 'not-yet' })
    expect(enter(later, { on: '2027-07-01' }).next).toBe('entered')
  })

  it('given legal force before the body’s own day, then that day is waited for', () => {
    const later = decided({ validFrom: day('2027-07-01'), legalForceOn })
    expect(enter(later, { on: '2027-06-30' }).next).toBe('not-yet')
    expect(enter(later, { on: '2027-07-01' }).next).toBe('complete')
  })
})

describe('a repeal', () => {
  const repeal = (facts: Partial<BodyDecision>) => decided(facts, { purpose: 'repeal', label: '2.0' })

  it('given legal force, then the version goes out of force with no other in its place', () => {
    const former = givenVersion()
    const { decision, next } = enter(repeal({ legalForceOn }), { former })
    expect(next).toBe('repeal-complete')
    expect(actions(sound(decision))).toEqual([
      'matter.entered-into-force',
      'document.repealed',
      'document-version.repealed',
    ])
    expect(resulting(sound(decision), 'document')).toEqual(
      givenDocument({ openMatterId: matterId, latest: '2.0' }),
    )
    expect(resulting(sound(decision), 'document-version')).toEqual({ ...former, repealedOn: '2027-05-27' })
    expect(mails(sound(decision))).toEqual([])
  })

  it('KL 13:14: given a day before legal force, then it is out of force and legal force is awaited', () => {
    const { decision, next } = enter(repeal({ validFrom: day('2027-05-01') }), { former: givenVersion() })
    expect(next).toBe('entered')
    expect(resulting(sound(decision), 'document-version').repealedOn).toBe('2027-05-01')
  })

  it('given changes by the body, then no text is waited for', () => {
    const changed = repeal({ legalForceOn, outcome: 'approved-with-changes' })
    expect(enter(changed, { former: givenVersion() }).next).toBe('repeal-complete')
  })
})

describe('what is waited for', () => {
  const court = 'administrative-court'
  const inhibited = { event: 'inhibited', court, caseNumber: '6120-27', on: day('2027-05-20') } as const
  const lifted = { ...inhibited, event: 'inhibition-lifted', on: day('2027-05-26') } as const
  const changed = { legalForceOn, outcome: 'approved-with-changes' } as const
  const { adjustedOn: _, ...unadjusted } = givenDecision({ adjustedOn, legalForceOn })
  const notYet = { decision: undefined, next: 'not-yet' }

  it('KL 5:69: given minutes that are not adjusted, then for them', () => {
    expect(enter(givenMatter({ phase, draftNumber: 2, decisions: [unadjusted] }))).toEqual(notYet)
  })

  it('given changes by the body, then for the conformed text', () => {
    expect(enter(decided(changed))).toEqual(notYet)
    expect(enter(decided(changed, { conformedDraftNumber: 3 })).next).toBe('complete')
  })

  it('KL 5:28: given changes by the body whose proposal was followed, then for the conformed text too', () => {
    const proposal = givenDecision({ capacity: 'proposes', outcome: 'approved-with-changes' })
    const decisions = [proposal, givenDecision({ adjustedOn, legalForceOn })]
    expect(enter(decided({}, { decisions }))).toEqual(notYet)
    expect(enter(decided({}, { decisions, conformedDraftNumber: 3 })).next).toBe('complete')
  })

  it('given an inhibition, then for its end (domain 1.4, state 19)', () => {
    expect(enter(decided({ legalForceOn }, { courtEvents: [inhibited] }))).toEqual(notYet)
    expect(enter(decided({ legalForceOn }, { courtEvents: [inhibited, lifted] })).next).toBe('complete')
  })

  it.each<[string, Partial<BodyDecision>]>([
    ['no day is known', {}],
    ['the body rejected it', { legalForceOn, outcome: 'rejected' }],
    ['the body tabled it', { legalForceOn, outcome: 'tabled' }],
    ['the body referred it back', { legalForceOn, outcome: 'referred-back' }],
    ['KL 5:28: the body only proposed', { legalForceOn, capacity: 'proposes' }],
    ['KL 5:26: the body only prepared', { legalForceOn, capacity: 'prepares' }],
  ])('given that %s, then nothing enters', (_, facts) => {
    expect(enter(decided(facts))).toEqual(notYet)
  })
})

describe('a step that comes again', () => {
  const entered = { enteredOn: day('2027-05-28') }

  it.each<[string, Matter, string]>([
    ['a text in force', decided({ legalForceOn }, entered), 'complete'],
    ['a text that waits for legal force', decided({ validFrom: adjustedOn }, entered), 'entered'],
    ['a repeal', decided({ legalForceOn }, { ...entered, purpose: 'repeal' }), 'repeal-complete'],
    [
      'a closed matter',
      decided({ legalForceOn }, { phase: { name: 'closed', outcome: 'annulled', closedAt: now } }),
      'closed',
    ],
  ])('given %s, then it changes nothing', (_, matter, next) => {
    expect(enter(matter)).toEqual({ decision: undefined, next })
  })

  it('given what it has just done, then it says the same', () => {
    const first = enter(decided({ legalForceOn }))
    const again = enter(resulting(sound(first.decision), 'matter'))
    expect(again).toEqual({ decision: undefined, next: first.next })
  })
})

describe('a matter that lacks what a version must say', () => {
  it('given no diary number, or no text, then it refuses', () => {
    const matter = decided({ legalForceOn })
    expect(() => enter(withoutDiaryNumber(matter))).toThrow(refusedWith('wrong-state'))
    const context = {
      document: stored(givenDocument()),
      draft: undefined,
      former: undefined,
      informedIds: [],
      adoptingUnits: [],
    }
    expect(() => enterIntoForce(stored(matter), context, onDay('2027-05-28'))).toThrow(
      refusedWith('wrong-state'),
    )
  })
})
