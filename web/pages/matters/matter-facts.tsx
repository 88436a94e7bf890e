// What a matter is about and where it came from.
import { stockholmDay } from '../../texts/days.ts'
import { useWords } from '../../texts/language.tsx'
import { originNames } from '../../texts/matter-names.ts'
import { Facts } from '../../ui/facts.tsx'
import { PageLink } from '../../ui/page-link.tsx'
import { Section } from '../../ui/section.tsx'
import type { MatterShown } from './matter-on-page.ts'
import { matterTexts } from './matter-texts.ts'

export function MatterFacts({ matter }: { matter: MatterShown }) {
  const { t, say } = useWords(matterTexts)
  const { documentId, head, label, replaces, purpose, secrecy } = matter
  const version = purpose === 'repeal' ? t('matter.repeal-of', { label }) : t('matter.version', { label })
  const isSecret = secrecy !== undefined && secrecy.extent !== 'none'
  return (
    <Section title={t('matter.facts')}>
      <Facts
        rows={[
          [
            t('matter.document'),
            <span key="document">
              <PageLink to={`/documents/${documentId}`}>{head.title}</PageLink>, {version}
              {replaces !== undefined && `, ${t('matter.replaces', { label: replaces })}`}
            </span>,
          ],
          [t('matter.started-by'), stockholmDay(matter.startedAt)],
          [t('matter.origin'), say(originNames[matter.origin])],
          [t('matter.reason'), matter.reason],
          [t('matter.filing-class'), matter.filingClass],
          [t('matter.secrecy'), isSecret ? secrecy.paragraph : undefined],
          [t('matter.closing-reason'), matter.closingReason],
        ]}
      />
    </Section>
  )
}
