// A council, a board and three people: the smallest organisation in which every kind of row has its place.
import type { Aggregate } from '../../../functions/domain/aggregate.ts'
import { aggregateId, chainOf } from '../../../functions/domain/aggregate.ts'
import type { Stored } from '../../../functions/domain/decision.ts'
import type { ExistingRows } from '../../../functions/domain/organisation/import-rows.ts'
import { importRows } from '../../../functions/domain/organisation/import-rows.ts'
import { OrganisationImport } from '../../../functions/domain/organisation/organisation-import.ts'

/** As a file has it, before it is parsed; each test changes its own copy. */
export function smallFile() {
  return structuredClone({
    units: [
      {
        id: 'ks',
        name: 'Kommunstyrelsen',
        unitKind: 'executive-board',
        parentId: 'kf',
        contactRole: 'committee-secretary',
        validFrom: '2023-01-01',
      },
      {
        id: 'kf',
        name: 'Kommunfullmäktige',
        unitKind: 'council',
        contactRole: 'committee-secretary',
        validFrom: '2023-01-01',
      },
      {
        id: 'kontoret',
        name: 'Kommunledningskontoret; "KLK"',
        unitKind: 'administration',
        parentId: 'ks',
        contactRole: 'unit-manager',
        validFrom: '2023-01-01',
        validTo: '2030-12-31',
      },
    ],
    persons: [
      {
        id: 'sc.dahl',
        name: 'Henrik Dahl',
        title: 'Säkerhetschef',
        email: 'henrik.dahl@alingsas.example',
        language: 'sv',
      },
      { id: 'bs.vik', name: 'Johan Vik', email: 'johan.vik@alingsas.example', language: 'sv' },
      { id: 'fv.rask', name: 'Gunilla Rask', email: 'gunilla.rask@alingsas.example', language: 'en' },
    ],
    roleAssignments: [
      {
        id: 'dahl-chief',
        personId: 'sc.dahl',
        role: 'security-chief',
        unitId: 'kontoret',
        validFrom: '2023-01-01',
      },
      {
        id: 'rask-chair',
        personId: 'fv.rask',
        role: 'chair',
        unitId: 'kf',
        validFrom: '2026-10-15',
        validTo: '2030-10-14',
      },
    ],
    deputies: [
      {
        id: 'summer',
        personId: 'bs.vik',
        principalId: 'sc.dahl',
        role: 'security-chief',
        unitId: 'kontoret',
        scope: ['status-report', 'incident'],
        validFrom: '2027-07-01',
        validTo: '2027-08-15',
      },
    ],
    bodies: [
      {
        id: 'kf',
        name: 'Kommunfullmäktige',
        bodyKind: 'council',
        abbreviation: 'KF',
        unitId: 'kf',
        seatCount: 2,
        noticeDays: 7,
        keepsPublicMinutes: true,
      },
      {
        id: 'ks',
        name: 'Kommunstyrelsen',
        bodyKind: 'committee',
        abbreviation: 'KS',
        unitId: 'ks',
        seatCount: 15,
        noticeDays: 5,
        keepsPublicMinutes: true,
      },
    ],
    seats: [
      {
        id: 'kf-rask',
        bodyId: 'kf',
        personId: 'fv.rask',
        position: 'chair',
        validFrom: '2026-10-15',
        validTo: '2030-10-14',
      },
      {
        id: 'kf-vik',
        bodyId: 'kf',
        personId: 'bs.vik',
        position: 'substitute',
        validFrom: '2026-10-15',
        validTo: '2030-10-14',
      },
    ],
    decisionPaths: [
      {
        documentType: 'policy',
        stops: [
          { bodyId: 'ks', capacity: 'proposes' },
          { bodyId: 'kf', capacity: 'decides' },
        ],
      },
    ],
    meetings: [
      { bodyId: 'kf', heldOn: '2027-02-24', startsAt: '18:00', durationMinutes: 240, place: 'Estraden' },
      { bodyId: 'ks', heldOn: '2027-02-08', startsAt: '09:00', durationMinutes: 240 },
    ],
  })
}

type SmallFile = ReturnType<typeof smallFile>

/** The small organisation, parsed, with something put differently. */
export function smallImport(change: (file: SmallFile) => unknown = () => undefined): OrganisationImport {
  const file = smallFile()
  change(file)
  return OrganisationImport.parse(file)
}

/** Things as the register would hold them at version 1. */
export function stored(...things: readonly Aggregate[]): ExistingRows {
  return new Map(
    things.map((state): [string, Stored] => [
      chainOf(state.kind, aggregateId(state)),
      { state, version: 1, hash: 'a'.repeat(64) },
    ]),
  )
}

/** The register after an import. */
export function registerWith(imported: OrganisationImport): ExistingRows {
  return stored(...importRows(imported).map(({ thing }) => thing))
}

export const emptyRegister: ExistingRows = new Map()
