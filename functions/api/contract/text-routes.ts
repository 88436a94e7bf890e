// What stands in the texts: how two of them differ, what they call by an outdated name, and how that is changed.

import * as z from 'zod'
import { told } from '../../domain/bilingual.ts'
import { CalendarDay } from '../../domain/calendar/calendar-day.ts'
import { TextComparison } from '../../domain/document/compare-texts.ts'
import { VersionLabel } from '../../domain/document/document.ts'
import { OutdatedName } from '../../domain/document/find-outdated-names.ts'
import { NameReplacement } from '../../domain/document/replace-names.ts'
import { MatterId, Slug } from '../../domain/identifier.ts'
import { VersionView } from './document-routes.ts'
import { noQuery, route } from './route.ts'

const group = 'texts'
const draftNumber = z.coerce.number().int().min(1).max(9999)
const versionParams = z.strictObject({ documentId: Slug, label: VersionLabel })
const draftParams = z.strictObject({ matterId: MatterId, number: draftNumber })

/** What changed, and since which text. */
export const TextComparisonView = TextComparison.extend({
  before: z
    .union([z.object({ version: VersionLabel }), z.object({ draft: z.int() })])
    .optional()
    .describe('The text it is compared with; missing when there is none, and everything is added'),
})

/** The outdated names of a text, in the order of the text. */
export const OutdatedNamesView = z.object({
  namesOf: CalendarDay.describe('The day on which the list of outdated names was gone through'),
  count: z.int().min(0).describe('All places, also those that are left out here'),
  items: z.array(OutdatedName).describe('The first thousand places'),
  replacements: z
    .array(NameReplacement)
    .describe('Those that need no reading, as an editorial change can be asked to make them'),
})

const onlyShortTexts = 'Only Markdown and plain text of at most 1 MB can be read.'

export const textRoutes = {
  compareVersion: route({
    method: 'GET',
    path: '/documents/{documentId}/versions/{label}/comparison',
    group,
    permission: 'document:read',
    summary: 'What a version changed of another one',
    description: onlyShortTexts,
    params: versionParams,
    query: z.strictObject({
      version: VersionLabel.optional().describe('The other version; left out: the one that it replaced'),
    }),
    status: 200,
    response: TextComparisonView,
  }),
  compareDraft: route({
    method: 'GET',
    path: '/matters/{matterId}/drafts/{number}/comparison',
    group,
    permission: 'document:read-draft',
    summary: 'What a draft changes of a version or of another draft of its matter',
    description: `Give either a version or a draft; left out both: the version in force today. ${onlyShortTexts}`,
    params: draftParams,
    query: z
      .strictObject({
        version: VersionLabel.optional().describe('A version of the matter’s document'),
        draft: draftNumber.optional().describe('The number of another draft'),
      })
      .refine(({ version, draft }) => version === undefined || draft === undefined, {
        path: ['draft'],
        message: told({
          sv: 'Ange en version eller ett utkast, inte båda.',
          en: 'Give a version or a draft, not both.',
        }),
      }),
    status: 200,
    response: TextComparisonView,
  }),
  findOutdatedNamesInVersion: route({
    method: 'GET',
    path: '/documents/{documentId}/versions/{label}/outdated-names',
    group,
    permission: 'document:read',
    summary: 'What a version calls by an outdated name',
    description: onlyShortTexts,
    params: versionParams,
    query: noQuery,
    status: 200,
    response: OutdatedNamesView,
  }),
  findOutdatedNamesInDraft: route({
    method: 'GET',
    path: '/matters/{matterId}/drafts/{number}/outdated-names',
    group,
    permission: 'document:read-draft',
    summary: 'What a draft calls by an outdated name',
    description: onlyShortTexts,
    params: draftParams,
    query: noQuery,
    status: 200,
    response: OutdatedNamesView,
  }),
  changeEditorially: route({
    method: 'POST',
    path: '/documents/{documentId}/editorial-changes',
    group,
    permission: 'document:change-editorially',
    summary: 'Replace outdated names in the version in force, without a new decision',
    description:
      'For the one who holds the role that is responsible for the document, and for the coordinator; where the ' +
      'municipality’s rules allow it, and in Markdown and plain text of at most 1 MB. Whole words are replaced in the ' +
      'letter case given, all at once, and nothing else; the new version rests on the decision of the former one.',
    params: z.strictObject({ documentId: Slug }),
    query: noQuery,
    body: z.strictObject({
      replacements: z.array(z.strictObject(NameReplacement.shape)).min(1).max(100),
    }),
    status: 201,
    response: z.object({
      version: VersionView,
      openMatterId: MatterId.optional().describe(
        'A matter is to give the next version: its draft needs the same words',
      ),
    }),
  }),
}
