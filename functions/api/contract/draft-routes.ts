// Drafts: the texts on their way through a matter, declared, uploaded, checked and read.
import * as z from 'zod'
import { Draft, MediaType } from '../../domain/document/document.ts'
import { MatterId, Sha256 } from '../../domain/identifier.ts'
import { noQuery, PageQuery, pageOf, route } from './route.ts'
import { TextAddress } from './text-address.ts'

const matterParams = z.strictObject({ matterId: MatterId })

export const DraftView = Draft.omit({ kind: true })

const fileName = z
  .string()
  .min(1)
  .max(200)
  .regex(/^[^/\\\p{Cc}]+$/u)
  .describe('Without folders')

export const draftRoutes = {
  listDrafts: route({
    method: 'GET',
    path: '/matters/{matterId}/drafts',
    group: 'documents',
    permission: 'document:read-draft',
    summary: 'The drafts of a matter',
    params: matterParams,
    query: PageQuery,
    status: 200,
    response: pageOf(DraftView),
  }),
  declareDraft: route({
    method: 'POST',
    path: '/matters/{matterId}/drafts',
    group: 'documents',
    permission: 'document:draft',
    summary: 'Declare a draft and get an address to upload it to',
    description: 'PUT the bytes to `uploadUrl` with the given headers, then confirm the draft.',
    params: matterParams,
    query: noQuery,
    body: z.strictObject({
      fileName,
      mediaType: MediaType,
      sizeBytes: z.int().min(1).max(20_000_000),
      sha256: Sha256,
    }),
    status: 201,
    response: z.object({
      draft: DraftView,
      uploadUrl: z.url(),
      uploadHeaders: z.record(z.string(), z.string()),
      expiresAt: z.iso.datetime(),
    }),
  }),
  confirmDraft: route({
    method: 'POST',
    path: '/matters/{matterId}/drafts/{number}/confirm',
    group: 'documents',
    permission: 'document:draft',
    summary: 'Check the uploaded bytes against the declared digest and type',
    params: z.strictObject({ matterId: MatterId, number: z.coerce.number().int().min(1).max(9999) }),
    query: noQuery,
    status: 200,
    response: DraftView,
  }),
  readDraftText: route({
    method: 'GET',
    path: '/matters/{matterId}/drafts/{number}/text',
    group: 'documents',
    permission: 'document:read-draft',
    summary: 'An address to read a draft at, for five minutes',
    params: z.strictObject({ matterId: MatterId, number: z.coerce.number().int().min(1).max(9999) }),
    query: noQuery,
    status: 200,
    response: TextAddress,
  }),
}
