// Conditions and times of machines in words.
import { describe, expect, it } from 'vitest'
import { conditionInWords, timeInWords } from '../../../docs/machine/condition-words.ts'

describe('conditionInWords', () => {
  it('says one comparison', () => {
    expect(conditionInWords("{% $next = 'tabled' %}")).toBe('tabled (bordläggning)')
  })

  it('keeps and, or and the brackets between comparisons', () => {
    expect(conditionInWords("{% $next = 'refused' or $next = 'ignored' %}")).toBe(
      'refused or nobody answered',
    )
    expect(conditionInWords("{% $entryAt != null and ($next = 'approved' or $next = 'rejected') %}")).toBe(
      'yes, and (approved (bifall) or rejected (avslag))',
    )
  })

  it.each([
    "{% $next = 'something-new' %}",
    '{% $count > 3 %}',
    "{% $exists($next) and $next = 'refused' %}",
  ])('refuses %s, for which it has no words', (condition) => {
    expect(() => conditionInWords(condition)).toThrow('No words for')
  })
})

describe('timeInWords', () => {
  it('says what a machine waits for, and refuses what it does not know', () => {
    expect(timeInWords('{% $meetingStartsAt %}')).toBe('the meeting begins')
    expect(() => timeInWords('{% $someday %}')).toThrow('No words for')
  })
})
