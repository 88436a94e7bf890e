// The requirements that the class of a system puts on its supplier.
import { useParams } from 'react-router'
import { useRead } from '../../api/use-api.ts'
import { useWords } from '../../texts/language.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { Paragraph } from '../../ui/paragraph.tsx'
import { ProcurementShown } from './procurement-shown.tsx'
import { requirementTexts } from './requirement-texts.ts'
import { SystemFrame } from './system-frame.tsx'

export function Component() {
  const { t, language } = useWords(requirementTexts)
  const { systemId = '' } = useParams()
  const annex = useRead('readSystemProcurement', { params: { systemId }, query: { language } })
  return (
    <SystemFrame>
      {() => (
        <>
          <Paragraph>{t('procurement.lead')}</Paragraph>
          <Loaded from={annex}>{({ body }) => <ProcurementShown annex={body} />}</Loaded>
        </>
      )}
    </SystemFrame>
  )
}
