// What a fault says to a person in one language.
import { describe, expect, it } from 'vitest'
import { faultMessage } from '../../functions/api/fault-words.ts'

describe('the message of a fault', () => {
  it.each([
    ['≥ 2027-04-28', 'Tidigast 2027-04-28.', '2027-04-28 at the earliest.'],
    ['≤ 2027-04-28', 'Senast 2027-04-28.', '2027-04-28 at the latest.'],
    ['> 2027-04-28', 'Efter 2027-04-28.', 'After 2027-04-28.'],
    ['< 2027', 'Mindre än 2027.', 'Less than 2027.'],
    ['≥ 2', 'Minst 2.', 'At least 2.'],
    ['> 3.0', 'Mer än 3.0.', 'More than 3.0.'],
    ['2027-04-01..2027-04-28', 'Från 2027-04-01 till 2027-04-28.', 'From 2027-04-01 to 2027-04-28.'],
    ['..2027-04-28', 'Senast 2027-04-28.', '2027-04-28 at the latest.'],
    ['anna.ek', 'anna.ek', 'anna.ek'],
  ])('writes a bound out, and leaves other values as they are: %s', (message, sv, en) => {
    const fault = { path: 'body.x', message }
    expect([faultMessage(fault, 'sv'), faultMessage(fault, 'en')]).toEqual([sv, en])
  })

  it('is in the language asked for', () => {
    const fault = { path: 'body.x', message: { sv: 'Skriv varför.', en: 'Say why.' } }
    expect([faultMessage(fault, 'sv'), faultMessage(fault, 'en')]).toEqual(['Skriv varför.', 'Say why.'])
  })
})
