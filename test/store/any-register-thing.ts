// Something of each kind that the register keeps, with everything that its keys are made of left open.
import fc from 'fast-check'
import type { AggregateOf } from '../../functions/domain/aggregate.ts'
import { model2026 } from '../../functions/domain/classification/model-2026.ts'
import type { SystemClass } from '../../functions/domain/classification/system-class.ts'
import { sortableId } from '../../functions/domain/identifier.ts'
import { Lifecycle } from '../../functions/domain/register/system.ts'
import { catalogue2026 } from '../../functions/domain/requirement/catalogue-2026.ts'
import type { RegisterKind } from '../../functions/store/register-keys.ts'
import { anyLevels } from '../domain/classification/given-classification.ts'
import { day, now } from '../domain/given.ts'
import { anyAsset } from '../domain/register/any-asset.ts'
import { givenAnswer, givenException } from '../domain/requirement/given-requirements.ts'
import { calendarDay, id, slug } from './any-key.ts'

const stamp = { personId: 'eva', name: 'Eva Ägare', role: 'system-owner' } as const
const begun = day('2027-01-15')

const unitPath = fc.array(slug, { minLength: 1, maxLength: 3 }).map((ids) => `/${ids.join('/')}/`)
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined })
const name = fc.oneof(fc.constant('Barnjournaler'), fc.string({ minLength: 1, maxLength: 200 }))

const requirements: fc.Arbitrary<SystemClass['requirements']> = fc
  .record({ gaps: fc.tuple(fc.nat(99), fc.nat(99), fc.nat(99), fc.nat(99)), exceptions: fc.nat(99) })
  .map(({ gaps, exceptions }) => ({
    catalogueId: '2026-1',
    applicable: 40,
    fulfilled: 12,
    gapsByLevel: gaps,
    exceptions,
    exceptionsAtThree: 0,
    overProtected: [],
  }))

const requirementId = fc.constantFrom('K01', 'K07', 'K38')

export const registerThings: { [K in RegisterKind]: fc.Arbitrary<AggregateOf<K>> } = {
  'information-asset': fc
    .record({ asset: anyAsset, id: slug, unitPath, lookOn: maybe(calendarDay) })
    .map(({ asset, lookOn, ...keys }) => ({ ...asset, ...keys, ...(lookOn && { lookOn }) })),
  system: fc
    .record({
      id: slug,
      unitPath,
      name,
      lifecycle: fc.constantFrom(...Lifecycle.options),
      lowered: maybe(fc.record({ levels: anyLevels, validUntil: calendarDay })),
    })
    .map(({ lowered, ...keys }) => ({
      kind: 'system',
      ...keys,
      unitId: 'kontoret',
      ownerId: 'eva',
      managerId: 'sam',
      hosting: 'own',
      exposedToInternet: false,
      newUses: [],
      registeredBy: 'eva',
      registeredOn: begun,
      platformIds: [],
      ...(lowered && {
        lowering: { ...lowered, reason: 'Dyrt', advice: 'Nej', decidedBy: 'eva', decidedOn: begun },
      }),
    })),
  handling: fc
    .record({ systemId: slug, assetId: slug })
    .map((ends) => ({ kind: 'handling', ...ends, from: begun })),
  'system-dependency': fc
    .record({ systemId: slug, platformId: slug })
    .map((ends) => ({ kind: 'system-dependency', ...ends, from: begun })),
  integration: fc
    .record({ fromSystemId: slug, toSystemId: slug })
    .map((ends) => ({ kind: 'integration', ...ends, assetIds: ['barnjournaler'], from: begun })),
  'dependency-graph': fc.nat().map((changes) => ({ kind: 'dependency-graph', id: 'systems', changes })),
  'classification-model': slug.map((modelId) => ({ ...model2026, id: modelId })),
  classification: fc
    .record({ assetId: slug, number: fc.integer({ min: 1, max: 9999 }), unitPath })
    .map((keys) => ({
      kind: 'classification',
      ...keys,
      // An asset has one of each number.
      id: sortableId(keys.number, new TextEncoder().encode(keys.assetId.padEnd(10)).slice(0, 10)),
      assetName: 'Barnjournaler',
      unitId: 'kontoret',
      modelId: '2026-1',
      trigger: 'first',
      changed: [],
      startedBy: 'system',
      startedAt: now,
      status: 'proposing',
      advice: [],
      sentBack: [],
    })),
  'system-class': fc
    .record({ systemId: slug, unitPath, levels: anyLevels, critical: fc.boolean(), requirements })
    .map((derived) => ({
      kind: 'system-class',
      ...derived,
      because: [],
      status: 'settled',
      unclassified: 0,
      ended: false,
      basis: 'a'.repeat(64),
    })),
  'requirement-catalogue': slug.map((catalogueId) => ({ ...catalogue2026, id: catalogueId })),
  'requirement-answer': fc
    .record({ systemId: slug, requirementId })
    .map(({ systemId, requirementId: about }) => givenAnswer(about, 'partly', { systemId })),
  'requirement-exception': fc
    .record({ id, systemId: slug, requirementId, validUntil: calendarDay, endedOn: maybe(calendarDay) })
    .map(({ requirementId: about, endedOn, ...keys }) =>
      givenException(about, { ...keys, ...(endedOn && { endedOn }) }),
    ),
  'owner-vacancy': fc.record({ id, unitPath }).map((keys) => ({
    kind: 'owner-vacancy',
    ...keys,
    role: 'information-owner',
    unitId: 'kontoret',
    unitName: 'Kontoret',
    formerOwnerId: 'eva',
    formerOwnerName: 'Eva Ägare',
    temporaryOwnerId: 'mats',
    askedRole: 'unit-manager',
    askedUnitId: 'kontoret',
    since: begun,
    objectCount: 3,
    status: 'vacant',
  })),
  action: fc
    .record({
      id,
      unitPath,
      dueOn: calendarDay,
      systemId: slug,
      status: fc.constantFrom(
        'not-started' as const,
        'in-progress' as const,
        'done' as const,
        'dropped' as const,
      ),
    })
    .map(({ systemId, ...keys }) => ({
      kind: 'action',
      ...keys,
      title: 'Inför flerfaktor',
      source: { kind: 'gap', systemId, requirementId: 'K07', level: 2 },
      unitId: 'kontoret',
      ownerId: 'sam',
      createdBy: stamp,
      createdAt: now,
    })),
  'action-plan': fc
    .record({ id, year: fc.integer({ min: 2000, max: 2200 }) })
    .map(({ id: planMatterId, year }) => ({
      kind: 'action-plan',
      id: String(year),
      year,
      matterId: planMatterId,
      openedBy: stamp,
      openedAt: now,
      items: [],
    })),
  'protective-security-stops': calendarDay.map((stoppedOn) => ({
    kind: 'protective-security-stops',
    day: stoppedOn,
    byRole: { employee: 1 },
  })),
  disclosure: id.map((disclosureId) => ({
    kind: 'disclosure',
    id: disclosureId,
    what: 'assets',
    version: 'public',
    format: 'csv',
    overrides: [],
    rows: 1,
    maskedFields: 0,
    ruleId: '2026-1',
    examinedBy: stamp,
    examinedAt: now,
    file: { sha256: 'a'.repeat(64), fileName: 'register.csv', sizeBytes: 12 },
  })),
}
