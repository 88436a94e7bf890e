// A register of any size, made by counting: assets of every standing in systems, the systems on a few platforms, spread over the seed's units.
import type { Aggregate } from '../functions/domain/aggregate.ts'
import { addDays, type CalendarDay } from '../functions/domain/calendar/calendar-day.ts'
import type { Level } from '../functions/domain/classification/class-levels.ts'
import { deriveClass } from '../functions/domain/classification/derive-class.ts'
import type { SystemClass } from '../functions/domain/classification/system-class.ts'
import { OrganisationImport } from '../functions/domain/organisation/organisation-import.ts'
import { pathOf } from '../functions/domain/organisation/unit-path.ts'
import type { InformationAsset } from '../functions/domain/register/information-asset.ts'
import type { System } from '../functions/domain/register/system.ts'
import alingsas from '../local/seed/alingsas.json' with { type: 'json' }
import { social, viewers } from './people.ts'

export const assetsInSystem = 20
const sortableZero = '00000000000000000000000000'

const { units = [] } = OrganisationImport.parse(alingsas)
const unitsById = new Map(units.map((unit) => [unit.id, unit]))
const places = units.map(({ id }) => ({ unitId: id, unitPath: pathOf(unitsById, id) }))

const firstWords =
  'Personakter Personallistor Avtal Betyg Bygglov Debiteringar Elevakter Fakturor Fastighetsritningar Genomförandeplaner Handlingsplaner Journaler Kartor Körjournaler Ljudupptagningar Löneunderlag Mätvärden Nämndprotokoll Orosanmälningar Placeringar Remissvar Scheman Tillsynsrapporter Utredningar'.split(
    ' ',
  )
const secondWords =
  'arkivet äldreomsorgen hemtjänsten skolan växeln krisledningen upphandlingen kansliet'.split(' ')

/** Begins the names of every thousandth asset and of no other. */
export const rareName = 'Ytterdörrskoder'
/** Begins the names of two of the twenty-four kinds. */
export const commonName = 'Pers'

/** Spreads a count over the numbers below `range`, the same each time. */
function spread(index: number, salt: number, range: number): number {
  return Number((BigInt(index * 2 + 1) * 0x9e3779b97f4a7c15n * BigInt(salt * 2 + 1)) % 1_000_003n) % range
}

const levelAt = (index: number, salt: number): Level => {
  const drawn = spread(index, salt, 20)
  return drawn < 1 ? 3 : drawn < 6 ? 2 : drawn < 15 ? 1 : 0
}

const placeOfSystem = (system: number) => places[system % places.length] ?? places[0]

export const socialPath = pathOf(unitsById, social.unitId)

/** The assets of the first so many that lie within a place: what someone may see there. */
export function assetsWithin(unitPath: string, size: number, today: CalendarDay): InformationAsset[] {
  const numbers = Array.from({ length: size }, (_, index) => index)
  return numbers
    .filter((index) => placeOfSystem(Math.floor(index / assetsInSystem))?.unitPath.startsWith(unitPath))
    .map((index) => assetAt(index, today))
}

/** 55 in a hundred classified, 15 expired, 30 not classified; 5 vacant and 3 essential to society. */
function assetAt(index: number, today: CalendarDay): InformationAsset {
  const system = Math.floor(index / assetsInSystem)
  const place = placeOfSystem(system)
  if (place === undefined) throw new Error('The seed has no unit')
  const standing = spread(index, 1, 100)
  const isVacant = spread(index, 2, 100) < 5
  const first = index % 1000 === 500 ? rareName : firstWords[spread(index, 3, firstWords.length)]
  const second = secondWords[spread(index, 4, secondWords.length)]
  const validUntil = addDays(today, standing < 55 ? 30 + spread(index, 5, 900) : -1 - spread(index, 5, 300))
  return {
    kind: 'information-asset',
    id: `asset-${String(index).padStart(6, '0')}`,
    ...place,
    name: `${first} i ${second} ${index}`,
    description: 'Det som behövs för att utreda, besluta och följa upp, i den form det kom in.',
    purpose: 'Handläggning och uppföljning av ärenden enligt nämndens reglemente.',
    process: 'Handläggning',
    forms: ['text', 'image'],
    media: ['system', 'paper'],
    ownerId: social.owner,
    personalData: { has: 'none' },
    secrecy: ['OSL 26:1'],
    strongSecrecy: false,
    retention: { rule: 'disposed', afterYears: 5, decision: 'Informationshanteringsplan 2026' },
    essential: spread(index, 6, 100) < 3,
    records: 1000 + spread(index, 7, 5000),
    registeredBy: viewers.administrator,
    registeredOn: today,
    ...(isVacant && { vacancyId: sortableZero, vacantSince: today }),
    systemIds: [systemId(system)],
    receiverIds: [],
    ...(standing < 70 && {
      current: {
        classificationId: sortableZero,
        levels: {
          confidentiality: levelAt(index, 8),
          integrity: levelAt(index, 9),
          availability: levelAt(index, 10),
          traceability: levelAt(index, 11),
        },
        decidedOn: addDays(validUntil, -365),
        validUntil,
      },
    }),
    classificationCount: standing < 70 ? 1 : 0,
    // The nightly round is not to find them: what it would write has no chain to follow.
    ...(standing < 55 && { lookOn: addDays(validUntil, 10_000) }),
  }
}

const systemId = (system: number): string => `system-${String(system).padStart(5, '0')}`

function systemAt(system: number, today: CalendarDay, platformIds: readonly string[]): System {
  const place = placeOfSystem(system)
  if (place === undefined) throw new Error('The seed has no unit')
  return {
    kind: 'system',
    id: systemId(system),
    ...place,
    name: `${secondWords[system % secondWords.length]}s system ${system}`,
    ownerId: social.chief,
    managerId: social.manager,
    hosting: 'own',
    lifecycle: 'in-use',
    exposedToInternet: system % 4 === 0,
    newUses: [],
    registeredBy: viewers.administrator,
    registeredOn: today,
    platformIds: platformIds.slice(system % platformIds.length, (system % platformIds.length) + 1),
  }
}

function classOf(system: System, assets: readonly InformationAsset[], today: CalendarDay): SystemClass {
  const handled = assets.map(({ id, current }) => ({ assetId: id, levels: current?.levels }))
  const derived = deriveClass({ system, handled, received: [], dependants: [], today })
  return {
    kind: 'system-class',
    systemId: system.id,
    unitPath: system.unitPath,
    ...derived,
    ended: false,
    critical: derived.levels.availability === 3,
    requirements: {
      catalogueId: '2026-1',
      applicable: 40,
      fulfilled: 25,
      gapsByLevel: [2, 6, 5, 2],
      exceptions: 1,
      exceptionsAtThree: 0,
      overProtected: [],
    },
    basis: '0'.repeat(64),
  }
}

/** All there is of the assets from one number to another, both whole systems: assets, links, systems and their classes. */
export function* registerThings(
  from: number,
  to: number,
  { today, platformIds }: { today: CalendarDay; platformIds: readonly string[] },
): Generator<Aggregate> {
  for (let first = from; first < to; first += assetsInSystem) {
    const system = systemAt(first / assetsInSystem, today, platformIds)
    const assets = Array.from({ length: assetsInSystem }, (_, at) => assetAt(first + at, today))
    yield* assets
    yield system
    yield classOf(system, assets, today)
    yield* assets.map(({ id }) => ({
      kind: 'handling' as const,
      systemId: system.id,
      assetId: id,
      from: today,
    }))
    yield* system.platformIds.map((platformId) => ({
      kind: 'system-dependency' as const,
      systemId: system.id,
      platformId,
      from: today,
    }))
  }
}
