// The metadata head of a version, as the municipality publishes it, with its days.
import { useValueWords } from '../../form/value-words.ts'
import { useMay } from '../../session/me.tsx'
import { useWords } from '../../texts/language.tsx'
import { documentTypeNames } from '../../texts/matter-names.ts'
import { DueDay } from '../../ui/due-day.tsx'
import { Facts } from '../../ui/facts.tsx'
import { PageLink } from '../../ui/page-link.tsx'
import type { VersionRow } from './document-on-page.ts'
import { documentTexts } from './document-texts.ts'

export function VersionHead({ version }: { version: VersionRow }) {
  const { t, say } = useWords(documentTexts)
  const wordOf = useValueWords()
  const mayReadMatter = useMay('matter:read')
  const {
    head,
    matterId,
    decidedOn,
    paragraph,
    replaces,
    repealedOn,
    annulledOn,
    suspensions = [],
    editorial,
  } = version
  return (
    <Facts
      rows={[
        [t('head.type'), say(documentTypeNames[head.documentType])],
        [t('head.body'), version.decidingBody],
        [t('head.decided'), t('head.decided-at', { day: decidedOn, paragraph })],
        [t('diary-number'), version.diaryNumber],
        [t('head.applies-to'), head.appliesTo.join(', ')],
        [
          t('head.validity'),
          head.validity === 'until-further-notice'
            ? t('head.until-further-notice')
            : t('head.until', { day: head.validity }),
        ],
        [
          t('documents.revise-by'),
          <DueDay key="revise" day={head.reviseBy} isOpen={repealedOn === undefined} />,
        ],
        [t('head.responsible'), wordOf('responsibleRole', head.responsibleRole)],
        [t('head.replaces'), replaces && t('head.version', { label: replaces })],
        [t('head.statutes'), head.statutes?.join(', ')],
        [
          t('head.built-on'),
          head.builtOn?.map((id) => (
            <div key={id}>
              <PageLink to={`/documents/${id}`}>{id}</PageLink>
            </div>
          )),
        ],
        [t('head.valid-from'), version.validFrom],
        [
          t('head.legal-force'),
          version.legalForceOn ?? (
            <span key="awaited" className="quiet">
              {t('head.awaited')}
            </span>
          ),
        ],
        [t('head.published'), version.publishedOn],
        [t('head.repealed'), repealedOn],
        [
          t('head.suspended'),
          suspensions.length === 0
            ? undefined
            : suspensions
                .map(({ from, to }) =>
                  to === undefined
                    ? t('head.suspended-from', { from })
                    : t('head.suspended-until', { from, to }),
                )
                .join(', '),
        ],
        [t('head.annulled'), annulledOn],
        [
          t('head.editorial'),
          editorial &&
            `${editorial.replacements.map(({ from, to, count }) => `${from} → ${to} (${count})`).join(', ')}. ${editorial.basis}`,
        ],
        [
          t('head.matter'),
          matterId === undefined
            ? t('head.before')
            : mayReadMatter && <PageLink to={`/matters/${matterId}`}>{t('head.see-matter')}</PageLink>,
        ],
      ]}
    />
  )
}
