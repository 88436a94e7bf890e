// The day a decided text is to apply from, and what is set going then.
import { describe, expect, it } from 'vitest'
import { startEntry } from '../../../functions/domain/matter/start-entry.ts'
import { actions, day, givenMatter, onDay, resulting, sound, stored } from '../given.ts'

const waiting = stored(givenMatter({ entryOn: day('2027-05-01') }))

describe('starting the entry into force', () => {
  it('KL 13:14: given the day that the body chose, then the machine finds out whether all is ready', () => {
    const decision = sound(startEntry(waiting, onDay('2027-05-01')))
    expect(actions(decision)).toEqual(['matter.entry-started'])
    expect(decision.effects).toEqual([
      { kind: 'start-execution', machine: 'entry-into-force', input: { matterId: waiting.state.id } },
    ])
  })

  it('given a round that was missed, then it starts the next day', () => {
    expect(startEntry(waiting, onDay('2027-05-02'))).toBeDefined()
  })

  it('is done once', () => {
    const after = resulting(sound(startEntry(waiting, onDay('2027-05-01'))), 'matter')
    expect(after).not.toHaveProperty('entryOn')
    expect(startEntry(stored(after), onDay('2027-05-02'))).toBeUndefined()
  })

  it('given the day before, then nothing starts', () => {
    expect(startEntry(waiting, onDay('2027-04-30'))).toBeUndefined()
  })
})
