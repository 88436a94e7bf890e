// A register in memory that an import is planned from, and that becomes what the plan's decisions say.
import type { Aggregate, AggregateKind, AggregateOf } from '../../../functions/domain/aggregate.ts'
import { aggregateId, chainOf } from '../../../functions/domain/aggregate.ts'
import { CalendarDay } from '../../../functions/domain/calendar/calendar-day.ts'
import { model2026 } from '../../../functions/domain/classification/model-2026.ts'
import type { Decision, Stored } from '../../../functions/domain/decision.ts'
import { RoleAssignment } from '../../../functions/domain/organisation/role-assignment.ts'
import { Unit } from '../../../functions/domain/organisation/unit.ts'
import type { RegisterImportPlan } from '../../../functions/domain/register/import-batches.ts'
import type { ImportContext } from '../../../functions/domain/register/import-context.ts'
import { planAssetImport } from '../../../functions/domain/register/plan-asset-import.ts'
import { planKlassaImport } from '../../../functions/domain/register/plan-klassa-import.ts'
import { readAssetTable } from '../../../functions/domain/register/read-asset-table.ts'
import { readKlassaTable } from '../../../functions/domain/register/read-klassa-table.ts'
import { System } from '../../../functions/domain/register/system.ts'
import type { Table } from '../../../functions/domain/register/table.ts'
import { type AssetCells, assetFile } from './asset-file.ts'

const unit = (id: string, parentId?: string) =>
  Unit.parse({
    kind: 'unit',
    id,
    name: `Enheten ${id}`,
    unitKind: 'unit',
    contactRole: 'unit-manager',
    validFrom: '2023-01-01',
    ...(parentId && { parentId }),
  })

const role = (personId: string, held: string, unitId: string) =>
  RoleAssignment.parse({
    kind: 'role-assignment',
    id: `${personId}-${held}`,
    personId,
    role: held,
    unitId,
    validFrom: '2023-01-01',
  })

const lon = System.parse({
  kind: 'system',
  id: 'lon',
  name: 'Lön',
  unitId: 'hr-enheten',
  unitPath: '/ks/hr-enheten/',
  ownerId: 'olle.ek',
  managerId: 'maja.ek',
  hosting: 'own',
  lifecycle: 'in-use',
  exposedToInternet: false,
  newUses: [],
  registeredBy: 'olle.ek',
  registeredOn: '2026-01-01',
  platformIds: [],
})

export interface GivenRegister {
  today?: string
  scope?: 'everywhere' | 'own-unit'
  importer?: string
  classifiesTraceability?: boolean
}

/** No two registers make the same id, so that what one holds can be put into another. */
let made = 0

export class RegisterInMemory {
  readonly #things = new Map<string, Stored>()
  readonly #given: Required<GivenRegister>
  constructor({
    today = '2027-03-01',
    scope = 'everywhere',
    importer = 'iss.ek',
    classifiesTraceability = true,
  }: GivenRegister = {}) {
    this.#given = { today, scope, importer, classifiesTraceability }
  }

  all<K extends AggregateKind>(kind: K): Stored<AggregateOf<K>>[] {
    const isOfKind = (thing: Stored): thing is Stored<AggregateOf<K>> => thing.state.kind === kind
    return [...this.#things.values()].filter(isOfKind)
  }

  states<K extends AggregateKind>(kind: K): AggregateOf<K>[] {
    return this.all(kind).map(({ state }) => state)
  }

  put(state: Aggregate): void {
    const key = chainOf(state.kind, aggregateId(state))
    const version = (this.#things.get(key)?.version ?? 0) + 1
    this.#things.set(key, { state, version, hash: `${version}` })
  }

  get context(): ImportContext {
    const { today, scope, importer, classifiesTraceability } = this.#given
    const units = [unit('ks'), unit('hr-enheten', 'ks'), unit('it-enheten', 'ks')]
    const tasks = this.all('task').filter(({ state }) => state.status === 'open')
    const standing = { role: 'coordinator', unitId: 'hr-enheten' } as const
    return {
      units: new Map(units.map((each) => [each.id, each])),
      assignments: [
        role('eva.ek', 'information-owner', 'ks'),
        role('ulla.ek', 'information-owner', 'it-enheten'),
        role('chef.ek', 'unit-manager', 'ks'),
        role('iss.ek', 'coordinator', 'ks'),
        role('maja.ek', 'system-manager', 'hr-enheten'),
        role('dso.ek', 'data-protection-officer', 'ks'),
        role('kj.ek', 'legal-counsel', 'ks'),
        role('its.ek', 'it-security-coordinator', 'ks'),
      ],
      systems: new Map([['lon', lon]]),
      assets: this.all('information-asset'),
      classifications: new Map(this.all('classification').map((each) => [each.state.id, each])),
      openTasks: Map.groupBy(tasks, ({ state }) => state.matterId),
      handlings: new Map(
        this.all('handling').map((each) => [`${each.state.systemId}/${each.state.assetId}`, each]),
      ),
      model: model2026,
      classifiesTraceability,
      actor: { personId: importer, name: importer, standings: [standing] },
      grant: { scope, standing, unitIds: scope === 'everywhere' ? [] : ['hr-enheten'] },
      newId: () => String(++made).padStart(26, '0'),
      now: `${today}T08:00:00.000Z`,
      today: CalendarDay.parse(today),
    }
  }

  /** What one of the decisions changes becomes the register. */
  carryOut({ changes }: Decision): void {
    for (const { after } of changes) this.put(after)
  }

  planAssets(...rows: AssetCells[]): RegisterImportPlan {
    return planAssetImport(readAssetTable(assetFile(...rows)).rows, this.context)
  }

  planKlassa(...rows: KlassaCells[]): RegisterImportPlan {
    return planKlassaImport(readKlassaTable(klassaFile(...rows)).rows, this.context)
  }

  importAssets(...rows: AssetCells[]): RegisterImportPlan {
    return this.#carriedOut(this.planAssets(...rows))
  }

  importKlassa(...rows: KlassaCells[]): RegisterImportPlan {
    return this.#carriedOut(this.planKlassa(...rows))
  }

  #carriedOut(plan: RegisterImportPlan): RegisterImportPlan {
    for (const decision of plan.decisions) this.carryOut(decision)
    return plan
  }
}

const klassaRow = {
  Informationsmängd: 'Lönespecifikationer',
  id: '',
  enhet: 'hr-enheten',
  system: '',
  Konfidentialitet: '2',
  Riktighet: '2',
  Tillgänglighet: '1',
  Spårbarhet: '2',
  Klassad: '2026-10-01',
  'Beslutad av': 'HR-chefen',
  Motivering: 'Uppgifterna omfattas av sekretess.',
}
type KlassaCells = Partial<typeof klassaRow>

function klassaFile(...rows: KlassaCells[]): Table {
  return {
    header: Object.keys(klassaRow),
    rows: rows.map((cells, at) => ({ row: at + 2, cells: Object.values({ ...klassaRow, ...cells }) })),
  }
}

/** A class in the columns of a file. */
export function classCells(levels: string): AssetCells {
  const [K = '', R = '', T = '', S = ''] = levels
  return { K, R, T, S, konsekvens: 'Fel lön betalas ut.' }
}

/** Who gets a mail with the last decisions, and how many classifications it counts. */
export function mailsOf({ decisions }: RegisterImportPlan): Record<string, number> {
  const mails = decisions.flatMap(({ effects }) => effects.filter((effect) => effect.kind === 'send-mail'))
  return Object.fromEntries(
    mails.map(({ recipientId, message }) => [recipientId, 'count' in message ? message.count : 0]),
  )
}
