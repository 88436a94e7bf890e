// The written decision to refuse a part of what was asked for, to hand over with the file.
import { useWords } from '../../texts/language.tsx'
import { Section } from '../../ui/section.tsx'
import { disclosureTexts } from './disclosure-texts.ts'
import { DownloadButton } from './download-button.tsx'

export function RefusalText({ text }: { text: string }) {
  const { t } = useWords(disclosureTexts)
  return (
    <Section title={t('disclosure.refusal')}>
      <div className="stored-text">{text}</div>
      <div>
        <DownloadButton
          fileName={`${t('disclosure.refusal')}.txt`}
          mediaType="text/plain"
          content={() => text}
        >
          {t('disclosure.download-refusal')}
        </DownloadButton>
      </div>
    </Section>
  )
}
