// Which matters are shown: process, open or closed, and words in the title; kept in the address.
import { useId } from 'react'
import type { AnswerOf } from '../../api/call.ts'
import { useAddress } from '../../frame/use-address.ts'
import { useWords } from '../../texts/language.tsx'
import { processNames } from '../../texts/matter-names.ts'
import { SelectField } from '../../ui/select-field.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { Toggle } from '../../ui/toggle.tsx'
import { matterTexts } from './matter-texts.ts'

type MatterRow = AnswerOf<'listMatters'>['items'][number]

const states = ['all', 'open', 'closed'] as const
type State = (typeof states)[number]

interface MatterChoice {
  process: string
  state: State
  words: string
}

export function matterChoiceOf(read: (name: string) => string): MatterChoice {
  const state = read('state')
  return {
    process: read('process'),
    state: states.find((each) => each === state) ?? 'all',
    words: read('q'),
  }
}

export function chosenMatters(
  matters: readonly MatterRow[],
  { process, state, words }: MatterChoice,
): MatterRow[] {
  const sought = words.trim().toLowerCase()
  return matters.filter((matter) => {
    const isOfProcess = process === '' || matter.process === process
    const isInState = state === 'all' || (matter.phase.name === 'closed') === (state === 'closed')
    const isNamed = `${matter.title} ${matter.diaryNumber ?? ''}`.toLowerCase().includes(sought)
    return isOfProcess && isInState && isNamed
  })
}

export function MatterFilters() {
  const { t, say } = useWords(matterTexts)
  const id = useId()
  const [read, choose] = useAddress()
  const { process, state, words } = matterChoiceOf(read)
  return (
    <search className="filters">
      <TextField
        id={`${id}-q`}
        label={t('matters.search')}
        type="search"
        value={words}
        onChange={(typed) => choose({ q: typed })}
      />
      <SelectField
        id={`${id}-process`}
        label={t('matters.process')}
        value={process}
        noneSaid={t('matters.every-process')}
        options={Object.entries(processNames).map(([each, name]) => ({ id: each, name: say(name) }))}
        onChange={(chosen) => choose({ process: chosen })}
      />
      <Toggle
        label={t('matters.state')}
        value={state}
        choices={[
          { value: 'all', name: t('matters.all') },
          { value: 'open', name: t('matters.open') },
          { value: 'closed', name: t('matters.closed') },
        ]}
        onChange={(chosen) => choose({ state: chosen === 'all' ? '' : chosen })}
      />
    </search>
  )
}
