// Everything that can be wrong between the rows of an import file, and between them and the register.

import { aggregateId, chainOf } from '../aggregate.ts'
import type { Bilingual } from '../bilingual.ts'
import { mayDecide } from '../law/decision-level.ts'
import type { Meeting } from '../meeting/meeting.ts'
import type { Body } from './body.ts'
import { checkSeats } from './check-seats.ts'
import type { DecisionPath } from './decision-path.ts'
import type { ExistingRows, ImportFault, ImportRow } from './import-rows.ts'
import { importRows } from './import-rows.ts'
import type { OrganisationImport } from './organisation-import.ts'
import type { Period } from './period.ts'
import { areAllDaysCovered, haveCommonDay, isBackwards } from './period.ts'
import type { RegisterView } from './register-view.ts'
import { holdingsOf, viewRegister } from './register-view.ts'
import type { Deputy, RoleAssignment } from './role-assignment.ts'
import { isValidOn } from './role-assignment.ts'
import type { Unit } from './unit.ts'
import { belongsToItself, wayUp } from './unit-tree.ts'

/** A column and what is wrong in it. */
type ColumnFault = [column: string, message: Bilingual]

type Finding = ColumnFault | false | undefined

function only(findings: readonly Finding[]): ColumnFault[] {
  return findings.filter((finding) => finding !== false && finding !== undefined)
}

/** Refers to something by id: a fault when neither file nor register has it. */
function unknownIn(known: ReadonlyMap<string, unknown>, id: string | undefined, column: string): Finding {
  return (
    id !== undefined &&
    !known.has(id) && [
      column,
      {
        sv: `"${id}" finns varken i filen eller i registret.`,
        en: `"${id}" is neither in the file nor in the register.`,
      },
    ]
  )
}

function periodFault(period: Period): Finding {
  return (
    isBackwards(period) && [
      'validTo',
      {
        sv: `Den sista dagen är före den första, ${period.validFrom}.`,
        en: `The last day is before the first, ${period.validFrom}.`,
      },
    ]
  )
}

/** Where a thing lies follows from this column, so an id cannot move. */
function movedFault(column: string, before: string | undefined, after: string): Finding {
  const hasMoved = before !== undefined && before !== after
  return (
    hasMoved && [
      column,
      {
        sv: `Detta id hör till en rad om "${before}" i registret. Välj ett nytt id.`,
        en: `The id belongs to a row about "${before}" in the register. Choose a new id.`,
      },
    ]
  )
}

function unitFaults(unit: Unit, view: RegisterView): ColumnFault[] {
  const circle = belongsToItself(view.units, unit.id)
    ? [...wayUp(view.units, unit.id), unit.id].join(' → ')
    : undefined
  return only([
    periodFault(unit),
    unknownIn(view.units, unit.parentId, 'parentId'),
    circle !== undefined && [
      'parentId',
      { sv: `Enheten hör till sig själv: ${circle}.`, en: `The unit belongs to itself: ${circle}.` },
    ],
  ])
}

function roleFaults(
  held: RoleAssignment,
  before: RoleAssignment | undefined,
  view: RegisterView,
): ColumnFault[] {
  const same = holdingsOf(view, held).find((other) => other.id !== held.id && haveCommonDay(other, held))
  return only([
    movedFault('personId', before?.personId, held.personId),
    unknownIn(view.persons, held.personId, 'personId'),
    unknownIn(view.units, held.unitId, 'unitId'),
    periodFault(held),
    same && [
      'validFrom',
      {
        sv: `Personen har redan rollen i enheten den tiden, som "${same.id}".`,
        en: `The person holds the role at the unit in that time already, as "${same.id}".`,
      },
    ],
  ])
}

/** Whether the principal holds the role every day that someone stands in for it. */
function isPrincipalInOffice(deputy: Deputy, view: RegisterView): boolean {
  return areAllDaysCovered(deputy, holdingsOf(view, { ...deputy, personId: deputy.principalId }))
}

function deputyFaults(deputy: Deputy, before: Deputy | undefined, view: RegisterView): ColumnFault[] {
  return only([
    movedFault('personId', before?.personId, deputy.personId),
    unknownIn(view.persons, deputy.personId, 'personId'),
    unknownIn(view.persons, deputy.principalId, 'principalId'),
    unknownIn(view.units, deputy.unitId, 'unitId'),
    deputy.personId === deputy.principalId && [
      'personId',
      { sv: 'Ingen är sin egen ställföreträdare.', en: 'Nobody stands in for themself.' },
    ],
    periodFault(deputy),
    !isPrincipalInOffice(deputy, view) && [
      'role',
      {
        sv: 'Den ordinarie har inte rollen i enheten hela den tiden.',
        en: 'The principal does not hold the role at the unit all that time.',
      },
    ],
  ])
}

/** The law's shortest notice of a council's meeting, in days (KL 5:13). */
const councilNoticeDays = 7

function bodyFaults(body: Body, view: RegisterView): ColumnFault[] {
  const isTooShort = body.bodyKind === 'council' && body.noticeDays < councilNoticeDays
  return only([
    unknownIn(view.units, body.unitId, 'unitId'),
    isTooShort && [
      'noticeDays',
      {
        sv: `Fullmäktige kungörs minst ${councilNoticeDays} dagar före (KL 5:13).`,
        en: `A council is announced at least ${councilNoticeDays} days before (KL 5:13).`,
      },
    ],
  ])
}

function pathFaults({ documentType, stops }: DecisionPath, view: RegisterView): ColumnFault[] {
  const last = view.bodies.get(stops.at(-1)?.bodyId ?? '')
  const isTooLow = last !== undefined && !mayDecide(documentType, last.bodyKind)
  return only([
    ...stops.map(({ bodyId }) => unknownIn(view.bodies, bodyId, 'stops')),
    isTooLow && [
      'stops',
      last.bodyKind === 'advisory'
        ? {
            sv: `"${last.id}" är bara rådgivande och beslutar inget.`,
            en: `"${last.id}" only advises and decides nothing.`,
          }
        : {
            sv: `Bara fullmäktige beslutar detta styrdokument (${documentType}), och "${last.id}" är inte fullmäktige (KL 5:1–2).`,
            en: `Only the council decides a ${documentType}, and "${last.id}" is none (KL 5:1–2).`,
          },
    ],
  ])
}

function meetingFaults(meeting: Meeting, view: RegisterView): ColumnFault[] {
  const body = view.bodies.get(meeting.bodyId)
  const unit = body && view.units.get(body.unitId)
  const isBodyGone = unit !== undefined && !isValidOn(unit, meeting.heldOn)
  return only([
    unknownIn(view.bodies, meeting.bodyId, 'bodyId'),
    isBodyGone && [
      'heldOn',
      {
        sv: `Organets enhet "${unit.id}" finns inte den dagen.`,
        en: `The body's unit "${unit.id}" does not exist on that day.`,
      },
    ],
  ])
}

function faultsOfRow({ thing }: ImportRow, existing: ExistingRows, view: RegisterView): ColumnFault[] {
  const before = existing.get(chainOf(thing.kind, aggregateId(thing)))?.state
  switch (thing.kind) {
    case 'unit':
      return unitFaults(thing, view)
    case 'person':
      return []
    case 'role-assignment':
      return roleFaults(thing, before?.kind === thing.kind ? before : undefined, view)
    case 'deputy':
      return deputyFaults(thing, before?.kind === thing.kind ? before : undefined, view)
    case 'body':
      return bodyFaults(thing, view)
    case 'seat':
      return only([
        movedFault('bodyId', before?.kind === thing.kind ? before.bodyId : undefined, thing.bodyId),
        unknownIn(view.bodies, thing.bodyId, 'bodyId'),
        unknownIn(view.persons, thing.personId, 'personId'),
        periodFault(thing),
      ])
    case 'decision-path':
      return pathFaults(thing, view)
    case 'meeting':
      return meetingFaults(thing, view)
    default:
      return thing satisfies never
  }
}

function duplicateFaults(rows: readonly ImportRow[]): ImportFault[] {
  const seen = new Set<string>()
  return rows.flatMap(({ list, index, thing }) => {
    const name = chainOf(thing.kind, aggregateId(thing))
    const isSecond = seen.has(name)
    seen.add(name)
    const column =
      thing.kind === 'meeting' ? 'heldOn' : thing.kind === 'decision-path' ? 'documentType' : 'id'
    return isSecond
      ? [
          {
            list,
            index,
            column,
            message: {
              sv: `"${aggregateId(thing)}" står två gånger i filen.`,
              en: `"${aggregateId(thing)}" stands in the file twice.`,
            },
          },
        ]
      : []
  })
}

/** A row that shortens a role would leave a deputy in power whom the file does not mention. */
function strandedDeputyFaults(
  rows: readonly ImportRow[],
  existing: ExistingRows,
  view: RegisterView,
): ImportFault[] {
  const before = viewRegister([...existing.values()].map(({ state }) => state))
  const inFile = new Set(rows.map(({ thing }) => chainOf(thing.kind, aggregateId(thing))))
  const stranded = before.deputies.filter((deputy) => {
    const isInFile = inFile.has(chainOf('deputy', deputy.id))
    return !isInFile && isPrincipalInOffice(deputy, before) && !isPrincipalInOffice(deputy, view)
  })
  return stranded.flatMap((deputy) => {
    const ids = new Set(holdingsOf(before, { ...deputy, personId: deputy.principalId }).map(({ id }) => id))
    const row = rows.find(({ thing }) => thing.kind === 'role-assignment' && ids.has(thing.id))
    if (row === undefined) return []
    const message = {
      sv: `Ställföreträdaren "${deputy.id}" är förordnad till ${deputy.validTo}. Ge ställföreträdaren en tidigare sista dag i samma fil.`,
      en: `The deputy "${deputy.id}" stands in until ${deputy.validTo}. Give the deputy an earlier last day in the same file.`,
    }
    return [{ list: row.list, index: row.index, column: 'validTo', message }]
  })
}

/**
 * Finds all faults at once, so that a file is corrected in one go. An empty answer means that the whole file
 * can be taken in.
 * @param existing the register's rows that the file may touch or refer to
 */
export function checkReferences(imported: OrganisationImport, existing: ExistingRows): ImportFault[] {
  const rows = importRows(imported)
  const view = viewRegister([
    ...[...existing.values()].map(({ state }) => state),
    ...rows.map(({ thing }) => thing),
  ])
  return [
    ...duplicateFaults(rows),
    ...rows.flatMap((row) =>
      faultsOfRow(row, existing, view).map(([column, message]) => ({
        list: row.list,
        index: row.index,
        column,
        message,
      })),
    ),
    ...checkSeats(rows, view),
    ...strandedDeputyFaults(rows, existing, view),
  ]
}
