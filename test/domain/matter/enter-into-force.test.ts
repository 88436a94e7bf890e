// The decided text becomes the version in force, and the one before it is superseded.
import { describe, expect, it } from 'vitest'
import type { DocumentVersion } from '../../../functions/domain/document/document.ts'
import { endAppealPeriod } from '../../../functions/domain/matter/appeal-period.ts'
import { dayOfEntry, enterIntoForce } from '../../../functions/domain/matter/enter-into-force.ts'
import type { BodyDecision } from '../../../functions/domain/matter/matter.ts'
import {
  actions,
  councilMeetingId,
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
  onDay,
  refusedWith,
  resulting,
  sound,
  stored,
  withoutDiaryNumber,
} from '../given.ts'

const moment = onDay('2027-05-28')
const legalForceOn = day('2027-05-27')

function enter(facts: Partial<BodyDecision>, former?: DocumentVersion, matter = givenMatter()) {
  const document = stored(givenDocument(former ? { inForce: former.label, latest: former.label } : {}))
  const context = {
    document,
    draft: givenDraft({ number: 2 }),
    former: former && stored(former),
    informedIds: ['iss.lind', 'fc.hult', 'iss.lind'],
  }
  const decided = stored({ ...matter, draftNumber: 2, decisions: [givenDecision(facts)] })
  return enterIntoForce(decided, councilMeetingId, context, moment)
}

describe('the day of entry (KL 13:14)', () => {
  it('is the body’s own day, else the day of legal force, else unknown', () => {
    expect(dayOfEntry({ validFrom: day('2027-05-01'), legalForceOn })).toBe('2027-05-01')
    expect(dayOfEntry({ legalForceOn })).toBe('2027-05-27')
    expect(dayOfEntry({})).toBeUndefined()
  })
})

describe('entering into force', () => {
  it('given legal force, then the version carries its head, its text and its days', () => {
    const { decision, next } = enter({ legalForceOn })
    expect(next).toBe('in-force')
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
    expect(resulting(decision, 'document')).toEqual(givenDocument({ inForce: '3.0', latest: '3.0' }))
    expect(actions(decision)).toEqual([
      'matter.published',
      'document-version.entered-into-force',
      'document.version-in-force',
    ])
  })

  it('given a former version, then it is superseded from the same day and stays readable', () => {
    const former = givenVersion()
    const { decision } = enter({ legalForceOn }, former)
    const [, entered, , superseded] = sound(decision).changes
    expect(entered?.after).toMatchObject({ label: '3.0', replaces: '2.0' })
    expect(superseded).toEqual({
      before: stored(former),
      after: { ...former, repealedOn: '2027-05-27' },
      action: 'document-version.superseded',
    })
  })

  it('given the units, then each contact is told once (M21)', () => {
    expect(mails(enter({ legalForceOn }).decision)).toEqual([
      'document-in-force to iss.lind',
      'document-in-force to fc.hult',
    ])
  })
})

describe('before legal force (KL 13:14)', () => {
  const validFrom = day('2027-05-01')

  it('given a day the body set, then the version applies from it and legal force is awaited', () => {
    const { decision } = enter({ validFrom }, givenVersion())
    const version = resulting(sound(decision), 'document-version')
    expect(version.validFrom).toBe('2027-05-01')
    expect(version).not.toHaveProperty('legalForceOn')
    expect(decision.effects[0]).toMatchObject({ message: { validFrom: '2027-05-01' } })
    expect(decision.changes[3]?.after).toMatchObject({ label: '2.0', repealedOn: '2027-05-01' })
  })

  it('given the whole way, then a version has five dates, each its own', () => {
    const matter = stored(
      givenMatter({ decisions: [givenDecision({ validFrom, announcedOn: day('2027-05-05') })] }),
    )
    const entered = resulting(enter({ validFrom }).decision, 'document-version')
    const answer = { kind: 'confirm-appeal-period', result: { outcome: 'no-appeal' } } as const
    const ended = endAppealPeriod(
      matter,
      councilMeetingId,
      answer,
      { version: stored(entered), informedIds: [] },
      moment,
    )
    const gained = resulting(ended.decision, 'document-version')
    const next = enterIntoForce(
      stored(givenMatter({ label: '4.0', decisions: [givenDecision({ legalForceOn: day('2029-06-01') })] })),
      councilMeetingId,
      {
        document: stored(givenDocument({ inForce: '3.0', latest: '3.0' })),
        draft: givenDraft(),
        former: stored(gained),
        informedIds: [],
      },
      onDay('2029-06-02'),
    )
    expect(next.decision.changes.at(-1)?.after).toMatchObject({
      label: '3.0',
      decidedOn: '2027-04-28',
      validFrom: '2027-05-01',
      legalForceOn: '2027-05-27',
      publishedOn: '2027-05-28',
      repealedOn: '2029-06-01',
    })
  })
})

describe('what may not enter into force', () => {
  it.each([
    ['no day is known', {}],
    ['the body rejected it', { legalForceOn, outcome: 'rejected' }],
    ['the body tabled it', { legalForceOn, outcome: 'tabled' }],
    ['the body referred it back', { legalForceOn, outcome: 'referred-back' }],
    ['the body only proposed (KL 5:28)', { legalForceOn, capacity: 'proposes' }],
    ['the body only prepared (KL 5:26)', { legalForceOn, capacity: 'prepares' }],
  ] as const)('given that %s, then it refuses', (_, facts) => {
    expect(() => enter(facts)).toThrow(refusedWith('wrong-state'))
  })

  it('given a matter that was never registered, then it refuses', () => {
    expect(() => enter({ legalForceOn }, undefined, withoutDiaryNumber(givenMatter()))).toThrow(
      refusedWith('wrong-state'),
    )
  })
})
