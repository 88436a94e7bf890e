// How far an annual report has come on its way to the board.
import { stockholmDay } from '../../texts/days.ts'
import { useWords } from '../../texts/language.tsx'
import { type Step, Steps } from '../../ui/steps.tsx'
import type { AnnualReportShown } from './annual-report-page.tsx'
import { annualTexts } from './annual-texts.ts'

export function AnnualSteps({ report }: { report: AnnualReportShown }) {
  const { t } = useWords(annualTexts)
  const { units, lastAnswerDay, dataOn, isExaminedForSecrecy, signature, expeditedOn } = report
  const answered = units.filter(({ status }) => status === 'answered').length
  const asked = units.length
  const collected =
    lastAnswerDay === undefined || dataOn !== undefined
      ? t('annual.step-collect-of', { answered, asked })
      : t('annual.step-collect-until', { answered, asked, day: lastAnswerDay })
  const isOpenForAnswers = units.some(({ status }) => status === 'asked')
  const all: (Omit<Step, 'state'> & { isDone: boolean })[] = [
    {
      id: 'collect',
      name: t('annual.step-collect'),
      isDone: dataOn !== undefined || (asked > 0 && !isOpenForAnswers),
      more: asked > 0 && collected,
    },
    { id: 'compile', name: t('annual.step-compile'), isDone: dataOn !== undefined, more: dataOn },
    { id: 'secrecy', name: t('annual.step-secrecy'), isDone: isExaminedForSecrecy },
    {
      id: 'sign',
      name: t('annual.step-sign'),
      isDone: signature !== undefined,
      more: signature && t('annual.signed-by', { who: signature.by.name, day: stockholmDay(signature.at) }),
    },
    { id: 'board', name: t('annual.step-board'), isDone: expeditedOn !== undefined, more: expeditedOn },
  ]
  const current = all.findIndex(({ isDone }) => !isDone)
  const steps = all.map(({ isDone, ...step }, at): Step => {
    const ahead = at === current ? 'current' : 'ahead'
    return { ...step, state: isDone ? 'done' : ahead }
  })
  return <Steps label={t('annual.how-far')} steps={steps} />
}
