// One decision by the chair: what was decided, why it could not wait, and to which meeting it is reported.
import { useParams } from 'react-router'
import { useRead } from '../../api/use-api.ts'
import { useNames } from '../../api/use-names.ts'
import { useValueWords } from '../../form/value-words.ts'
import { stockholmTime } from '../../texts/days.ts'
import { useWords } from '../../texts/language.tsx'
import { Facts } from '../../ui/facts.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { Page } from '../../ui/page.tsx'
import { PageLink } from '../../ui/page-link.tsx'
import { bodyTexts } from './body-texts.ts'
import { dayOfMeeting } from './meeting-day.ts'

export function Component() {
  const { t } = useWords(bodyTexts)
  const valueWords = useValueWords()
  const bodyName = useNames('listBodies')
  const { bodyId = '', chairDecisionId = '' } = useParams()
  const decision = useRead('readChairDecision', { params: { bodyId, chairDecisionId } })
  return (
    <Loaded from={decision}>
      {({ body }) => (
        <Page title={body.title} lead={t('chair.of', { body: bodyName(bodyId) })}>
          <Facts
            rows={[
              [
                t('chair.title'),
                <p key="decision" className="as-written">
                  {body.decision}
                </p>,
              ],
              [t('chair.urgency'), body.urgencyReason],
              [t('chair.subject'), valueWords('subject', body.subject)],
              [t('chair.decided-by'), `${body.decidedBy.name}, ${stockholmTime(body.decidedAt)}`],
              [t('diary-number'), body.diaryNumber],
              [
                t('chair.report-at'),
                <PageLink key="meeting" to={`/meetings/${encodeURIComponent(body.reportAt)}`}>
                  {t('chair.meeting', { day: dayOfMeeting(body.reportAt) })}
                </PageLink>,
              ],
              [
                t('chair.report'),
                body.reportId && (
                  <PageLink to={`/extraordinary-reports/${body.reportId}`}>{t('chair.see-report')}</PageLink>
                ),
              ],
            ]}
          />
        </Page>
      )}
    </Loaded>
  )
}
