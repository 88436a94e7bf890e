// My calendar for a calendar program: an address that is made, shown once, copied and revoked.
import { useState } from 'react'
import { useCommand, useRead } from '../../api/use-api.ts'
import { useSession } from '../../session/session-context.ts'
import { stockholmDay } from '../../texts/days.ts'
import { useWords } from '../../texts/language.tsx'
import { Button } from '../../ui/button.tsx'
import { CopyField } from '../../ui/copy-field.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Page } from '../../ui/page.tsx'
import { Paragraph } from '../../ui/paragraph.tsx'
import { ProblemNotice } from '../../ui/problem-notice.tsx'
import { CalendarTabs } from './calendar-tabs.tsx'
import { calendarTexts } from './calendar-texts.ts'

function RevokeFeed({ onRevoked }: { onRevoked: () => void }) {
  const { t } = useWords(calendarTexts)
  const [isOpen, setOpen] = useState(false)
  const revoke = useCommand('revokeMyFeed', () => {
    setOpen(false)
    onRevoked()
  })
  return (
    <>
      <Button variant="secondary" color="danger" onClick={() => setOpen(true)}>
        {t('feed.revoke')}
      </Button>
      <Dialog title={t('feed.revoke')} isOpen={isOpen} onClose={() => setOpen(false)}>
        <Paragraph>{t('feed.revoke-help')}</Paragraph>
        {revoke.error !== null && <ProblemNotice error={revoke.error} />}
        <div>
          <Button color="danger" isBusy={revoke.isPending} onClick={() => revoke.send({})}>
            {t('feed.revoke')}
          </Button>
        </div>
      </Dialog>
    </>
  )
}

export function Component() {
  const { t } = useWords(calendarTexts)
  const { apiUrl } = useSession()
  const [address, setAddress] = useState<string | undefined>()
  const feed = useRead('readMyFeed')
  const make = useCommand('makeMyFeed', ({ body }) => setAddress(apiUrl + body.path))
  return (
    <Page title={t('feed.title')} lead={t('feed.lead')}>
      <CalendarTabs />
      <Loaded from={feed}>
        {({ body: { isActive, madeAt } }) => (
          <>
            {address !== undefined && (
              <Notice kind="success">
                <Paragraph>{t('feed.made')}</Paragraph>
                <CopyField
                  id="feed-address"
                  label={t('feed.address')}
                  value={address}
                  copy={t('feed.copy')}
                  copied={t('feed.copied')}
                />
                <Paragraph isQuiet>{t('feed.secret')}</Paragraph>
              </Notice>
            )}
            {address === undefined && !isActive && <Empty>{t('feed.none')}</Empty>}
            {address === undefined && isActive && (
              <>
                <Paragraph>{t('feed.active', { day: madeAt ? stockholmDay(madeAt) : '' })}</Paragraph>
                <Paragraph isQuiet>{t('feed.active-help')}</Paragraph>
              </>
            )}
            {make.error !== null && <ProblemNotice error={make.error} />}
            <div className="form-actions">
              <Button
                variant={isActive ? 'secondary' : 'primary'}
                isBusy={make.isPending}
                onClick={() => make.send({})}
              >
                {t(isActive ? 'feed.make-new' : 'feed.make')}
              </Button>
              {isActive && <RevokeFeed onRevoked={() => setAddress(undefined)} />}
            </div>
          </>
        )}
      </Loaded>
    </Page>
  )
}
