// A file of the register that has been written: what it holds, and the link that works for five minutes.
import type { AnswerOf } from '../../api/call.ts'
import { stockholmTime } from '../../texts/days.ts'
import { useWords } from '../../texts/language.tsx'
import { Facts } from '../../ui/facts.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Paragraph } from '../../ui/paragraph.tsx'
import { registerTexts } from './register-texts.ts'

export function FileOffer({ file }: { file: AnswerOf<'exportRegister'> }) {
  const { t } = useWords(registerTexts)
  return (
    <>
      <Notice kind="success">
        <Paragraph>{t('file.written')}</Paragraph>
        <a className="ds-link" href={file.downloadUrl} download={file.fileName}>
          {t('file.download', { name: file.fileName })}
        </a>
        <Paragraph isQuiet>{t('file.until', { time: stockholmTime(file.expiresAt) })}</Paragraph>
      </Notice>
      <Facts
        rows={[
          [t('file.rows'), file.rows],
          [t('file.masked'), file.maskedFields],
          [t('file.digest'), <code key="digest">{file.sha256}</code>],
        ]}
      />
    </>
  )
}
