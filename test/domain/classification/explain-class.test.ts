// What is answered to "why this level?": a sentence for each rule, in both languages, without names the reader may not see.
import { describe, expect, it } from 'vitest'
import { explainClass } from '../../../functions/domain/classification/explain-class.ts'
import { type Because, DerivationRule } from '../../../functions/domain/classification/system-class.ts'

const names = new Map([
  ['asset:larm', 'Larm från brukare'],
  ['system:larm', 'Trygghetslarmet'],
  ['system:natet', 'Stadsnätet'],
])

const explain = (facts: Partial<Because>, status: 'settled' | 'preliminary' | 'empty' = 'settled') => {
  const because = {
    aspect: 'availability',
    level: 3,
    rule: 'handled',
    path: ['asset:larm', 'system:larm'],
  } as const
  const [explanation] = explainClass(
    { because: [{ ...because, path: [...because.path], ...facts }], status },
    names,
  )
  return explanation
}
const throughPlatform = ['asset:larm', 'system:larm', 'system:natet']

describe('explainClass', () => {
  it.each<[Partial<Because>, string, string]>([
    [
      { level: 0, rule: 'nothing-handled', path: ['system:natet'] },
      'Tillgängligheten är 0, eftersom inget som är klassat hanteras i, skickas till eller vilar på ”Stadsnätet”.',
      'Availability is 0 because nothing that is classified is handled in, sent to or resting on “Stadsnätet”.',
    ],
    [
      { rule: 'handled' },
      'Tillgängligheten är 3, eftersom systemet hanterar information: ”Larm från brukare” → ”Trygghetslarmet”.',
      'Availability is 3 because the system handles information: “Larm från brukare” → “Trygghetslarmet”.',
    ],
    [
      { aspect: 'integrity', level: 2, rule: 'sent-here', path: throughPlatform },
      'Riktigheten är 2, eftersom informationen skickas hit och har sin klass med sig: ”Larm från brukare” → ”Trygghetslarmet” → ”Stadsnätet”.',
      'Integrity is 2 because the information is sent here and brings its class: “Larm från brukare” → “Trygghetslarmet” → “Stadsnätet”.',
    ],
    [
      { rule: 'stands-on-it', path: throughPlatform },
      'Tillgängligheten är 3, eftersom det som vilar på systemet inte klarar sig utan det: ”Larm från brukare” → ”Trygghetslarmet” → ”Stadsnätet”.',
      'Availability is 3 because what stands on the system cannot do without it: “Larm från brukare” → “Trygghetslarmet” → “Stadsnätet”.',
    ],
    [
      { aspect: 'confidentiality', rule: 'aggregation' },
      'Konfidentialiteten är 3, eftersom många uppgifter tillsammans är känsligare än var för sig, vilket höjer nivån från 2: ”Larm från brukare” → ”Trygghetslarmet”.',
      'Confidentiality is 3 because many records together are more sensitive than each alone, which raises the level from 2: “Larm från brukare” → “Trygghetslarmet”.',
    ],
    [
      { aspect: 'traceability', level: 1, rule: 'raised', path: ['system:larm'] },
      'Spårbarheten är 1, eftersom det är beslutat att ”Trygghetslarmet” ska skyddas mer än informationen kräver.',
      'Traceability is 1 because it is decided that “Trygghetslarmet” is to be protected for more than its information demands.',
    ],
    [
      { level: 1, rule: 'lowered' },
      'Tillgängligheten är 1, eftersom ett tidsbegränsat undantag för ”Trygghetslarmet” sänker den nivå som annars gäller: ”Larm från brukare” → ”Trygghetslarmet”.',
      'Availability is 1 because an exception for a limited time for “Trygghetslarmet” lowers the level that would otherwise hold: “Larm från brukare” → “Trygghetslarmet”.',
    ],
  ])('says %j in a sentence', (facts, sv, en) => {
    expect(explain(facts)?.sentence).toEqual({ sv, en })
  })

  it('has words for every rule', () => {
    for (const rule of DerivationRule.options) {
      const sentence = explain({ rule })?.sentence
      expect(sentence?.sv).toMatch(/^Tillgängligheten är 3, eftersom .+\.$/)
      expect(sentence?.en).toMatch(/^Availability is 3 because .+\.$/)
    }
  })

  it('gives the level, the rule and the stops beside the sentence', () => {
    expect(explain({ path: ['asset:okand', 'system:larm'] })).toMatchObject({
      aspect: 'availability',
      level: 3,
      rule: 'handled',
      path: [
        { kind: 'asset', id: 'okand' },
        { kind: 'system', id: 'larm', name: 'Trygghetslarmet' },
      ],
    })
  })

  it('given an asset the reader may not see, then the sentence does not name it, not even by its id', () => {
    const explanation = explain({ path: ['asset:skyddat-boende', 'system:larm'] })
    expect(explanation?.sentence.sv).toContain(': en tillgång i en annan verksamhet → ”Trygghetslarmet”')
    expect(explanation?.sentence.en).toContain(': an asset of another unit → “Trygghetslarmet”')
    expect(explanation?.path[0]).toEqual({ kind: 'asset', id: 'skyddat-boende' })
  })

  it('given a system without a name, then it is called by its id', () => {
    expect(explain({ rule: 'raised', path: ['system:okant'] })?.sentence.sv).toContain('att ”okant” ska')
  })

  it('given a preliminary class, then it says so', () => {
    const sentence = explain({}, 'preliminary')?.sentence
    expect(sentence?.sv).toMatch(/^Tillgängligheten är tills vidare 3, /)
    expect(sentence?.en).toMatch(/^Availability is for now 3 /)
  })

  it('given that a raised level was lowered, then there is no way to name', () => {
    expect(explain({ rule: 'lowered', path: ['system:larm'] })?.sentence.sv).toMatch(/annars gäller\.$/)
  })

  it('given a long way, then its middle is counted in the sentence and whole beside it', () => {
    const systems = Array.from({ length: 12 }, (_, at) => `system:s${at}`)
    const explanation = explain({ rule: 'stands-on-it', path: ['asset:larm', ...systems] })
    expect(explanation?.sentence.sv).toContain(
      ': ”Larm från brukare” → ”s0” → 9 system till → ”s10” → ”s11”.',
    )
    expect(explanation?.sentence.en).toContain(
      ': “Larm från brukare” → “s0” → 9 more systems → “s10” → “s11”.',
    )
    expect(explanation?.path.map(({ id }) => id)).toEqual(['larm', ...systems.map((each) => each.slice(7))])
  })

  it('given a way of five stops, then all are named', () => {
    const path = ['asset:larm', 'system:a', 'system:b', 'system:c', 'system:natet']
    expect(explain({ path })?.sentence.sv).toContain('”Larm från brukare” → ”a” → ”b” → ”c” → ”Stadsnätet”')
  })
})
