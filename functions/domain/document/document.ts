// Governing documents and their versions, with the metadata head the municipality publishes.

import * as z from 'zod'
import { told } from '../bilingual.ts'
import { CalendarDay } from '../calendar/calendar-day.ts'
import { Instant, MatterId, PersonId, Sha256, Slug } from '../identifier.ts'
import { Role } from '../organisation/role.ts'

/** The kind of document that a body decides on; it says which body (domain 1.3, 2.3, 2.5). */
export const DocumentType = z
  .enum(['policy', 'guideline', 'action-plan', 'instruction', 'annual-report', 'extraordinary-report'])
  .describe('policy, riktlinje, handlingsplan, tillämpningsanvisning, årsrapport, extraordinär rapport')
export type DocumentType = z.infer<typeof DocumentType>

/** A registry number as the municipality writes it: `2026.412 KS`. */
export const DiaryNumber = z
  .string()
  .regex(/^\d{4}\.\d{3,4} [A-ZÅÄÖ]{1,5}$/, {
    error: told({ sv: 'Ange diarienumret som 2026.412 KS.', en: 'Give the diary number as 2026.412 KS.' }),
  })
  .describe('Diarienummer, for example 2026.412 KS')

/** A version as printed: `3.0` is decided by the body, `3.1` is an editorial change; `2027.0` is the plan or report of a year. */
export const VersionLabel = z
  .string()
  .regex(/^(0|[1-9]\d{0,3})\.(0|[1-9]\d{0,2})$/, {
    error: told({ sv: 'Ange versionen som 2.0.', en: 'Give the version as 2.0.' }),
  })
  .describe('For example 3.0')

const metadataFields = {
  documentType: DocumentType,
  title: z.string().min(1).max(300),
  appliesTo: z
    .array(z.string().min(1).max(200))
    .min(1)
    .max(50)
    .describe('Gäller för: organisations, in words'),
  validity: z
    .union([z.literal('until-further-notice'), CalendarDay])
    .describe('Giltighetstid: tills vidare, or the last day'),
  reviseBy: CalendarDay.describe('Revideras senast'),
  responsibleRole: Role.describe('Dokumentansvarig: a role, not a person'),
  statutes: z.array(z.string().min(1).max(200)).max(50).optional().describe('Lagrum'),
  builtOn: z.array(Slug).max(20).optional().describe('The documents this one rests on'),
}

/** What is known of a document before a decision. */
export const DocumentHead = z.object(metadataFields)
export type DocumentHead = z.infer<typeof DocumentHead>

/** A governing document (styrdokument) through all its versions. */
export const Document = z.object({
  kind: z.literal('document'),
  id: Slug,
  head: DocumentHead,
  inForce: VersionLabel.optional().describe('The version in force'),
  latest: VersionLabel.optional().describe(
    'The version that entered into force last, also when it is repealed',
  ),
  openMatterId: MatterId.optional().describe('The matter that is to give the next version; one at a time'),
  lookOn: CalendarDay.optional().describe('When its topicality or its revision is next looked at'),
})
export type Document = z.infer<typeof Document>

/** The media types a text may have. */
export const MediaType = z.enum([
  'application/pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'text/markdown',
  'text/plain',
])
export type MediaType = z.infer<typeof MediaType>

/** A stored text, named by its digest. */
export const StoredText = z.object({
  sha256: Sha256,
  fileName: z.string(),
  mediaType: MediaType,
  sizeBytes: z.int(),
  isSecret: z
    .literal(true)
    .optional()
    .describe('Read by those alone who may read extraordinary reports (OSL 18:8)'),
})
export type StoredText = z.infer<typeof StoredText>

/** One decided version of a document with its metadata head (dokumenthuvud) and its five dates. */
export const DocumentVersion = z.object({
  kind: z.literal('document-version'),
  documentId: Slug,
  label: VersionLabel,
  matterId: MatterId.optional().describe(
    'The matter that gave it; missing for a version from before this system',
  ),
  head: DocumentHead,
  text: StoredText,
  decidingBody: z.string().describe('Beslutande instans'),
  diaryNumber: DiaryNumber,
  paragraph: z.int().describe('§ in the minutes of the deciding body'),
  replaces: VersionLabel.optional().describe('Ersätter'),
  decidedOn: CalendarDay,
  validFrom: CalendarDay,
  legalForceOn: CalendarDay.optional().describe('Laga kraft; missing while it is awaited (KL 13:14)'),
  publishedOn: CalendarDay,
  repealedOn: CalendarDay.optional().describe('First day it no longer applies'),
  suspensions: z
    .array(z.object({ from: CalendarDay, to: CalendarDay.optional().describe('First day it applies again') }))
    .optional()
    .describe('Inhibition: the court says it may not be applied'),
  annulledOn: CalendarDay.optional().describe('Upphävd av domstol'),
  editorial: z
    .object({
      basis: z.string().min(1).max(500).describe('Where the deciding body allows editorial changes'),
      replacements: z.array(z.object({ from: z.string(), to: z.string(), count: z.int() })),
    })
    .optional()
    .describe('Set on a version that only replaces words of the one before'),
})
export type DocumentVersion = z.infer<typeof DocumentVersion>

/** A text on its way through a matter (utkast): declared, uploaded, checked. */
export const Draft = z.object({
  kind: z.literal('draft'),
  matterId: MatterId,
  number: z.int().min(1).max(9999),
  text: StoredText,
  uploadedBy: PersonId.or(z.literal('system')).describe(
    'The system itself for a text that it renders from data',
  ),
  declaredAt: Instant,
  storedAt: Instant.optional().describe('When the uploaded bytes were checked against the digest'),
  changedSince: z
    .object({ draftNumber: z.int(), share: z.number().min(0).max(1).describe('Of all words') })
    .optional()
    .describe('How much it differs from the draft that had been consulted on; missing when not comparable'),
})
export type Draft = z.infer<typeof Draft>
