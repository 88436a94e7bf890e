// The register as files: read in, written out, and disclosed to someone who asks for it.
import * as z from 'zod'
import { CalendarDay } from '../../domain/calendar/calendar-day.ts'
import { Instant, Sha256, Slug, SortableId } from '../../domain/identifier.ts'
import { Disclosure, DisclosureOverride, DisclosureVersion } from '../../domain/register/disclosure.ts'
import { noParams, noQuery, PageQuery, pageOf, route } from './route.ts'

const group = 'register-files'

const asked = {
  content: z
    .enum(['assets', 'klassa'])
    .describe('Information assets, or classes that were decided elsewhere (KLASSA)'),
  dryRun: z.boolean().describe('True: everything is checked and counted, and nothing is written'),
}

const count = z.int().min(0)

const { what, format, requester, rows, maskedFields, refusalText } = Disclosure.shape

/** The file, at an address that works for five minutes. */
export const DisclosedFile = z.object({
  disclosureId: SortableId,
  rows,
  maskedFields,
  fileName: z.string(),
  mediaType: z.string(),
  sizeBytes: z.int(),
  sha256: Sha256,
  downloadUrl: z.url(),
  expiresAt: Instant,
})

export const DisclosureView = Disclosure.omit({ kind: true })

export const registerFileRoutes = {
  importRegister: route({
    method: 'POST',
    path: '/register/imports',
    group,
    permission: 'register:import',
    summary: 'Read information assets, or classes decided elsewhere, from a CSV or XLSX file',
    description:
      'One wrong row, and nothing is changed; every fault says its row and column. A row without an id is the asset of its name in its unit, and a file that is sent again changes nothing. What is said of an asset is replaced whole, so an empty cell and a missing column say nothing; systems are only added. Each person who is asked gets one mail for the whole file.',
    params: noParams,
    query: noQuery,
    body: z.discriminatedUnion('format', [
      z.strictObject({ format: z.literal('csv'), rows: z.string().max(4_000_000), ...asked }),
      z.strictObject({ format: z.literal('xlsx'), base64: z.base64().max(4_800_000), ...asked }),
    ]),
    status: 200,
    response: z.object({
      created: count.describe('Assets that were not in the register'),
      changed: count,
      unchanged: count,
      proposed: count.describe('Classes proposed'),
      classified: count.describe('Classes put in force'),
    }),
  }),
  exportRegister: route({
    method: 'POST',
    path: '/register/exports',
    group,
    permission: 'register:export',
    summary: 'Write the register that I may see to a file, in its public version or with what is secret',
    description:
      'The public version is masked by rule (OSL 18:8). The complete one is given to those who may see which protection is missing. Every export is kept in the audit trail.',
    params: noParams,
    query: noQuery,
    body: z.strictObject({
      version: DisclosureVersion,
      what,
      format,
      unitId: Slug.optional().describe('Only this unit and what belongs to it'),
    }),
    status: 201,
    response: DisclosedFile,
  }),
  discloseRegister: route({
    method: 'POST',
    path: '/disclosures',
    group,
    permission: 'disclosure:examine',
    summary: 'Hand the register out to someone who asks for it, examined entry by entry (utlämnande)',
    description:
      'The public version of the whole register. An override masks or releases one field of one entry, with its ground. When anything is masked, the written decision to refuse it comes with it, with how to appeal (OSL 6:7). Whoever asks may stay unknown (TF 2:18).',
    params: noParams,
    query: noQuery,
    body: z.strictObject({
      requester,
      requestedOn: CalendarDay,
      what,
      format,
      overrides: z.array(z.strictObject(DisclosureOverride.shape)).max(200),
    }),
    status: 201,
    response: DisclosedFile.extend({ refusalText }),
  }),
  listDisclosures: route({
    method: 'GET',
    path: '/disclosures',
    group,
    permission: 'disclosure:examine',
    summary: 'Every export and disclosure of the register, the latest first',
    params: noParams,
    query: PageQuery,
    status: 200,
    response: pageOf(DisclosureView.omit({ overrides: true, refusalText: true })),
  }),
  readDisclosure: route({
    method: 'GET',
    path: '/disclosures/{disclosureId}',
    group,
    permission: 'disclosure:examine',
    summary: 'One export or disclosure: what was masked, on which ground, and who examined it',
    params: z.strictObject({ disclosureId: SortableId }),
    query: noQuery,
    status: 200,
    response: DisclosureView,
  }),
}
