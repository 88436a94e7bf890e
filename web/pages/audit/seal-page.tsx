// The seal of a day: which chains moved, what each ended with, and the seal before that it is linked to.
import { useParams } from 'react-router'
import { useRead } from '../../api/use-api.ts'
import { stockholmTime } from '../../texts/days.ts'
import { useWords } from '../../texts/language.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Facts } from '../../ui/facts.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { Page } from '../../ui/page.tsx'
import { PageLink } from '../../ui/page-link.tsx'
import { Section } from '../../ui/section.tsx'
import { auditTexts } from './audit-texts.ts'
import { SealHeads } from './seal-heads.tsx'

export function Component() {
  const { t } = useWords(auditTexts)
  const { day = '' } = useParams()
  const seal = useRead('readSeal', { params: { day } })
  return (
    <Page title={t('seal.title', { day })} lead={t('seal.lead')}>
      <Loaded from={seal}>
        {({ body: { sealedAt, heads, hash, prevSealHash } }) => (
          <>
            <Facts
              rows={[
                [t('seal.sealed-at'), stockholmTime(sealedAt)],
                [t('seal.hash'), <code key="hash">{hash}</code>],
                [t('seal.previous'), <code key="previous">{prevSealHash}</code>],
              ]}
            />
            <Section title={t('seal.heads')}>
              {heads.length === 0 ? <Empty>{t('seal.nothing-moved')}</Empty> : <SealHeads heads={heads} />}
            </Section>
          </>
        )}
      </Loaded>
      <PageLink to="/audit">{t('audit.back')}</PageLink>
    </Page>
  )
}
