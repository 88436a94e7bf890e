// How far an extraordinary report has come.
import { stockholmTime } from '../../texts/days.ts'
import { useWords } from '../../texts/language.tsx'
import { type Step, Steps } from '../../ui/steps.tsx'
import type { UrgentReport } from './urgent-informing.tsx'
import { urgentTexts } from './urgent-texts.ts'

const order: readonly string[] = ['drafting', 'deciding', 'informing', 'before-board', 'received']

export function UrgentSteps({ report }: { report: UrgentReport }) {
  const { t } = useWords(urgentTexts)
  const { status, draftedAt, draftDueAt, verdicts, informing, route, boardDecision } = report
  const informed = informing.filter(({ informedAt }) => informedAt !== undefined).length
  const at = order.indexOf(status)
  // A report that ended elsewhere never reached what it did not do.
  const isOver = at === -1
  const stateOf = (step: number, isDone: boolean): Step['state'] => {
    if (isDone || at > step) return 'done'
    if (isOver) return 'skipped'
    return at === step ? 'current' : 'ahead'
  }
  const isDecided = verdicts.some(({ outcome }) => outcome !== 'send-back')
  const everyoneKnows = informing.length > 0 && informed === informing.length
  const steps: Step[] = [
    {
      id: 'draft',
      name: t('urgent.step-draft'),
      state: stateOf(0, false),
      more:
        draftedAt === undefined
          ? t('urgent.step-draft-due', { time: stockholmTime(draftDueAt) })
          : stockholmTime(draftedAt),
    },
    { id: 'decide', name: t('urgent.step-decide'), state: stateOf(1, isDecided) },
    {
      id: 'inform',
      name: t('urgent.step-inform'),
      state: stateOf(2, everyoneKnows),
      more: informing.length > 0 && t('urgent.step-inform-of', { done: informed, all: informing.length }),
    },
    {
      id: 'route',
      name: t('urgent.step-route'),
      // It is chosen once they know.
      state: at === 2 && !everyoneKnows ? 'ahead' : stateOf(2, route !== undefined),
    },
    {
      id: 'board',
      name: t('urgent.step-board'),
      state: status === 'received' ? 'done' : stateOf(3, false),
      more: boardDecision?.heldOn,
    },
  ]
  return <Steps label={t('urgent.way')} steps={steps} />
}
