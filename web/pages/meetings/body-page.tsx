// A body: what it is, its members by mandate period, its delegation orders and what its chair has decided in its place.
import { useState } from 'react'
import { useParams } from 'react-router'
import { useRead } from '../../api/use-api.ts'
import { CommandDialog } from '../../form/command-dialog.tsx'
import { useMay, useMe } from '../../session/me.tsx'
import { useWords } from '../../texts/language.tsx'
import { Facts } from '../../ui/facts.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Page } from '../../ui/page.tsx'
import { PageLink } from '../../ui/page-link.tsx'
import { Paragraph } from '../../ui/paragraph.tsx'
import { type Body, BodyMembers } from './body-members.tsx'
import { bodyTexts } from './body-texts.ts'
import { ChairDecisions } from './chair-decisions.tsx'
import { DelegationOrders } from './delegation-orders.tsx'
import { dayOfMeeting } from './meeting-day.ts'
import { chairDecisionSchema } from './meeting-forms.built.ts'
import { bodyKindNames } from './meeting-words.ts'

/** Whether one of my roles, itself and not as a deputy, is the chair of this body. */
function useIsChairOf({ unitId }: Body): boolean {
  const { standings } = useMe()
  return standings.some(
    (standing) => standing.role === 'chair' && standing.unitId === unitId && standing.deputyFor === undefined,
  )
}

function BodyShown({ body }: { body: Body }) {
  const { t, say } = useWords(bodyTexts)
  const isChair = useIsChairOf(body)
  const [reportedAt, setReportedAt] = useState<string>()
  const mayReadChairDecisions = useMay('chair-decision:read')
  const { id, name, bodyKind, abbreviation, seatCount, noticeDays, keepsPublicMinutes } = body
  const decidesByDelegation = bodyKind === 'committee' || bodyKind === 'federation-board'
  return (
    <Page
      title={name}
      actions={
        isChair &&
        decidesByDelegation && (
          <CommandDialog
            title={t('chair.make')}
            help={t('chair.help')}
            variant="primary"
            route="makeChairDecision"
            params={{ bodyId: id }}
            schema={chairDecisionSchema}
            submit={t('chair.make')}
            onDone={(answer) => setReportedAt(answer.body.reportAt)}
          />
        )
      }
    >
      {reportedAt !== undefined && (
        <Notice kind="success">
          <Paragraph>{t('chair.made', { day: dayOfMeeting(reportedAt) })}</Paragraph>
        </Notice>
      )}
      {bodyKind === 'advisory' && <Paragraph>{t('body.advisory')}</Paragraph>}
      <Facts
        rows={[
          [t('body.kind'), say(bodyKindNames[bodyKind])],
          [t('body.abbreviation'), abbreviation],
          [t('body.seats'), seatCount],
          [t('body.notice'), t('body.notice-days', { days: noticeDays })],
          [t('body.public-minutes'), t(keepsPublicMinutes ? 'yes' : 'no')],
        ]}
      />
      <PageLink to={`/meetings?body=${encodeURIComponent(id)}`}>{t('body.meetings')}</PageLink>
      <BodyMembers body={body} />
      {decidesByDelegation && <DelegationOrders bodyId={id} />}
      {decidesByDelegation && mayReadChairDecisions && <ChairDecisions bodyId={id} />}
    </Page>
  )
}

export function Component() {
  const { bodyId = '' } = useParams()
  const body = useRead('readBody', { params: { bodyId } })
  return <Loaded from={body}>{(answer) => <BodyShown body={answer.body} />}</Loaded>
}
