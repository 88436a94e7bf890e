// The handlers of plans and reports as documents: from data as they were frozen or as they are, shown as far as one may see them.
import { stampOf } from '../domain/actor.ts'
import { adoptRenderedText } from '../domain/matter/render-text.ts'
import { findGrant } from '../domain/permission.ts'
import { planId } from '../domain/plan/action-plan.ts'
import { takesItems } from '../domain/plan/plan-items.ts'
import { Refusal } from '../domain/refusal.ts'
import { isExamined } from '../domain/report/public-figures.ts'
import { statusReportId } from '../domain/report/status-report.ts'
import { documentKinds } from '../report/documents/document-kinds.ts'
import { frozenAtOf } from '../report/frozen-at.ts'
import { storeRendering } from '../report/store-rendering.ts'
import { draftsOf } from '../store/matter-parts.ts'
import { publicPlanRows } from '../store/plan-rows.ts'
import type { Handlers } from './call.ts'
import type { renderingRoutes } from './contract/rendering-routes.ts'
import type { AnswerDocument, RenderingDependencies } from './rendering-handlers.ts'

type ReportDocumentRoute = Exclude<keyof typeof renderingRoutes, 'renderMemo' | 'renderExtract'>

export function reportDocumentHandlers(
  { store, texts, municipality }: RenderingDependencies,
  answer: AnswerDocument,
): Handlers<ReportDocumentRoute> {
  async function planDocument(year: number, today: Parameters<typeof publicPlanRows>[2]) {
    const { state: plan } = await store.load('action-plan', planId(year))
    const matter = await store.load('matter', plan.matterId)
    const rows = await publicPlanRows(store, plan, today)
    const frozenAt = plan.inputs?.gatheredAt ?? plan.openedAt
    const data = { municipality, matter: matter.state, plan, rows, frozenAt }
    return { matter, document: documentKinds['action-plan'](data), name: `handlingsplan-${year}` }
  }

  async function annualReport(year: string) {
    const { state: report } = await store.load('annual-report', year)
    if (report.dataOn === undefined)
      throw new Refusal('wrong-state', [
        {
          path: 'dataOn',
          message: { sv: 'Uppgifterna är inte frysta än.', en: 'The figures are not frozen yet.' },
        },
      ])
    const { state: matter } = await store.load('matter', report.matterId)
    const { diaryNumber } = matter
    return { report, data: { municipality, diaryNumber, report, frozenAt: frozenAtOf(report) } }
  }

  return {
    async renderPlan({ params: { year }, query, moment }) {
      const { document, name } = await planDocument(year, moment.today)
      return answer(document, query, name, moment.now)
    },

    async writePlanText({ params: { year }, actor, grant, moment }) {
      const { matter, document, name } = await planDocument(year, moment.today)
      if (!takesItems(matter.state)) throw new Refusal('wrong-state')
      const form = { format: 'pdf', standard: 'archive' } as const
      const text = await storeRendering(texts, document, form, name)
      const drafts = await store.all('draft', draftsOf(matter.state.id))
      const states = drafts.map(({ state }) => state)
      const by = stampOf(actor, grant.standing)
      const { decision, draftNumber } = adoptRenderedText(matter, states, text, { ...moment, by })
      if (draftNumber === undefined) throw new Refusal('wrong-state')
      return { body: { matterId: matter.state.id, draftNumber }, ...(decision && { decision }) }
    },

    async renderAnnualReport({ params: { year }, query, actor, moment }) {
      const { report, data } = await annualReport(year)
      const seesSecrets = findGrant(actor, 'annual-report:read-secret') !== undefined
      if (!seesSecrets && !isExamined(report)) throw new Refusal('permission-denied')
      const document = documentKinds['annual-report'](data)
      return answer(document, query, `informationssakerhet-${year}`, moment.now)
    },

    async renderSecretAnnex({ params: { year }, query, moment }) {
      const { data } = await annualReport(year)
      const document = documentKinds['secret-annex'](data)
      if (document === undefined)
        throw new Refusal('wrong-state', [
          {
            path: 'secret',
            message: { sv: 'Inget i rapporten är sekretessbelagt.', en: 'Nothing in the report is secret.' },
          },
        ])
      return answer(document, query, `informationssakerhet-${year}-sekretessbilaga`, moment.now)
    },

    async renderStatusReport({ params: { period }, query, moment }) {
      const { state: report } = await store.load('status-report', statusReportId(period))
      const document = documentKinds['status-report']({ municipality, report })
      return answer(document, query, `lagesrapport-${report.period}`, moment.now)
    },
  }
}
