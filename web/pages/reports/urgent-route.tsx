// Which way the report takes to the board, and what came of it there.
import { CommandDialog } from '../../form/command-dialog.tsx'
import { reportRouteRule } from '../../form/report-route-rule.ts'
import { valueTexts } from '../../form/value-texts.ts'
import { stockholmTime } from '../../texts/days.ts'
import { useWords } from '../../texts/language.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Facts } from '../../ui/facts.tsx'
import { PageLink } from '../../ui/page-link.tsx'
import { chooseReportRouteSchema } from './report-commands.built.ts'
import type { UrgentReport } from './urgent-informing.tsx'
import { urgentTexts } from './urgent-texts.ts'

export function UrgentRoute({ report, mayChoose }: { report: UrgentReport; mayChoose: boolean }) {
  const { t, say } = useWords(urgentTexts)
  const { id, boardId, route, status, boardDecision, chairDecisionIds } = report
  if (route === undefined)
    return (
      <>
        <Empty>{t('urgent.route-none')}</Empty>
        {mayChoose && status === 'informing' && (
          <div>
            <CommandDialog
              route="chooseReportRoute"
              params={{ reportId: id }}
              title={t('urgent.choose-route')}
              help={t('urgent.choose-route-help')}
              schema={chooseReportRouteSchema}
              rule={reportRouteRule}
              submit={t('urgent.choose-route')}
            />
          </div>
        )}
      </>
    )
  const { way, chosenBy, chosenAt, heldOn, startsAt, place } = route
  return (
    <Facts
      rows={[
        [t('urgents.route'), say(valueTexts[way])],
        [t('urgent.route-chosen'), `${chosenBy.name}, ${stockholmTime(chosenAt)}`],
        [t('urgent.route-held'), heldOn && [heldOn, startsAt, place].filter(Boolean).join(', ')],
        [
          t('urgent.chair-decisions'),
          chairDecisionIds.length > 0 &&
            chairDecisionIds.map((decisionId, at) => (
              <div key={decisionId}>
                <PageLink to={`/bodies/${boardId}/chair-decisions/${decisionId}`}>
                  {t('urgent.chair-decision', { number: at + 1 })}
                </PageLink>
              </div>
            )),
        ],
        [
          t('urgent.board'),
          boardDecision && (
            <PageLink to={`/meetings/${encodeURIComponent(boardDecision.meetingId)}`}>
              {t('urgent.board-of', {
                outcome: say(valueTexts[boardDecision.outcome]),
                day: boardDecision.heldOn,
                paragraph: boardDecision.paragraph,
              })}
            </PageLink>
          ),
        ],
        [
          t('urgent.assignments'),
          boardDecision && boardDecision.assignmentCount > 0 && boardDecision.assignmentCount,
        ],
      ]}
    />
  )
}
