// The requirements on a supplier of something that is yet to be bought, by the class that its information has.
import { useMemo, useState } from 'react'
import type { AnswerOf } from '../../api/call.ts'
import { CommandForm } from '../../form/command-form.tsx'
import { useWords } from '../../texts/language.tsx'
import { Page } from '../../ui/page.tsx'
import { PageLink } from '../../ui/page-link.tsx'
import { Paragraph } from '../../ui/paragraph.tsx'
import { ProcurementShown } from './procurement-shown.tsx'
import { writeProcurementSchema } from './register-schemas.built.ts'
import { registerTexts } from './register-texts.ts'
import { requirementTexts } from './requirement-texts.ts'

export function Component() {
  const { t, say, language } = useWords(requirementTexts)
  const [annex, setAnnex] = useState<AnswerOf<'writeProcurement'> | undefined>(undefined)
  const known = useMemo(() => ({ language }), [language])
  return (
    <Page
      title={t('procurement.title')}
      lead={<PageLink to="/register">{say(registerTexts['register.title'])}</PageLink>}
    >
      <Paragraph>{t('procurement.class-lead')}</Paragraph>
      <CommandForm
        route="writeProcurement"
        schema={writeProcurementSchema}
        known={known}
        submit={t('procurement.write')}
        onDone={({ body }) => setAnnex(body)}
      />
      {annex !== undefined && <ProcurementShown annex={annex} />}
    </Page>
  )
}
