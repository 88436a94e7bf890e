// The handlers of annual reports: what is secret is shown to those who may see it, and to no one else.
import type * as z from 'zod'
import type { Actor } from '../domain/actor.ts'
import type { Matter } from '../domain/matter/matter.ts'
import { findGrant } from '../domain/permission.ts'
import { Refusal } from '../domain/refusal.ts'
import { type AnnualReport, annualReportDocumentId, annualReportId } from '../domain/report/annual-report.ts'
import { publicContent, secretAnnexContent } from '../domain/report/annual-report-content.ts'
import type { ReportLanguage } from '../domain/report/annual-report-words.ts'
import { annualFigures } from '../domain/report/figures/annual-figures.ts'
import { askForAnnualReport } from '../domain/report/open-annual-report.ts'
import { isExamined, publicFigures } from '../domain/report/public-figures.ts'
import { lists } from '../store/lists.ts'
import { readFigureSources } from '../store/report-sources.ts'
import type { ListQuery, Store } from '../store/store.ts'
import type { TextStore } from '../store/text-store.ts'
import type { Handlers } from './call.ts'
import type { AnnualReportView, reportRoutes } from './contract/report-routes.ts'
import { listPage } from './paging.ts'

type AnnualRoute = Exclude<
  keyof typeof reportRoutes,
  'startStatusReport' | 'listStatusReports' | 'readStatusReport'
>

const annualReports: ListQuery = {
  table: 'governance',
  index: 'gsi1',
  partition: lists.annualReports,
  newestFirst: true,
}

const seesSecrets = (actor: Actor): boolean => findGrant(actor, 'annual-report:read-secret') !== undefined

function viewOf(
  report: AnnualReport,
  matter: Matter | undefined,
  actor: Actor,
  language: ReportLanguage = 'sv',
): z.input<typeof AnnualReportView> {
  const { reviews, returnedReason, ...shown } = report
  const diaryNumber = matter?.diaryNumber
  const reading = { diaryNumber, language }
  const isWhole = seesSecrets(actor)
  const annex = isWhole ? secretAnnexContent(report, reading) : undefined
  const units = report.units.map(({ reply, ...unit }) => (isWhole && reply ? { ...unit, reply } : unit))
  return {
    ...shown,
    ...(diaryNumber && { diaryNumber }),
    isExaminedForSecrecy: isExamined(report),
    units,
    ...(isWhole && { reviews, ...(returnedReason && { returnedReason }) }),
    ...((isWhole || isExamined(report)) && { content: contentOf(report, reading) }),
    secretAnnex: annex && withDay(annex, report),
  }
}

type Reading = { diaryNumber: string | undefined; language: ReportLanguage }

function withDay<T extends { dataOn: string | undefined }>(content: T, { dataOn }: AnnualReport) {
  return { ...content, dataOn }
}

const contentOf = (report: AnnualReport, reading: Reading) => withDay(publicContent(report, reading), report)

export function annualReportHandlers(store: Store, texts: TextStore): Handlers<AnnualRoute> {
  return {
    async startAnnualReport({ body: { year }, actor, grant, moment, newId }) {
      const existing = await store.find('annual-report', annualReportId(year))
      const [matter, document] = await Promise.all([
        existing && store.find('matter', existing.state.matterId),
        store.find('document', annualReportDocumentId),
      ])
      const context = {
        existing,
        existingMatter: matter?.state,
        document: document?.state,
        newId: newId(),
        actor,
        grant,
      }
      const { decision, report } = askForAnnualReport(year, context, moment)
      return { body: viewOf(report, undefined, actor), decision }
    },

    async listAnnualReports({ query }) {
      return listPage(store, 'annual-report', annualReports, query, (report) => report)
    },

    async readAnnualReport({ params, query, actor }) {
      const { state, version } = await store.load('annual-report', params.year)
      const matter = await store.find('matter', state.matterId)
      return { body: viewOf(state, matter?.state, actor, query.language), version }
    },

    async readAnnualFigures({ params, actor, moment }) {
      const { state, version } = await store.load('annual-report', params.year)
      const { year, dataOn } = state
      const isFrozen = dataOn !== undefined
      if (!seesSecrets(actor))
        return { body: { year, dataOn, isFrozen, figures: publicFigures(state) }, version }
      if (isFrozen) return { body: { year, dataOn, isFrozen, figures: state.figures }, version }
      const figures = annualFigures(await readFigureSources(store, state, moment.today))
      return { body: { year, dataOn: moment.today, isFrozen, figures }, version }
    },

    async readSecretAnnex({ params, moment }) {
      const { state, version } = await store.load('annual-report', params.year)
      const { secretAnnex: file } = state
      if (file === undefined) throw new Refusal('wrong-state')
      const { url, expiresAt } = await texts.downloadUrl(file, moment.now)
      return { body: { ...file, downloadUrl: url, expiresAt }, version }
    },
  }
}
