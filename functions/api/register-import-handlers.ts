// The handler of imports into the register.
import type * as z from 'zod'
import { Refusal } from '../domain/refusal.ts'
import type { RegisterImportPlan } from '../domain/register/import-batches.ts'
import { planAssetImport } from '../domain/register/plan-asset-import.ts'
import { planKlassaImport } from '../domain/register/plan-klassa-import.ts'
import { readAssetTable } from '../domain/register/read-asset-table.ts'
import { readKlassaTable } from '../domain/register/read-klassa-table.ts'
import { readCsv, type Table } from '../domain/register/table.ts'
import { readXlsx } from '../spreadsheet/read-xlsx.ts'
import { readImportContext } from '../store/import-context.ts'
import type { Store } from '../store/store.ts'
import type { Call, Handlers } from './call.ts'
import type { registerFileRoutes } from './contract/register-file-routes.ts'

type ImportCall = Call<(typeof registerFileRoutes)['importRegister']>

async function tableIn(
  body: z.infer<(typeof registerFileRoutes)['importRegister']['body'] & {}>,
): Promise<Table> {
  return body.format === 'csv' ? readCsv(body.rows) : readXlsx(Buffer.from(body.base64, 'base64'))
}

async function planOf(store: Store, call: ImportCall): Promise<RegisterImportPlan> {
  const { body, actor, grant, moment, newId } = call
  const table = await tableIn(body)
  const who = { actor, grant, newId, ...moment }
  if (body.content === 'klassa') {
    // It puts classes in force past their owners: only for whoever answers for the whole register.
    if (grant.scope !== 'everywhere') throw new Refusal('permission-denied')
    const { rows } = readKlassaTable(table)
    return planKlassaImport(rows, { ...(await readImportContext(store, rows, moment)), ...who })
  }
  const { rows } = readAssetTable(table)
  const named = rows.map(({ row, id, description: { name, unitId }, systemIds }) => ({
    row,
    id,
    name,
    unitId,
    systemIds,
  }))
  return planAssetImport(rows, { ...(await readImportContext(store, named, moment)), ...who })
}

export function registerImportHandlers(store: Store): Handlers<keyof typeof registerFileRoutes> {
  return {
    async importRegister(call) {
      const { decisions, counts } = await planOf(store, call)
      if (call.body.dryRun) return { body: counts }
      // A register does not fit one transaction. All but the last are committed here, each of which leaves a whole
      // register behind; if one is refused, the file is planned again from what now stands.
      for (const decision of decisions.slice(0, -1)) await store.commit(decision)
      const last = decisions.at(-1)
      return { body: counts, ...(last && { decision: last }) }
    },
  }
}
