// The notice that minutes are adjusted, as it is put up on the notice board; read when it is asked for.
import { useState } from 'react'
import { useRead } from '../../api/use-api.ts'
import { useWords } from '../../texts/language.tsx'
import { Button } from '../../ui/button.tsx'
import { CopyButton } from '../../ui/copy-button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { meetingTexts } from './meeting-texts.ts'

export function MeetingNotice({ meetingId, matterId }: { meetingId: string; matterId: string }) {
  const { t } = useWords(meetingTexts)
  const [isOpen, setOpen] = useState(false)
  const notice = useRead('readNotice', { params: { meetingId, matterId } }, { enabled: isOpen })
  return (
    <div className="form-actions">
      <Button variant="secondary" onClick={() => setOpen(true)}>
        {t('outcome.show-notice')}
      </Button>
      <Dialog title={t('outcome.notice-text')} isOpen={isOpen} onClose={() => setOpen(false)}>
        <Loaded from={notice}>
          {({ body: { text } }) => (
            <>
              <p className="as-written" lang="sv">
                {text}
              </p>
              <CopyButton text={text} what={t('outcome.notice-text')} variant="secondary" />
            </>
          )}
        </Loaded>
      </Dialog>
    </div>
  )
}
