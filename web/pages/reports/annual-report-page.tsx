// One year's annual report, with its parts beneath it; the parts have the report from here.
import { Outlet, useOutletContext, useParams } from 'react-router'
import type { AnswerOf } from '../../api/call.ts'
import { useRead } from '../../api/use-api.ts'
import { useMay } from '../../session/me.tsx'
import { useWords } from '../../texts/language.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { Page } from '../../ui/page.tsx'
import { PageTabs } from '../../ui/page-tabs.tsx'
import { annualTexts } from './annual-texts.ts'

export type AnnualReportShown = AnswerOf<'readAnnualReport'>

export const useAnnualReport = (): AnnualReportShown => useOutletContext<AnnualReportShown>()

export function Component() {
  const { t, language } = useWords(annualTexts)
  const { year = '' } = useParams()
  const maySeeSecrets = useMay('annual-report:read-secret')
  const read = useRead('readAnnualReport', { params: { year }, query: { language } })
  return (
    <Loaded from={read}>
      {({ body: report }) => {
        const { dataOn, diaryNumber } = report
        const lead = [
          dataOn === undefined ? t('annual.lead-not-frozen') : t('annual.lead', { day: dataOn }),
          ...(diaryNumber === undefined ? [] : [`${t('diary-number')} ${diaryNumber}`]),
        ]
        const own = `/annual-reports/${year}`
        return (
          <Page title={t('annual.title', { year })} lead={lead.join(' · ')}>
            <PageTabs
              label={t('annual.parts')}
              tabs={[
                { to: own, name: t('annual.report') },
                { to: `${own}/figures`, name: t('annual.figures') },
                { to: `${own}/units`, name: t('annual.units') },
                { to: `${own}/document`, name: t('annual.document') },
                ...(maySeeSecrets ? [{ to: `${own}/secret-annex`, name: t('annual.secret') }] : []),
              ]}
            />
            <Outlet context={report} />
          </Page>
        )
      }}
    </Loaded>
  )
}
