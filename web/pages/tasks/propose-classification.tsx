// The answer that proposes a class, by the same guided dialogue as on the asset's own page.
import { useCommand } from '../../api/use-api.ts'
import { useWords } from '../../texts/language.tsx'
import { ClassificationDialogue } from '../register/classification-dialogue.tsx'
import type { TaskRow } from './task-list.tsx'
import { taskTexts } from './task-texts.ts'

export function ProposeClassification({ task }: { task: TaskRow }) {
  const { t } = useWords(taskTexts)
  const complete = useCommand('completeTask')
  return (
    <ClassificationDialogue
      assetId={task.subject.assetId ?? ''}
      draftName={`task.${task.id}`}
      submit={t('task.complete')}
      error={complete.error}
      isSending={complete.isPending}
      onSubmit={(proposal, forget) => {
        const answer = { kind: 'propose-classification', protectiveSecurity: 'no', proposal } as const
        complete.send({ params: { taskId: task.id }, body: { answer } }, forget)
      }}
    />
  )
}
