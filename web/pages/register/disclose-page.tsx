// Hands the register out to someone who asks for it: what and for whom, entries examined one by one, then the file and the refusal.
import { useMemo, useState } from 'react'
import type { AnswerOf } from '../../api/call.ts'
import { CommandForm } from '../../form/command-form.tsx'
import { useMe } from '../../session/me.tsx'
import { useWords } from '../../texts/language.tsx'
import { Page } from '../../ui/page.tsx'
import { PageLink } from '../../ui/page-link.tsx'
import { Paragraph } from '../../ui/paragraph.tsx'
import { disclosureTexts } from './disclosure-texts.ts'
import { FileOffer } from './file-offer.tsx'
import { RefusalText } from './refusal-text.tsx'
import { discloseRegisterSchema } from './register-schemas.built.ts'

export function Component() {
  const { t } = useWords(disclosureTexts)
  const { today } = useMe()
  const [file, setFile] = useState<AnswerOf<'discloseRegister'> | undefined>(undefined)
  const initial = useMemo(() => ({ requestedOn: today, format: 'xlsx' }), [today])
  return (
    <Page
      title={t('disclosures.new')}
      lead={<PageLink to="/register/disclosures">{t('disclosures.title')}</PageLink>}
    >
      {file === undefined ? (
        <>
          <Paragraph>{t('disclose.help')}</Paragraph>
          <CommandForm
            route="discloseRegister"
            schema={discloseRegisterSchema}
            initial={initial}
            submit={t('disclose.send')}
            onDone={({ body }) => setFile(body)}
          />
        </>
      ) : (
        <>
          <FileOffer file={file} />
          {file.refusalText !== undefined && <RefusalText text={file.refusalText} />}
        </>
      )}
    </Page>
  )
}
