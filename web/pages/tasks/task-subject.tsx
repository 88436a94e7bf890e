// What a task is about, on its own page, by its kind: the text, the information, the meeting or the report.
import type { TaskKind } from '../../../functions/domain/task/task-kind.ts'
import { useRead } from '../../api/use-api.ts'
import { useNames } from '../../api/use-names.ts'
import { useMay } from '../../session/me.tsx'
import { useWords } from '../../texts/language.tsx'
import { Facts } from '../../ui/facts.tsx'
import { PageLink } from '../../ui/page-link.tsx'
import { type PartOfTask, partsIn } from './part-of-task.tsx'
import { subjectTexts } from './subject-texts.ts'
import type { TaskRow } from './task-list.tsx'
import { useMatterOf } from './use-matter-of.ts'

const ofClass = partsIn(() => import('./subject-of-class.tsx'))
const ofDraft = partsIn(() => import('./subject-of-draft.tsx'))
const ofMeeting = partsIn(() => import('./subject-of-meeting.tsx'))
const ofPlan = partsIn(() => import('./subject-of-plan.tsx'))
const ofReport = partsIn(() => import('./subject-of-report.tsx'))

/** Before there is a text: what is asked for, and why. */
function SubjectOfMatter({ task }: { task: TaskRow }) {
  const { t } = useWords(subjectTexts)
  const unitName = useNames('listUnits')
  const matter = useMatterOf(task)
  const { unitId } = task.subject
  return (
    <>
      <Facts
        rows={[
          [t('task.document'), matter?.head.title],
          [t('task.version'), matter?.label],
          [t('task.reason-of-matter'), matter?.reason],
          [t('task.unit'), unitId && unitName(unitId)],
        ]}
      />
      {matter && <PageLink to={`/matters/${matter.id}`}>{t('task.read-matter')}</PageLink>}
    </>
  )
}

/** What has nobody to own it. */
function SubjectOfVacancy({ task }: { task: TaskRow }) {
  const mayRead = useMay('register:read')
  const { data } = useRead('listAssets', { query: { question: 'vacant', limit: 100 } }, { enabled: mayRead })
  const vacant = (data?.body.items ?? []).filter(({ vacancyId }) => vacancyId === task.matterId)
  return vacant.length === 0 ? null : (
    <ul>
      {vacant.map(({ id, name }) => (
        <li key={id}>
          <PageLink to={`/register/assets/${id}`}>{name}</PageLink>
        </li>
      ))}
    </ul>
  )
}

const SubjectOfClass = ofClass('SubjectOfClass')
const SubjectOfDraft = ofDraft('SubjectOfDraft')
const SubjectWithMemo = ofDraft('SubjectWithMemo')
const SubjectOfMeeting = ofMeeting('SubjectOfMeeting')
const SubjectOfAssignment = ofMeeting('SubjectOfAssignment')
const SubjectOfPlan = ofPlan('SubjectOfPlan')
const SubjectOfUrgentReport = ofReport('SubjectOfUrgentReport')
const SubjectOfStatusReport = ofReport('SubjectOfStatusReport')
const SubjectOfAnnualReport = ofReport('SubjectOfAnnualReport')

const subjects: Record<TaskKind, PartOfTask> = {
  'register-matter': SubjectOfMatter,
  'write-draft': SubjectOfMatter,
  'review-draft': SubjectOfDraft,
  'plan-consultation': SubjectOfDraft,
  'give-opinion': SubjectOfDraft,
  'compile-consultation': SubjectOfDraft,
  'write-memo': SubjectOfDraft,
  'sign-memo': SubjectWithMemo,
  'record-outcome': SubjectOfMeeting,
  'adjust-minutes': SubjectOfMeeting,
  'announce-minutes': SubjectOfMeeting,
  'confirm-appeal-period': SubjectOfMeeting,
  'conform-text': SubjectOfMeeting,
  'confirm-conformed-text': SubjectOfDraft,
  'report-assignment': SubjectOfAssignment,
  'write-statement': SubjectWithMemo,
  'review-topicality': SubjectOfMatter,
  'adopt-document': SubjectOfDraft,
  'propose-classification': SubjectOfClass,
  'advise-classification': SubjectOfClass,
  'decide-classification': SubjectOfClass,
  'appoint-owner': SubjectOfVacancy,
  'draft-plan': SubjectOfPlan,
  'rank-plan': SubjectOfPlan,
  'finance-plan': SubjectOfPlan,
  'draft-extraordinary-report': SubjectOfUrgentReport,
  'decide-extraordinary-report': SubjectOfUrgentReport,
  'confirm-informed': SubjectOfUrgentReport,
  'choose-report-route': SubjectOfUrgentReport,
  'comment-status-report': SubjectOfStatusReport,
  'receive-status-report': SubjectOfStatusReport,
  'answer-status-question': SubjectOfStatusReport,
  'answer-data-call': SubjectOfAnnualReport,
  'attach-dpo-report': SubjectOfAnnualReport,
  'compile-annual-report': SubjectOfAnnualReport,
  'review-annual-report': SubjectOfAnnualReport,
  'review-secrecy': SubjectOfAnnualReport,
  'sign-annual-report': SubjectOfAnnualReport,
}

export function TaskSubject({ task }: { task: TaskRow }) {
  const Shown = subjects[task.taskKind]
  return <Shown task={task} />
}
