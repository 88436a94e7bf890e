// Which formats show a day, and which day a number is.
import { describe, expect, it } from 'vitest'
import { dayOfSerial, showsDay } from '../../functions/spreadsheet/day-number.ts'

describe('a format', () => {
  it.each([
    'yyyy-mm-dd',
    'yyyy\\-mm\\-dd;@',
    'd/m yyyy',
    '[$-41D]d mmmm yyyy',
    'mmm',
    'm/d/yy h:mm',
    'D MMM',
  ])('shows a day: %s', (code) => {
    expect(showsDay(164, code)).toBe(true)
  })

  it.each([
    '0',
    '0.00',
    'General',
    '#,##0 "dygn"',
    'h:mm',
    '[h]:mm:ss',
    'mm:ss',
    '0\\d',
    '@',
    '# ##0_d',
    '0;[Red]-0',
    '',
  ])('shows no day: %s', (code) => {
    expect(showsDay(164, code)).toBe(false)
  })

  it('that is built in shows a day or not', () => {
    const days = Array.from({ length: 60 }, (_, id) => id).filter((id) => showsDay(id, undefined))
    expect(days).toEqual([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58])
  })
})

describe('a number', () => {
  it.each([
    [1, '1900-01-01'],
    [59, '1900-02-28'],
    [61, '1900-03-01'],
    [46_349, '2026-11-23'],
    [46_349.999, '2026-11-23'],
    [2_958_465, '9999-12-31'],
  ])('%d is the day %s', (serial, day) => {
    expect(dayOfSerial(serial, false)).toBe(day)
  })

  it('counts from 1904 in some workbooks', () => {
    expect(dayOfSerial(0, true)).toBe('1904-01-01')
    expect(dayOfSerial(44_887, true)).toBe('2026-11-23')
  })

  it.each([0, 0.5, -1, 2_958_466, Number.NaN])('%d is no day', (serial) => {
    expect(dayOfSerial(serial, false)).toBeUndefined()
  })
})
