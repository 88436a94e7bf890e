// What a task about a text shows: the document, the version it is to become, the draft to read, and the memo where there is one.
import { phaseNames } from '../../../functions/domain/matter/phase.ts'
import { useRead } from '../../api/use-api.ts'
import { useWords } from '../../texts/language.tsx'
import { Details } from '../../ui/details.tsx'
import { Facts } from '../../ui/facts.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { PageLink } from '../../ui/page-link.tsx'
import { Paragraph } from '../../ui/paragraph.tsx'
import { DraftLink } from './draft-link.tsx'
import { ReferralBack } from './referral-back.tsx'
import { subjectTexts } from './subject-texts.ts'
import type { TaskRow } from './task-list.tsx'
import { useMatterOf } from './use-matter-of.ts'

/** The memo as it goes to the bodies. */
function MemoShown({ matter }: { matter: NonNullable<ReturnType<typeof useMatterOf>> }) {
  const { t } = useWords(subjectTexts)
  if (matter.memo === undefined) return null
  const { proposal, background, assessment, finances } = matter.memo
  return (
    <Details summary={t('task.memo')} isOpen>
      <strong>{t('task.proposal')}</strong>
      <ol>
        {proposal.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ol>
      <Facts
        rows={[
          [t('task.background'), background],
          [t('task.assessment'), assessment],
          [t('task.finances'), finances],
        ]}
      />
    </Details>
  )
}

/** The draft to read: the one that the task names, else the one that the matter is about, else the latest that is stored. */
function DraftToRead({ task, ofMatter }: { task: TaskRow; ofMatter: number | undefined }) {
  const { t } = useWords(subjectTexts)
  const drafts = useRead('listDrafts', { params: { matterId: task.matterId }, query: { limit: 100 } })
  return (
    <Loaded from={drafts}>
      {({ body: { items } }) => {
        const stored = items.filter(({ storedAt }) => storedAt !== undefined)
        const wanted = task.subject.draftNumber ?? ofMatter
        const draft = stored.find(({ number }) => number === wanted) ?? stored.at(-1)
        return draft === undefined ? (
          <Paragraph isQuiet>{t('task.no-draft')}</Paragraph>
        ) : (
          <div className="form-actions">
            <DraftLink matterId={task.matterId} number={draft.number} />
            <span className="quiet">{draft.text.fileName}</span>
          </div>
        )
      }}
    </Loaded>
  )
}

export function SubjectOfDraft({ task, withMemo = false }: { task: TaskRow; withMemo?: boolean }) {
  const { t, say } = useWords(subjectTexts)
  const matter = useMatterOf(task)
  const share = task.subject.changedShare
  return (
    <>
      {matter && (
        <Facts
          rows={[
            [t('task.document'), matter.head.title],
            [t('task.version'), matter.label],
            [t('task.replaces'), matter.replaces],
            [t('task.phase'), say(phaseNames[matter.phase.name])],
            [t('task.reason-of-matter'), matter.reason],
            [
              t('task.changed-share'),
              share === undefined
                ? undefined
                : `${Math.round(share * 100)} %${task.subject.proposesConsultation ? ` – ${t('task.consult-anew')}` : ''}`,
            ],
          ]}
        />
      )}
      {matter && <ReferralBack matter={matter} />}
      <DraftToRead task={task} ofMatter={matter?.draftNumber} />
      {withMemo && matter && <MemoShown matter={matter} />}
      {matter && <PageLink to={`/matters/${matter.id}`}>{t('task.read-matter')}</PageLink>}
    </>
  )
}

export const SubjectWithMemo = ({ task }: { task: TaskRow }) => <SubjectOfDraft task={task} withMemo />
