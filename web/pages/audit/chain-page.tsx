// One thing's chain from its beginning, with the proof that nothing of it was touched.
import { useParams } from 'react-router'
import { useRead } from '../../api/use-api.ts'
import { usePages } from '../../api/use-pages.ts'
import { useValueWords } from '../../form/value-words.ts'
import { useWords } from '../../texts/language.tsx'
import { MorePages } from '../../ui/more-pages.tsx'
import { Page } from '../../ui/page.tsx'
import { PageLink } from '../../ui/page-link.tsx'
import { Section } from '../../ui/section.tsx'
import { useBodyNames } from '../matters/matter-on-page.ts'
import { auditTexts } from './audit-texts.ts'
import { chainKinds } from './chain-kinds.ts'
import { EntryList } from './entry-list.tsx'
import { Verification } from './verification.tsx'

export function Component() {
  const { t, say, language } = useWords(auditTexts)
  const { chain = '' } = useParams()
  const [kind = '', ...id] = chain.split(':')
  const wordOf = useValueWords()
  const bodyNames = useBodyNames()
  const pages = usePages('readChain', { params: { chain }, query: { limit: 50 } })
  const verified = useRead('verifyChain', { params: { chain } })
  const named = chainKinds[kind]
  const around = { tasks: new Map(), bodyNames, language, wordOf }
  return (
    <Page title={named === undefined ? kind : say(named.one)} lead={id.join(':')}>
      <Verification
        from={verified}
        resultOf={({ body }) =>
          body.valid
            ? { valid: true, entries: body.entries, chains: 1, faultCount: 0, first: undefined }
            : { valid: false, entries: 0, chains: 1, faultCount: 1, first: body }
        }
      />
      <Section title={t('audit.history')}>
        <MorePages pages={pages}>{(rows) => <EntryList rows={rows} around={around} />}</MorePages>
      </Section>
      <PageLink to="/audit">{t('audit.back')}</PageLink>
    </Page>
  )
}
