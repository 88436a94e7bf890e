// Every fault between the rows of an import file and the register, each at its row and column.
import { describe, expect, it } from 'vitest'
import { checkReferences } from '../../../functions/domain/organisation/check-references.ts'
import type { ExistingRows } from '../../../functions/domain/organisation/import-rows.ts'
import type { OrganisationImport } from '../../../functions/domain/organisation/organisation-import.ts'
import { emptyRegister, registerWith, type smallFile, smallImport } from './small-organisation.ts'

type File = ReturnType<typeof smallFile>

function placesOf(imported: OrganisationImport, existing: ExistingRows = emptyRegister): string[] {
  return checkReferences(imported, existing).map(({ list, index, column }) => `${list}.${index}.${column}`)
}

const member = { bodyId: 'kf', position: 'member', validFrom: '2028-01-01', validTo: '2028-12-31' }

describe('a whole file', () => {
  it('has no fault', () => {
    expect(checkReferences(smallImport(), emptyRegister)).toEqual([])
  })

  it('may leave out what the register has', () => {
    const onlySeats = smallImport((file) => {
      for (const list of ['units', 'persons', 'bodies'] as const) file[list] = []
    })
    expect(placesOf(onlySeats, registerWith(smallImport()))).toEqual([])
  })

  it('may say again what the register has', () => {
    expect(placesOf(smallImport(), registerWith(smallImport()))).toEqual([])
  })
})

describe('one fault', () => {
  const cases: [what: string, change: (file: File) => unknown, places: string[]][] = [
    [
      'an unknown parent',
      (file) => Object.assign(file.units[0] ?? {}, { parentId: 'nix' }),
      ['units.0.parentId'],
    ],
    [
      'a unit that ends before it begins',
      (file) => Object.assign(file.units[2] ?? {}, { validTo: '2022-12-31' }),
      ['units.2.validTo'],
    ],
    [
      'units that belong to each other',
      (file) => Object.assign(file.units[1] ?? {}, { parentId: 'ks' }),
      ['units.0.parentId', 'units.1.parentId'],
    ],
    [
      'a unit that belongs to itself',
      (file) => Object.assign(file.units[1] ?? {}, { parentId: 'kf' }),
      ['units.1.parentId'],
    ],
    ['two units with one id', (file) => file.units.push({ ...file.units[0] } as never), ['units.3.id']],
    [
      'two persons with one id',
      (file) => file.persons.push({ ...file.persons[0] } as never),
      ['persons.3.id'],
    ],
    [
      'a role of an unknown person',
      (file) => Object.assign(file.roleAssignments[1] ?? {}, { personId: 'nix' }),
      ['roleAssignments.1.personId'],
    ],
    [
      'a role at an unknown unit',
      (file) => Object.assign(file.roleAssignments[1] ?? {}, { unitId: 'nix' }),
      ['roleAssignments.1.unitId'],
    ],
    [
      'a role that ends before it begins',
      (file) => Object.assign(file.roleAssignments[1] ?? {}, { validTo: '2026-10-14' }),
      ['roleAssignments.1.validTo'],
    ],
    [
      'a role held twice at one time',
      (file) =>
        file.roleAssignments.push({
          ...file.roleAssignments[1],
          id: 'again',
          validFrom: '2030-10-14',
          validTo: '2034-10-14',
        } as never),
      ['roleAssignments.1.validFrom', 'roleAssignments.2.validFrom'],
    ],
    [
      'a deputy for a role the principal has not',
      (file) => Object.assign(file.deputies[0] ?? {}, { role: 'coordinator' }),
      ['deputies.0.role'],
    ],
    [
      'a deputy after the principal has left',
      (file) => Object.assign(file.roleAssignments[0] ?? {}, { validTo: '2027-08-14' }),
      ['deputies.0.role'],
    ],
    [
      'a deputy for themself',
      (file) => Object.assign(file.deputies[0] ?? {}, { personId: 'sc.dahl' }),
      ['deputies.0.personId'],
    ],
    [
      'an unknown deputy',
      (file) => Object.assign(file.deputies[0] ?? {}, { personId: 'nix' }),
      ['deputies.0.personId'],
    ],
    [
      'a body of an unknown unit',
      (file) => Object.assign(file.bodies[1] ?? {}, { unitId: 'nix' }),
      ['bodies.1.unitId'],
    ],
    [
      'a seat in an unknown body',
      (file) => Object.assign(file.seats[0] ?? {}, { bodyId: 'nix' }),
      ['seats.0.bodyId'],
    ],
    [
      'a seat of an unknown person',
      (file) => Object.assign(file.seats[0] ?? {}, { personId: 'nix' }),
      ['seats.0.personId'],
    ],
    [
      'a seat that ends before it begins',
      (file) => Object.assign(file.seats[0] ?? {}, { validTo: '2026-10-14' }),
      ['seats.0.validTo'],
    ],
    [
      'a decision path by an unknown body',
      (file) => Object.assign(file.decisionPaths[0]?.stops[0] ?? {}, { bodyId: 'nix' }),
      ['decisionPaths.0.stops'],
    ],
    [
      'KL 5:1: a policy that anyone but the council decides',
      (file) =>
        Object.assign(file.decisionPaths[0] ?? {}, { stops: [{ bodyId: 'ks', capacity: 'decides' }] }),
      ['decisionPaths.0.stops'],
    ],
    [
      'KL 5:13: a council that is announced less than a week before',
      (file) => Object.assign(file.bodies[0] ?? {}, { noticeDays: 6 }),
      ['bodies.0.noticeDays'],
    ],
    [
      'two decision paths for one type',
      (file) => file.decisionPaths.push({ ...file.decisionPaths[0] } as never),
      ['decisionPaths.1.documentType'],
    ],
    [
      'a meeting of an unknown body',
      (file) => Object.assign(file.meetings[0] ?? {}, { bodyId: 'nix' }),
      ['meetings.0.bodyId'],
    ],
    [
      'two meetings of a body on one day',
      (file) => file.meetings.push({ ...file.meetings[0], startsAt: '20:00' } as never),
      ['meetings.2.heldOn'],
    ],
    [
      'a meeting before the body exists',
      (file) => Object.assign(file.meetings[0] ?? {}, { heldOn: '2022-12-31' }),
      ['meetings.0.heldOn'],
    ],
    [
      'a meeting after the body is gone',
      (file) => Object.assign(file.units[1] ?? {}, { validTo: '2027-02-23' }),
      ['meetings.0.heldOn'],
    ],
  ]

  it.each(cases)('%s is named at its row and column', (_, change, places) => {
    expect(placesOf(smallImport(change))).toEqual(places)
  })

  it('KL 5:1: the executive board may decide a guideline', () => {
    const ofBoard = { documentType: 'guideline', stops: [{ bodyId: 'ks', capacity: 'decides' }] }
    expect(placesOf(smallImport((file) => file.decisionPaths.push(ofBoard)))).toEqual([])
  })

  it('names the paragraph where the law says it', () => {
    const file = smallImport((each) => {
      Object.assign(each.bodies[0] ?? {}, { bodyKind: 'committee' })
      Object.assign(each.bodies[1] ?? {}, { bodyKind: 'council' })
    })
    const messages = checkReferences(file, emptyRegister).map(({ message }) => message.en)
    expect(messages).toEqual([expect.stringContaining('(KL 5:13)'), expect.stringContaining('(KL 5:1–2)')])
  })

  it('says what is wrong in words', () => {
    const [fault] = checkReferences(
      smallImport((file) => Object.assign(file.units[1] ?? {}, { parentId: 'ks' })),
      emptyRegister,
    )
    expect(fault?.message.en).toBe('The unit belongs to itself: ks → kf → ks.')
  })
})

describe('many faults', () => {
  it('are all named at once', () => {
    const broken = smallImport((file) => {
      Object.assign(file.units[0] ?? {}, { parentId: 'nix' })
      Object.assign(file.deputies[0] ?? {}, { personId: 'nix', principalId: 'nobody' })
      Object.assign(file.meetings[1] ?? {}, { bodyId: 'nix' })
    })
    expect(placesOf(broken)).toEqual([
      'units.0.parentId',
      'deputies.0.personId',
      'deputies.0.principalId',
      'deputies.0.role',
      'meetings.1.bodyId',
    ])
  })
})

describe('the seats of a body', () => {
  it('may all be taken, on every day', () => {
    const full = smallImport((file) => file.seats.push({ ...member, id: 'a', personId: 'sc.dahl' }))
    expect(placesOf(full)).toEqual([])
  })

  it('are not more than the body has', () => {
    const overfull = smallImport((file) => {
      file.persons.push({ ...file.persons[0], id: 'fv.ek' } as never)
      file.seats.push(
        { ...member, id: 'a', personId: 'sc.dahl' },
        { ...member, id: 'b', personId: 'fv.ek', validFrom: '2028-12-31' },
      )
    })
    expect(checkReferences(overfull, emptyRegister)).toEqual([
      {
        list: 'seats',
        index: 3,
        column: 'bodyId',
        message: {
          sv: '"kf" har 2 platser, men 3 är tagna 2028-12-31.',
          en: '"kf" has 2 seats, but 3 are taken on 2028-12-31.',
        },
      },
    ])
  })

  it('count those in the register too', () => {
    const register = registerWith(
      smallImport((file) => file.seats.push({ ...member, id: 'a', personId: 'sc.dahl' })),
    )
    const oneMore = smallImport((file) => {
      file.persons.push({ ...file.persons[0], id: 'fv.ek' } as never)
      file.seats = [{ ...member, id: 'b', personId: 'fv.ek' }]
    })
    expect(placesOf(oneMore, register)).toEqual(['seats.0.bodyId'])
  })

  it('cannot be fewer than those taken', () => {
    const register = registerWith(
      smallImport((file) => file.seats.push({ ...member, id: 'a', personId: 'sc.dahl' })),
    )
    const smaller = smallImport((file) => {
      file.seats = []
      Object.assign(file.bodies[0] ?? {}, { seatCount: 1 })
    })
    expect(placesOf(smaller, register)).toEqual(['bodies.0.seatCount'])
  })

  it('have one chair at a time', () => {
    const twoChairs = smallImport((file) =>
      file.seats.push({ ...member, id: 'a', personId: 'sc.dahl', position: 'chair' }),
    )
    expect(placesOf(twoChairs)).toEqual(['seats.2.position'])
  })

  it('are one for each person', () => {
    const twice = smallImport((file) => file.seats.push({ ...member, id: 'a', personId: 'fv.rask' }))
    expect(placesOf(twice)).toEqual(['seats.2.personId'])
  })

  it('pass from one mandate period to the next without a day in common', () => {
    const nextPeriod = smallImport((file) =>
      file.seats.push({
        ...member,
        id: 'a',
        personId: 'sc.dahl',
        position: 'chair',
        validFrom: '2030-10-15',
        validTo: '2034-10-14',
      }),
    )
    expect(placesOf(nextPeriod)).toEqual([])
  })
})

describe('an id in the register', () => {
  const register = registerWith(smallImport())

  it('cannot move a role to another person', () => {
    const moved = smallImport((file) => Object.assign(file.roleAssignments[1] ?? {}, { personId: 'bs.vik' }))
    expect(placesOf(moved, register)).toEqual(['roleAssignments.1.personId'])
  })

  it('cannot move a deputy to another person', () => {
    const moved = smallImport((file) => Object.assign(file.deputies[0] ?? {}, { personId: 'fv.rask' }))
    expect(placesOf(moved, register)).toEqual(['deputies.0.personId'])
  })

  it('cannot move a seat to another body', () => {
    const moved = smallImport((file) => Object.assign(file.seats[0] ?? {}, { bodyId: 'ks' }))
    expect(placesOf(moved, register)).toEqual(['seats.0.bodyId'])
  })
})

describe('a role that is shortened', () => {
  const register = registerWith(smallImport())

  it('does not leave a deputy in power whom the file does not mention', () => {
    const shortened = smallImport((file) => {
      file.deputies = []
      Object.assign(file.roleAssignments[0] ?? {}, { validTo: '2027-07-31' })
    })
    expect(checkReferences(shortened, register)).toEqual([
      {
        list: 'roleAssignments',
        index: 0,
        column: 'validTo',
        message: {
          sv: 'Ställföreträdaren "summer" är förordnad till 2027-08-15. Ge ställföreträdaren en tidigare sista dag i samma fil.',
          en: 'The deputy "summer" stands in until 2027-08-15. Give the deputy an earlier last day in the same file.',
        },
      },
    ])
  })

  it('is accepted when the same file shortens the deputy', () => {
    const shortened = smallImport((file) => {
      Object.assign(file.roleAssignments[0] ?? {}, { validTo: '2027-07-31' })
      Object.assign(file.deputies[0] ?? {}, { validTo: '2027-07-31' })
    })
    expect(placesOf(shortened, register)).toEqual([])
  })
})
