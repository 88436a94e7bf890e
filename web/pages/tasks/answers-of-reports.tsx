// The answers about reports: the unit's own figures, the assessment of each section, what is secret, and the chief's decision.
import { useMemo } from 'react'
import { reportSections } from '../../../functions/domain/report/report-section.ts'
import { useRead } from '../../api/use-api.ts'
import { useChoiceWords, useFieldWords } from '../../form/field-words.ts'
import { useField } from '../../form/form-context.ts'
import { choicesOf, isFields, type Value } from '../../form/initial-value.ts'
import type { FieldProps } from '../../form/schema-field.tsx'
import { useWords } from '../../texts/language.tsx'
import { FieldGroup } from '../../ui/field-group.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { RadioGroup } from '../../ui/radio-group.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { AnswerForm } from './answer-form.tsx'
import type { TaskRow } from './task-list.tsx'
import { taskTexts } from './task-texts.ts'

const fieldIn = (row: Value, name: string): Value =>
  row !== undefined && isFields(row) ? row[name] : undefined

/** Every statement, each with a yes, a partly or a no; what is not answered is not sent. */
function StatementsField({ name, path, schema, value, onChange }: FieldProps) {
  const valueWords = useChoiceWords()
  const { id } = useField(path)
  const { label, help } = useFieldWords(name, true)
  const rows = Array.isArray(value) ? value : []
  const { statement = {}, value: answer = {} } = schema.items?.properties ?? {}
  return (
    <FieldGroup {...useField(path)} label={label} help={help}>
      {(choicesOf(statement) ?? []).map((each) => {
        const row = rows.find((said) => fieldIn(said, 'statement') === each)
        const chosen = fieldIn(row, 'value')
        const others = rows.filter((said) => fieldIn(said, 'statement') !== each)
        return (
          <RadioGroup
            key={String(each)}
            id={`${id}-${each}`}
            label={valueWords('statement', each)}
            value={chosen === undefined ? undefined : String(chosen)}
            choices={(choicesOf(answer) ?? []).map((choice) => ({
              value: String(choice),
              name: valueWords('value', choice),
            }))}
            onChange={(picked) => onChange([...others, { statement: each, value: picked }])}
          />
        )
      })}
    </FieldGroup>
  )
}

const statements = { statements: StatementsField }

export const AnswerDataCall = ({ task }: { task: TaskRow }) => <AnswerForm task={task} fields={statements} />

/** A text for each section of the report; what is left empty is not sent. */
function AssessmentsField({ name, path, value, onChange }: FieldProps) {
  const { say } = useWords()
  const { id } = useField(path)
  const { label, help } = useFieldWords(name, true)
  const rows = Array.isArray(value) ? value : []
  return (
    <FieldGroup {...useField(path)} label={label} help={help}>
      {reportSections.map(({ number, heading }) => {
        const others = rows.filter((row) => fieldIn(row, 'section') !== number)
        const text = fieldIn(
          rows.find((row) => fieldIn(row, 'section') === number),
          'text',
        )
        return (
          <TextField
            key={number}
            id={`${id}-section-${number}`}
            label={`${number}. ${say(heading)}`}
            rows={3}
            value={typeof text === 'string' ? text : ''}
            onChange={(typed) =>
              onChange(
                (typed === '' ? others : [...others, { section: number, text: typed }]).toSorted(
                  (one, other) => Number(fieldIn(one, 'section')) - Number(fieldIn(other, 'section')),
                ),
              )
            }
          />
        )
      })}
    </FieldGroup>
  )
}

const assessments = { assessments: AssessmentsField }
/** The sections are all there to write in: no row of a list must be begun. */
const noAssessment = { assessments: [] }

export const CompileAnnualReport = ({ task }: { task: TaskRow }) => (
  <AnswerForm task={task} fields={assessments} initial={noAssessment} />
)

/** A section by its heading, wherever the form asks for one. */
function SectionPicker({ name, path, value, isRequired, onChange }: FieldProps) {
  const { t, say } = useWords()
  const { label, help } = useFieldWords(name, isRequired)
  return (
    <SelectField
      {...useField(path)}
      label={label}
      help={help}
      isRequired={isRequired}
      value={value === undefined ? '' : String(value)}
      noneSaid={t(isRequired ? 'form.choose' : 'form.not-said')}
      options={reportSections.map(({ number, heading }) => ({
        id: String(number),
        name: `${number}. ${say(heading)}`,
      }))}
      onChange={(chosen) => onChange(chosen === '' ? undefined : Number(chosen))}
    />
  )
}

const secretParts = { 'secret.*.section': SectionPicker }

export const ReviewSecrecy = ({ task }: { task: TaskRow }) => <AnswerForm task={task} fields={secretParts} />

/** The decision names the draft that was read, so that nobody decides on another one. */
export function DecideUrgentReport({ task }: { task: TaskRow }) {
  const report = useRead('readExtraordinaryReport', { params: { reportId: task.matterId } })
  const round = report.data?.body.round ?? 1
  const known = useMemo(() => ({ round }), [round])
  return <Loaded from={report}>{() => <AnswerForm task={task} known={known} />}</Loaded>
}

/** The signature is the answer; what it stands under is read above. */
const signature = { signed: true }

export function Sign({ task }: { task: TaskRow }) {
  const { t } = useWords(taskTexts)
  return <AnswerForm task={task} known={signature} submit={t('task.sign')} />
}
