// Governing documents: what is in force, what was, and their texts.
import * as z from 'zod'
import { CalendarDay } from '../../domain/calendar/calendar-day.ts'
import { Dependents } from '../../domain/document/dependents.ts'
import {
  DiaryNumber,
  Document,
  DocumentHead,
  DocumentVersion,
  MediaType,
  VersionLabel,
} from '../../domain/document/document.ts'
import { StandingInForce, VersionStanding } from '../../domain/document/version-in-force.ts'
import { Slug } from '../../domain/identifier.ts'
import { noParams, noQuery, PageQuery, pageOf, route } from './route.ts'
import { TextAddress } from './text-address.ts'

export const DocumentView = Document.omit({ kind: true })
export const VersionView = DocumentVersion.omit({ kind: true })

const group = 'documents'
const documentParams = z.strictObject({ documentId: Slug })

export const documentRoutes = {
  listDocuments: route({
    method: 'GET',
    path: '/documents',
    group,
    permission: 'document:read',
    summary: 'Governing documents with the version in force',
    params: noParams,
    query: PageQuery,
    status: 200,
    response: pageOf(DocumentView),
  }),
  readDocument: route({
    method: 'GET',
    path: '/documents/{documentId}',
    group,
    permission: 'document:read',
    summary: 'One governing document',
    params: documentParams,
    query: noQuery,
    status: 200,
    response: DocumentView,
  }),
  listDependents: route({
    method: 'GET',
    path: '/documents/{documentId}/dependents',
    group,
    permission: 'document:read',
    summary:
      'What is built on a document: open matters, documents that rest on it, assignments and adoptions',
    params: documentParams,
    query: noQuery,
    status: 200,
    response: Dependents,
  }),
  readVersionInForce: route({
    method: 'GET',
    path: '/documents/{documentId}/in-force',
    group,
    permission: 'document:read',
    summary: 'The version that applied on a day, and how each of the others stood',
    params: documentParams,
    query: z.strictObject({ on: CalendarDay.optional().describe('The day; today when left out') }),
    status: 200,
    response: z.object({
      on: CalendarDay,
      version: VersionView,
      standing: StandingInForce,
      others: z.array(z.object({ label: VersionLabel, standing: VersionStanding })),
    }),
  }),
  listVersions: route({
    method: 'GET',
    path: '/documents/{documentId}/versions',
    group,
    permission: 'document:read',
    summary: 'All versions that have been in force, the newest first',
    params: documentParams,
    query: PageQuery,
    status: 200,
    response: pageOf(VersionView),
  }),
  recordVersion: route({
    method: 'POST',
    path: '/documents/{documentId}/versions',
    group,
    permission: 'document:record',
    summary: 'Record a version that was decided before this system, with its text',
    params: documentParams,
    query: noQuery,
    body: z.strictObject({
      label: VersionLabel,
      head: z.strictObject(DocumentHead.shape),
      decidingBody: z.string().min(1).max(200),
      diaryNumber: DiaryNumber,
      paragraph: z.int().min(1).max(9999),
      decidedOn: CalendarDay,
      validFrom: CalendarDay,
      legalForceOn: CalendarDay.optional(),
      text: z.strictObject({
        fileName: z.string().min(1).max(200),
        mediaType: MediaType,
        base64: z.base64().max(4_000_000),
      }),
    }),
    status: 201,
    response: VersionView,
  }),
  readVersionText: route({
    method: 'GET',
    path: '/documents/{documentId}/versions/{label}/text',
    group,
    permission: 'document:read',
    summary: 'An address to read a version at, for five minutes',
    params: z.strictObject({ documentId: Slug, label: VersionLabel }),
    query: noQuery,
    status: 200,
    response: TextAddress,
  }),
}
