// Proposes an open action for a plan, chosen among those that are not in it.
import { type FormEvent, useState } from 'react'
import { useCommand } from '../../api/use-api.ts'
import { usePages } from '../../api/use-pages.ts'
import { useWords } from '../../texts/language.tsx'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Empty } from '../../ui/empty.tsx'
import { MorePages } from '../../ui/more-pages.tsx'
import { PageLink } from '../../ui/page-link.tsx'
import { Paragraph } from '../../ui/paragraph.tsx'
import { ProblemNotice } from '../../ui/problem-notice.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { isOpenStatus } from './action-status.tsx'
import type { PlanShown } from './plan-page.tsx'
import { planTexts } from './plan-texts.ts'

const actionsRead = 100

function AddForm({ plan, onDone }: { plan: PlanShown['plan']; onDone: () => void }) {
  const { t } = useWords(planTexts)
  const [actionId, setActionId] = useState('')
  const pages = usePages('listActions', { query: { limit: actionsRead } })
  const add = useCommand('addPlanItem', onDone)
  const inPlan = new Set(plan.rows.map((row) => row.actionId))
  const send = (event: FormEvent) => {
    event.preventDefault()
    if (actionId !== '' && !add.isPending) add.send({ params: { year: plan.year }, body: { actionId } })
  }
  return (
    <MorePages pages={pages}>
      {(actions) => {
        const free = actions.filter(({ id, status }) => isOpenStatus(status) && !inPlan.has(id))
        if (free.length === 0) return <Empty>{t('plan.add-none')}</Empty>
        return (
          <form className="form" onSubmit={send} noValidate>
            <SelectField
              id="plan-item"
              label={t('plan.add-which')}
              value={actionId}
              noneSaid={t('plan.add-choose')}
              isRequired
              options={free.map(({ id, title, dueOn }) => ({ id, name: `${title} (${dueOn})` }))}
              onChange={setActionId}
            />
            {add.error !== null && <ProblemNotice error={add.error} />}
            <div className="form-actions">
              <Button type="submit" isBusy={add.isPending}>
                {t('plan.add')}
              </Button>
            </div>
          </form>
        )
      }}
    </MorePages>
  )
}

export function AddPlanItem({ plan }: { plan: PlanShown['plan'] }) {
  const { t } = useWords(planTexts)
  const [isOpen, setOpen] = useState(false)
  return (
    <div className="form-actions">
      <Button variant="secondary" onClick={() => setOpen(true)}>
        {t('plan.add')}
      </Button>
      <PageLink to={`/actions/new?plan=${plan.year}`}>{t('plan.new-action')}</PageLink>
      <Dialog title={t('plan.add')} isOpen={isOpen} onClose={() => setOpen(false)}>
        <Paragraph>{t('plan.add-help')}</Paragraph>
        <AddForm plan={plan} onDone={() => setOpen(false)} />
      </Dialog>
    </div>
  )
}
