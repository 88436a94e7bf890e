// What is built on a document: open matters, other documents, assignments given with its decisions, and adoptions.

import type { ReactNode } from 'react'
import { useRead } from '../../api/use-api.ts'
import { useNames } from '../../api/use-names.ts'
import { useValueWords } from '../../form/value-words.ts'
import { useMay } from '../../session/me.tsx'
import { useWords } from '../../texts/language.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { DueDay } from '../../ui/due-day.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { PageLink } from '../../ui/page-link.tsx'
import { Paragraph } from '../../ui/paragraph.tsx'
import { Section } from '../../ui/section.tsx'
import { Tag } from '../../ui/tag.tsx'
import { PhaseTag } from '../matters/phase-tag.tsx'
import { useDocument } from './document-on-page.ts'
import { documentTexts } from './document-texts.ts'

function Part({ title, isEmpty, children }: { title: string; isEmpty: boolean; children: ReactNode }) {
  const { t } = useWords(documentTexts)
  return (
    <Section title={title}>
      {isEmpty ? <Paragraph isQuiet>{t('dependents.nothing')}</Paragraph> : children}
    </Section>
  )
}

function MatterLink({ matterId, children }: { matterId: string; children: string }) {
  const mayRead = useMay('matter:read')
  return mayRead ? <PageLink to={`/matters/${matterId}`}>{children}</PageLink> : children
}

export function Component() {
  const { t } = useWords(documentTexts)
  const wordOf = useValueWords()
  const nameOf = useNames('listUnits')
  const { id } = useDocument()
  const dependents = useRead('listDependents', { params: { documentId: id } })
  return (
    <Loaded from={dependents}>
      {({ body: { matters, documents, assignments, adoptions } }) => (
        <>
          <Part title={t('dependents.matters')} isEmpty={matters.length === 0}>
            <ul className="cards">
              {matters.map((matter) => (
                <li key={matter.id} className="card">
                  <MatterLink matterId={matter.id}>{matter.title}</MatterLink>
                  <PhaseTag phase={matter.phase} />
                </li>
              ))}
            </ul>
          </Part>
          <Part title={t('dependents.adoptions')} isEmpty={adoptions.length === 0}>
            <DataTable
              isCaptionHidden
              caption={t('dependents.adoptions')}
              rows={adoptions}
              keyOf={({ unitId, label }) => `${unitId} ${label}`}
              columns={[
                { head: t('dependents.unit'), cell: ({ unitId }) => nameOf(unitId) },
                { head: t('documents.version'), cell: ({ label }) => label },
                { head: t('dependents.outcome'), cell: ({ outcome }) => wordOf('outcome', outcome) },
                { head: t('dependents.day'), cell: ({ decidedOn }) => <time>{decidedOn}</time> },
              ]}
            />
          </Part>
          <Part title={t('dependents.assignments')} isEmpty={assignments.length === 0}>
            <DataTable
              isCaptionHidden
              caption={t('dependents.assignments')}
              rows={assignments}
              keyOf={({ meetingId, assignment }) => `${meetingId} ${assignment}`}
              columns={[
                { head: t('dependents.role'), cell: ({ role }) => wordOf('role', role) },
                {
                  head: t('dependents.report-back'),
                  cell: ({ reportBackOn, isReported }) => <DueDay day={reportBackOn} isOpen={!isReported} />,
                },
                {
                  head: t('dependents.state'),
                  cell: ({ isDone, isReported }) => {
                    if (isDone) return <Tag color="success">{t('dependents.done')}</Tag>
                    return isReported ? t('dependents.reported') : t('dependents.waiting')
                  },
                },
                {
                  head: t('head.matter'),
                  cell: ({ matterId }) => <MatterLink matterId={matterId}>{t('head.see-matter')}</MatterLink>,
                },
              ]}
            />
          </Part>
          <Part title={t('dependents.documents')} isEmpty={documents.length === 0}>
            <ul className="cards">
              {documents.map((document) => (
                <li key={document.id} className="card">
                  <PageLink to={`/documents/${document.id}`}>{document.title}</PageLink>
                  {document.inForce !== undefined && t('head.version', { label: document.inForce })}
                </li>
              ))}
            </ul>
          </Part>
        </>
      )}
    </Loaded>
  )
}
