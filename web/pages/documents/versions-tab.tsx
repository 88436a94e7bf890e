// All versions of a document with how each stands today; one of them to read, named in the address.
import { ApiProblem } from '../../api/problem.ts'
import { useRead } from '../../api/use-api.ts'
import { useWhole } from '../../api/use-whole.ts'
import { useAddress } from '../../frame/use-address.ts'
import { useMay } from '../../session/me.tsx'
import { useWords } from '../../texts/language.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { PageLink } from '../../ui/page-link.tsx'
import { Section } from '../../ui/section.tsx'
import { Tag } from '../../ui/tag.tsx'
import { useDocument, type VersionRow } from './document-on-page.ts'
import { documentTexts } from './document-texts.ts'
import { RecordVersion } from './record-version.tsx'
import { standingColors, standingNames } from './standing-names.ts'
import { VersionHead } from './version-head.tsx'
import { VersionReading } from './version-reading.tsx'

type Standing = keyof typeof standingNames

/** How each version stands today; a document without one in force has none in the answer, and all have ceased or not begun. */
function useStandings(documentId: string): ReadonlyMap<string, Standing> {
  const { data, error } = useRead('readVersionInForce', { params: { documentId } })
  if (data === undefined || error instanceof ApiProblem) return new Map()
  const { version, standing, others } = data.body
  return new Map<string, Standing>([
    [version.label, standing],
    ...others.map((other): [string, Standing] => [other.label, other.standing]),
  ])
}

function StandingTag({ standing }: { standing: Standing | undefined }) {
  const { say } = useWords()
  if (standing === undefined) return '–'
  return <Tag color={standingColors[standing]}>{say(standingNames[standing])}</Tag>
}

function VersionTable({ versions, chosen }: { versions: readonly VersionRow[]; chosen: string | undefined }) {
  const { t } = useWords(documentTexts)
  const { id } = useDocument()
  const standings = useStandings(id)
  return (
    <DataTable
      isCaptionHidden
      caption={t('versions.title')}
      rows={versions}
      keyOf={({ label }) => label}
      columns={[
        {
          head: t('documents.version'),
          cell: ({ label }) =>
            label === chosen ? (
              <strong>{label}</strong>
            ) : (
              <PageLink to={`/documents/${id}/versions?version=${label}`}>
                {t('versions.read', { label })}
              </PageLink>
            ),
        },
        {
          head: t('versions.standing'),
          cell: ({ label }) => <StandingTag standing={standings.get(label)} />,
        },
        {
          head: t('versions.decided'),
          cell: ({ decidingBody, decidedOn, paragraph }) => (
            <>
              {decidingBody}
              <div className="quiet">{t('head.decided-at', { day: decidedOn, paragraph })}</div>
            </>
          ),
        },
        {
          head: t('versions.from'),
          cell: ({ validFrom }) => <time dateTime={validFrom}>{validFrom}</time>,
        },
        {
          head: t('head.legal-force'),
          cell: ({ legalForceOn }) =>
            legalForceOn === undefined ? (
              <span className="quiet">{t('head.awaited')}</span>
            ) : (
              <time dateTime={legalForceOn}>{legalForceOn}</time>
            ),
        },
      ]}
    />
  )
}

export function Component() {
  const { t } = useWords(documentTexts)
  const document = useDocument()
  const mayRecord = useMay('document:record')
  const [read] = useAddress()
  const versions = useWhole('listVersions', { params: { documentId: document.id } })
  return (
    <Loaded from={versions}>
      {(rows) => {
        const chosen = rows.find(({ label }) => label === read('version')) ?? rows[0]
        return (
          <>
            <Section title={t('versions.title')}>
              {rows.length === 0 ? (
                <Empty>{t('versions.none')}</Empty>
              ) : (
                <VersionTable versions={rows} chosen={chosen?.label} />
              )}
              {mayRecord && (
                <div>
                  <RecordVersion documentId={document.id} head={document.head} />
                </div>
              )}
            </Section>
            {chosen !== undefined && (
              <Section title={t('versions.read', { label: chosen.label })}>
                <VersionReading key={chosen.label} version={chosen} />
                <VersionHead version={chosen} />
              </Section>
            )}
          </>
        )
      }}
    </Loaded>
  )
}
