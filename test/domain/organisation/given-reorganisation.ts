// The reorganisation of scenario S5: a committee is split between two others on 1 January 2027.
import type { PlannedChange } from '../../../functions/domain/organisation/check-mappings.ts'
import type { Reorganisation } from '../../../functions/domain/organisation/reorganisation.ts'
import type { Unit } from '../../../functions/domain/organisation/unit.ts'
import { day, moment } from '../given.ts'

export const ended = 'kultur-och-utbildningsnamnden'
export const first = 'barn-och-ungdomsnamnden'
export const second = 'samhallsbyggnadsnamnden'
const office = 'kultur-och-utbildningsforvaltningen'

export const givenUnit = (id: string, facts: Partial<Unit> = {}): Unit => ({
  kind: 'unit',
  id,
  name: id,
  unitKind: 'committee',
  parentId: 'kf',
  contactRole: 'committee-secretary',
  validFrom: day('2023-01-01'),
  ...facts,
})

const council: Unit = {
  kind: 'unit',
  id: 'kf',
  name: 'Kommunfullmäktige',
  unitKind: 'council',
  contactRole: 'committee-secretary',
  validFrom: day('2023-01-01'),
}

/** The committees, and the office that belongs to the one that ends. */
export const unitsBefore: readonly Unit[] = [
  council,
  givenUnit(ended),
  givenUnit(first),
  givenUnit(second),
  givenUnit(office, { unitKind: 'administration', parentId: ended, contactRole: 'unit-manager' }),
]

/** The council decided on 16 December; today is the day after. */
export const decidedOn = day('2026-12-16')
export const planningDay = { ...moment, now: '2026-12-17T08:00:00.000Z', today: day('2026-12-17') }
export const firstDay = day('2027-01-01')

export const givenPlan = (facts: Partial<PlannedChange> = {}): PlannedChange => ({
  title: 'Kultur- och utbildningsnämnden delas',
  decidedBy: 'Kommunfullmäktige',
  decidedOn,
  paragraph: 214,
  effectiveOn: firstDay,
  newUnits: [],
  mappings: [
    {
      fromUnitId: ended,
      change: 'split',
      successors: [
        { unitId: first, area: 'utbildning' },
        { unitId: second, area: 'kultur' },
      ],
    },
  ],
  ...facts,
})

export const givenReorganisation = (facts: Partial<Reorganisation> = {}): Reorganisation => ({
  kind: 'reorganisation',
  id: '01ktz6v4m0x8d3q2r5s7t9w1ya',
  ...givenPlan(),
  plannedBy: 'iss.lind',
  reviews: [],
  status: 'under-review',
  ...facts,
})
