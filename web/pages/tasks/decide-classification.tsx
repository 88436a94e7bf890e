// The owner's decision on a class that is proposed.
import { useMemo } from 'react'
import { type Aspect, aspects } from '../../../functions/domain/classification/class-levels.ts'
import { aspectWords } from '../../../functions/domain/requirement/procurement-words.ts'
import { useRead } from '../../api/use-api.ts'
import { useFieldWords } from '../../form/field-words.ts'
import { useField } from '../../form/form-context.ts'
import { type Fields, isFields } from '../../form/initial-value.ts'
import type { FieldProps } from '../../form/schema-field.tsx'
import { useWords } from '../../texts/language.tsx'
import { Details } from '../../ui/details.tsx'
import { FieldGroup } from '../../ui/field-group.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { RadioGroup } from '../../ui/radio-group.tsx'
import { AnswerForm } from './answer-form.tsx'
import { useClassificationOf } from './subject-of-class.tsx'
import { subjectTexts } from './subject-texts.ts'
import type { TaskRow } from './task-list.tsx'

function AspectField({
  aspect,
  path,
  modelId,
  value,
  isRequired,
  onChange,
}: {
  aspect: Aspect
  path: string
  modelId: string
  value: Fields
  isRequired: boolean
  onChange: (value: Fields) => void
}) {
  const { t, say } = useWords(subjectTexts)
  const { data } = useRead('readModel', { params: { modelId } })
  const model = data?.body
  const words = model?.aspects.find((each) => each.aspect === aspect)
  const examples = (words?.levels ?? []).filter((level) => level.examples.length > 0)
  const said = value[aspect]
  return (
    <div className="form-part">
      <RadioGroup
        {...useField(`${path}.${aspect}`)}
        label={say(words?.name ?? aspectWords[aspect])}
        help={words && say(words.question)}
        isRequired={isRequired}
        value={said === undefined ? undefined : String(said)}
        choices={[0, 1, 2, 3].map((level) => {
          const scale = model?.scale.find((each) => each.level === level)
          const description = words?.levels.find((each) => each.level === level)?.description
          return {
            value: String(level),
            name: scale ? `${level} – ${say(scale.name)}` : String(level),
            help: description && say(description),
          }
        })}
        onChange={(level) => onChange({ ...value, [aspect]: Number(level) })}
      />
      {examples.length > 0 && (
        <Details summary={t('task.examples')}>
          <ul>
            {examples.flatMap(({ level, examples: each }) =>
              each.map((example) => <li key={`${level} ${example.sv}`}>{`${level}: ${say(example)}`}</li>),
            )}
          </ul>
        </Details>
      )}
    </div>
  )
}

/** The levels of a class, those alone that the municipality classifies by. */
function LevelsField({ modelId, ...field }: FieldProps & { modelId: string }) {
  const { name, path, value, isRequired, onChange } = field
  const { label, help } = useFieldWords(name, isRequired)
  const { data } = useRead('readRules')
  const hasTraceability = data?.body.classifiesTraceability ?? true
  const levels = value !== undefined && isFields(value) ? value : {}
  return (
    <FieldGroup {...useField(path)} label={label} help={help}>
      {aspects
        .filter((aspect) => aspect !== 'traceability' || hasTraceability)
        .map((aspect) => (
          <AspectField
            key={aspect}
            aspect={aspect}
            path={path}
            modelId={modelId}
            value={levels}
            isRequired
            onChange={onChange}
          />
        ))}
    </FieldGroup>
  )
}

function useLevelsField(path: string, modelId: string) {
  return useMemo(
    () => ({ [path]: (props: FieldProps) => <LevelsField {...props} modelId={modelId} /> }),
    [path, modelId],
  )
}

function Decide({
  task,
  modelId,
  round,
  levels,
}: {
  task: TaskRow
  modelId: string
  round: number
  levels: Fields
}) {
  const fields = useLevelsField('levels', modelId)
  const known = useMemo(() => ({ round }), [round])
  const initial = useMemo(() => ({ levels }), [levels])
  return <AnswerForm task={task} fields={fields} known={known} initial={initial} />
}

const noLevels: Fields = {}

export function DecideClassification({ task }: { task: TaskRow }) {
  const classification = useClassificationOf(task)
  const proposal = classification.data?.body.proposal
  return (
    <Loaded from={classification}>
      {({ body }) => (
        <Decide
          task={task}
          modelId={body.modelId}
          round={proposal?.round ?? 1}
          levels={proposal?.levels ?? noLevels}
        />
      )}
    </Loaded>
  )
}
