// What the server found wrong lands at its field in the form.
import { describe, expect, it } from 'vitest'
import { ApiProblem } from '../../../web/api/problem.ts'
import { faultsWithin } from '../../../web/form/faults-within.ts'

const problem = (faults: { path: string; message: string }[]) =>
  new ApiProblem(400, {
    code: 'malformed-request',
    status: 400,
    detail: 'Rätta det som är fel.',
    messages: { sv: 'Rätta det som är fel.', en: 'Put it right.' },
    faults,
  })

describe('the faults that the server finds', () => {
  it('are known by the path of the field within the form', () => {
    const error = problem([{ path: 'body.answer.plan.unitIds', message: 'Varje enhet en gång' }])
    expect([...faultsWithin(error, 'body.answer')]).toEqual([['plan.unitIds', 'Varje enhet en gång']])
  })

  it('are of the whole form where they name its root', () => {
    expect([...faultsWithin(problem([{ path: 'body', message: 'Två slag' }]), 'body')]).toEqual([
      ['', 'Två slag'],
    ])
  })

  it('are told by the problem where they hold an identifier alone', () => {
    const error = problem([{ path: 'body.unitId', message: 'socialnamnden' }])
    expect([...faultsWithin(error, 'body')]).toEqual([['unitId', 'Rätta det som är fel.']])
  })

  it('are none for another error', () => {
    expect(faultsWithin(new Error('x'), 'body').size).toBe(0)
    expect(faultsWithin(null, 'body').size).toBe(0)
  })
})
