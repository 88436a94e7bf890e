// What the answer of a task about an extraordinary report must satisfy, that only the report itself can tell.
import { requirePossibleRoute } from '../domain/extraordinary-report/choose-route.ts'
import { requireSameRound } from '../domain/extraordinary-report/decide-report.ts'
import {
  requireInformedInTime,
  requireManagementInformed,
} from '../domain/extraordinary-report/inform-management.ts'
import type { Moment } from '../domain/moment.ts'
import type { Task } from '../domain/task/task.ts'
import type { TaskAnswer } from '../domain/task/task-answer.ts'
import type { Store } from '../store/store.ts'

/** Refuses what the rule behind the answer refuses; other answers are passed over. */
export async function requireUrgentAnswer(
  store: Store,
  { matterId }: Task,
  answer: TaskAnswer,
  moment: Moment,
): Promise<void> {
  const readReport = async () => (await store.load('extraordinary-report', matterId)).state
  switch (answer.kind) {
    case 'decide-extraordinary-report':
      requireSameRound(await readReport(), answer)
      return
    case 'confirm-informed':
      requireInformedInTime(await readReport(), answer, moment.now)
      return
    case 'choose-report-route': {
      const report = await readReport()
      requireManagementInformed(report, moment.today)
      const { bodyId } = answer.route
      const [board, crisisCommittee] = await Promise.all([
        store.load('body', report.boardId),
        bodyId === undefined ? undefined : store.load('body', bodyId),
      ])
      requirePossibleRoute(
        answer.route,
        { board: board.state, crisisCommittee: crisisCommittee?.state },
        moment,
      )
      return
    }
    default:
      return
  }
}
