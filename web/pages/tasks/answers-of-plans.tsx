// The answers about a yearly plan: its items in the council's order, and what each of them gets.
import { useMemo } from 'react'
import { useFieldWords } from '../../form/field-words.ts'
import { useField } from '../../form/form-context.ts'
import { isFields, type Value } from '../../form/initial-value.ts'
import { type FieldProps, FieldsOf } from '../../form/schema-field.tsx'
import { useWords } from '../../texts/language.tsx'
import { FieldGroup } from '../../ui/field-group.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { OrderedList } from '../../ui/ordered-list.tsx'
import { AnswerForm } from './answer-form.tsx'
import { usePlanOf } from './subject-of-plan.tsx'
import { subjectTexts } from './subject-texts.ts'
import type { TaskRow } from './task-list.tsx'

interface Item {
  actionId: string
  name: string
  cost: number | undefined
}

function RankingField({ items, ...field }: FieldProps & { items: readonly Item[] }) {
  const { name, path, value, onChange } = field
  const { label, help } = useFieldWords(name, true)
  const names = new Map(items.map((item) => [item.actionId, item.name]))
  const ranking = Array.isArray(value) ? value.map(String) : []
  return (
    <FieldGroup {...useField(path)} label={label} help={help}>
      <OrderedList
        rows={ranking.map((id) => ({ id, name: names.get(id) ?? id }))}
        onChange={(ids) => onChange(ids)}
      />
    </FieldGroup>
  )
}

const idOf = (row: Value): Value => (row !== undefined && isFields(row) ? row['actionId'] : undefined)

function FinancingField({ items, ...field }: FieldProps & { items: readonly Item[] }) {
  const { name, path, schema, value, onChange } = field
  const { t } = useWords(subjectTexts)
  const { label, help } = useFieldWords(name, true)
  const rows = Array.isArray(value) ? value : []
  const { actionId: _, ...asked } = schema.items?.properties ?? {}
  return (
    <FieldGroup {...useField(path)} label={label} help={help}>
      {items.map(({ actionId, name: itemName, cost }) => {
        const at = rows.findIndex((row) => idOf(row) === actionId)
        const row = rows[at]
        const isFinanced = row !== undefined && isFields(row) && row['financed'] === true
        const { amount, ...withoutAmount } = asked
        return (
          <FieldGroup
            key={actionId}
            id={`finance-${actionId}`}
            label={itemName}
            {...(cost !== undefined && { help: t('task.item-cost', { cost: cost.toLocaleString('sv-SE') }) })}
          >
            <div className="row of-fields">
              <FieldsOf
                path={`${path}.${at}`}
                schema={{ ...schema.items, properties: isFinanced ? asked : withoutAmount }}
                value={row !== undefined && isFields(row) ? row : {}}
                onChange={(changed) =>
                  onChange(
                    rows.map((each, place) => {
                      if (place !== at) return each
                      const { amount: said, ...rest } = changed
                      // What it costs is what it gets, unless one says otherwise; what gets nothing has no amount.
                      return changed['financed'] === true
                        ? { ...rest, actionId, amount: said ?? (isFinanced ? said : cost) }
                        : { ...rest, actionId }
                    }),
                  )
                }
              />
            </div>
          </FieldGroup>
        )
      })}
    </FieldGroup>
  )
}

function PlanAnswer({ task, items }: { task: TaskRow; items: readonly Item[] }) {
  const fields = useMemo(
    () => ({
      ranking: (props: FieldProps) => <RankingField {...props} items={items} />,
      items: (props: FieldProps) => <FinancingField {...props} items={items} />,
    }),
    [items],
  )
  const initial = useMemo(
    () =>
      task.taskKind === 'rank-plan'
        ? { ranking: items.map(({ actionId }) => actionId) }
        : { items: items.map(({ actionId }) => ({ actionId, financed: false })) },
    [task.taskKind, items],
  )
  return <AnswerForm task={task} fields={fields} initial={initial} />
}

export function AnswerOfPlan({ task }: { task: TaskRow }) {
  const plan = usePlanOf(task)
  const rows = plan.data?.body.rows
  const items = useMemo(
    () =>
      (rows ?? []).map(({ actionId, label, title, cost }) => ({
        actionId,
        name: title === undefined ? label : `${label} ${title}`,
        cost,
      })),
    [rows],
  )
  return <Loaded from={plan}>{() => <PlanAnswer task={task} items={items} />}</Loaded>
}
