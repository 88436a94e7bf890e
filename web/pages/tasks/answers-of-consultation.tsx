// The answers of a consultation: the unit's own opinion, and how each unit's view was met.

import { useMemo } from 'react'
import type { OpinionPosition } from '../../../functions/domain/task/task-answer.ts'
import { useNames } from '../../api/use-names.ts'
import { usePages } from '../../api/use-pages.ts'
import { useChoiceWords, useFieldWords } from '../../form/field-words.ts'
import { useField } from '../../form/form-context.ts'
import { isFields, type Value } from '../../form/initial-value.ts'
import type { FieldProps } from '../../form/schema-field.tsx'
import { FieldsOf } from '../../form/schema-field.tsx'
import { useWords } from '../../texts/language.tsx'
import { FieldGroup } from '../../ui/field-group.tsx'
import { Loading } from '../../ui/loaded.tsx'
import { Tag } from '../../ui/tag.tsx'
import { AnswerForm } from './answer-form.tsx'
import { subjectTexts } from './subject-texts.ts'
import type { TaskRow } from './task-list.tsx'
import { useMatterOf } from './use-matter-of.ts'

/** The unit itself decides unless one says otherwise. */
export function GiveOpinion({ task }: { task: TaskRow }) {
  const unitName = useNames('listUnits')
  const { unitId } = task.subject
  const decidedBy = unitId === undefined ? '' : unitName(unitId)
  const initial = useMemo(
    () => (decidedBy === '' || decidedBy === unitId ? {} : { decidedBy }),
    [decidedBy, unitId],
  )
  return <AnswerForm task={task} initial={initial} />
}

interface View {
  unitId: string
  unitName: string
  position: (typeof OpinionPosition)['options'][number] | undefined
  text: string | undefined
}

const unitOf = (row: Value): Value => (row !== undefined && isFields(row) ? row['unitId'] : undefined)

/** One part for each unit that had a view, with its own words above. */
function EntriesField({ views, ...field }: FieldProps & { views: readonly View[] }) {
  const { name, path, schema, value, onChange } = field
  const { t } = useWords(subjectTexts)
  const valueWords = useChoiceWords()
  const { label, help } = useFieldWords(name, true)
  const rows = Array.isArray(value) ? value : []
  const item = schema.items ?? {}
  const { unitId: _, ...asked } = item.properties ?? {}
  return (
    <FieldGroup {...useField(path)} label={label} help={help}>
      {views.length === 0 && <p className="quiet">{t('task.no-views')}</p>}
      {views.map(({ unitId, unitName, position, text }) => {
        const at = rows.findIndex((row) => unitOf(row) === unitId)
        const row = rows[at]
        return (
          <FieldGroup key={unitId} id={`entry-${unitId}`} label={unitName}>
            <div className="row of-fields">
              <div>
                {position && <Tag>{valueWords('position', position)}</Tag>}
                {text !== undefined && <blockquote className="quoted">{text}</blockquote>}
              </div>
              <FieldsOf
                path={`${path}.${at}`}
                schema={{ ...item, properties: asked }}
                value={row !== undefined && isFields(row) ? row : {}}
                onChange={(changed) =>
                  onChange(rows.map((each, place) => (place === at ? { ...changed, unitId } : each)))
                }
              />
            </div>
          </FieldGroup>
        )
      })}
    </FieldGroup>
  )
}

/** Every view must be met; the server names the unit that was left out. */
export function CompileConsultation({ task }: { task: TaskRow }) {
  const matter = useMatterOf(task)
  const tasks = usePages('listMatterTasks', { params: { matterId: task.matterId }, query: { limit: 100 } })
  const opinions = matter?.opinions
  const answered = tasks.data
  const views = useMemo((): View[] => {
    const withViews = (opinions ?? []).filter(
      ({ status, position }) => (status === 'answered' || status === 'late') && position !== 'no-comment',
    )
    return withViews.map(({ unitId, unitName, position, taskId }) => {
      const answer = answered?.find(({ id }) => id === taskId)?.answer
      return {
        unitId,
        unitName,
        position,
        text: answer?.kind === 'give-opinion' ? answer.opinion : undefined,
      }
    })
  }, [opinions, answered])
  const fields = useMemo(
    () => ({ entries: (props: FieldProps) => <EntriesField {...props} views={views} /> }),
    [views],
  )
  const initial = useMemo(
    () => ({
      entries: views.map(({ unitId }) => ({ unitId, viewpoint: '', response: '', changed: false })),
    }),
    [views],
  )
  if (opinions === undefined) return <Loading />
  return <AnswerForm task={task} fields={fields} initial={initial} />
}
