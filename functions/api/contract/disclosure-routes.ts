// The register as files that leave it: exports of one's own, and disclosures to someone who asks.
import * as z from 'zod'
import { CalendarDay } from '../../domain/calendar/calendar-day.ts'
import { Instant, Sha256, Slug, SortableId } from '../../domain/identifier.ts'
import { Disclosure, DisclosureOverride, DisclosureVersion } from '../../domain/register/disclosure.ts'
import { noParams, noQuery, PageQuery, pageOf, route } from './route.ts'

const group = 'disclosures'

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

export const disclosureRoutes = {
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
