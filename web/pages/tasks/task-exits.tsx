// The other ways out of a task: hand it over, refuse it, or leave the matter because of jäv.
import { CommandForm } from '../../form/command-form.tsx'
import { disqualifySchema, handOverSchema, refuseSchema } from '../../form/task-exits.built.ts'
import { useWords } from '../../texts/language.tsx'
import { Heading } from '../../ui/heading.tsx'
import { Paragraph } from '../../ui/paragraph.tsx'
import { taskTexts } from './task-texts.ts'

const exits = [
  { route: 'handOverTask', schema: handOverSchema, name: 'task.hand-over', help: 'task.hand-over-help' },
  { route: 'refuseTask', schema: refuseSchema, name: 'task.refuse', help: 'task.refuse-help' },
  {
    route: 'declareDisqualification',
    schema: disqualifySchema,
    name: 'task.disqualify',
    help: 'task.disqualify-help',
  },
] as const

export function TaskExits({ taskId }: { taskId: string }) {
  const { t } = useWords(taskTexts)
  return exits.map(({ route, schema, name, help }) => (
    <section key={route} className="section">
      <Heading level={3}>{t(name)}</Heading>
      <Paragraph>{t(help)}</Paragraph>
      <CommandForm route={route} params={{ taskId }} schema={schema} submit={t(name)} />
    </section>
  ))
}
