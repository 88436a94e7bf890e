// The handlers of exports and disclosures of the register.
import { type Grant, reaches, requirePermission } from '../domain/permission.ts'
import { Refusal } from '../domain/refusal.ts'
import type { Disclosure } from '../domain/register/disclosure.ts'
import {
  type MaskedTable,
  maskSheet,
  type RegisterSheet,
  sheetOfAssets,
  sheetOfSystems,
  unmasked,
} from '../domain/register/mask-register.ts'
import { checkRequestDay, recordDisclosure } from '../domain/register/record-disclosure.ts'
import { writeCsv } from '../domain/register/table.ts'
import { writeXlsx } from '../spreadsheet/write-xlsx.ts'
import { lists } from '../store/lists.ts'
import type { ListQuery, Store } from '../store/store.ts'
import { sha256Of, type TextStore } from '../store/text-store.ts'
import { unitTree } from '../store/units.ts'
import type { Call, Handlers } from './call.ts'
import type { disclosureRoutes } from './contract/disclosure-routes.ts'
import { listPage } from './paging.ts'
import { visiblePrefixes } from './register-reach.ts'

const disclosures: ListQuery = { table: 'governance', partition: lists.disclosures, newestFirst: true }

const names: Record<Disclosure['what'], string> = { assets: 'informationstillgangar', systems: 'system' }
const versions: Record<Disclosure['version'], string> = {
  public: 'offentlig',
  complete: 'med-sekretess',
}
const mediaTypes: Record<Disclosure['format'], string> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

type Kind = Pick<Disclosure, 'what' | 'version' | 'format'>

async function readSheet(
  store: Store,
  what: Disclosure['what'],
  prefixes: readonly string[],
): Promise<RegisterSheet> {
  const within = (partition: string, prefix: string) =>
    ({ table: 'register', index: 'gsi1', partition, prefix }) as const
  if (what === 'assets') {
    const stretches = await Promise.all(
      prefixes.map((prefix) => store.all('information-asset', within(lists.assets, prefix))),
    )
    return sheetOfAssets(stretches.flat().map(({ state }) => state))
  }
  const stretches = await Promise.all(
    prefixes.map((prefix) => store.all('system', within(lists.systems, prefix))),
  )
  const systems = stretches.flat().map(({ state }) => state)
  const classes = await store.many(
    'system-class',
    systems.map(({ id }) => id),
  )
  const classOf = new Map(classes.map(({ state }) => [state.systemId, state]))
  return sheetOfSystems(systems.map((system) => ({ system, derived: classOf.get(system.id) })))
}

/** Everything in the sheet lies where the caller may see which protection is missing. @throws Refusal `permission-denied`, `wrong-unit` */
function requireGapsSeen(actor: Call['actor'], { objects }: RegisterSheet): void {
  const grant: Grant = requirePermission(actor, 'gap:read')
  if (!objects.every(({ unitPath }) => reaches(grant, unitPath))) throw new Refusal('wrong-unit')
}

export function disclosureHandlers(store: Store, texts: TextStore): Handlers<keyof typeof disclosureRoutes> {
  /** The file lies in place before the record points to it. */
  async function writeFile(
    { table }: MaskedTable,
    { what, version, format }: Kind,
    { now, today }: Call['moment'],
  ) {
    const bytes = format === 'csv' ? Buffer.from(writeCsv(table), 'utf8') : await writeXlsx(table)
    const file = {
      sha256: sha256Of(bytes),
      fileName: `${names[what]}-${versions[version]}-${today}.${format}`,
      sizeBytes: bytes.byteLength,
    }
    const mediaType = mediaTypes[format]
    await texts.write({ ...file, mediaType }, bytes)
    const { url, expiresAt } = await texts.downloadUrl({ ...file, mediaType }, now)
    return { file, view: { ...file, mediaType, downloadUrl: url, expiresAt } }
  }

  return {
    async exportRegister({ body, actor, grant, moment, newId }) {
      const { version, what, unitId } = body
      const prefixes = visiblePrefixes(grant, await unitTree(store), unitId, 'body.unitId')
      const sheet = await readSheet(store, what, prefixes)
      if (version === 'complete') requireGapsSeen(actor, sheet)
      const masked = version === 'complete' ? unmasked(sheet) : maskSheet(sheet)
      const { file, view } = await writeFile(masked, body, moment)
      const context = { id: newId(), ...body, masked, file, actor, grant, ...moment }
      const { decision, disclosure } = recordDisclosure(undefined, context)
      const { id, rows, maskedFields } = disclosure
      return { body: { ...view, disclosureId: id, rows, maskedFields }, decision }
    },

    async discloseRegister({ body, actor, grant, moment, newId }) {
      const { what, format, ...request } = body
      checkRequestDay(request, moment)
      const masked = maskSheet(await readSheet(store, what, ['/']), request.overrides)
      const kind = { what, format, version: 'public' } as const
      const { file, view } = await writeFile(masked, kind, moment)
      const context = { id: newId(), ...kind, masked, file, actor, grant, ...moment }
      const { decision, disclosure } = recordDisclosure(request, context)
      const { id, rows, maskedFields, refusalText } = disclosure
      return {
        body: { ...view, disclosureId: id, rows, maskedFields, ...(refusalText && { refusalText }) },
        decision,
      }
    },

    async listDisclosures({ query }) {
      return listPage(store, 'disclosure', disclosures, query, (disclosure) => disclosure)
    },

    async readDisclosure({ params }) {
      const { state, version } = await store.load('disclosure', params.disclosureId)
      return { body: state, version }
    },
  }
}
