// The other ways out of a task: refuse it, hand it over, or leave the matter because of jäv.
import { Heading, Paragraph } from '@digdir/designsystemet-react'
import type { Request } from '../api/call.ts'
import { useCommand } from '../api/use-api.ts'
import type { JsonSchema } from '../form/json-schema.ts'
import { SchemaForm } from '../form/schema-form.tsx'
import { disqualifySchema, handOverSchema, refuseSchema } from '../form/task-exits.built.ts'
import { type TextKey, useWords } from '../texts/language.tsx'

type ExitRoute = 'refuseTask' | 'handOverTask' | 'declareDisqualification'

interface Exit {
  route: ExitRoute
  schema: JsonSchema
  name: TextKey
  help: TextKey
}

const exits: readonly Exit[] = [
  { route: 'handOverTask', schema: handOverSchema, name: 'task.hand-over', help: 'task.hand-over-help' },
  { route: 'refuseTask', schema: refuseSchema, name: 'task.refuse', help: 'task.refuse-help' },
  {
    route: 'declareDisqualification',
    schema: disqualifySchema,
    name: 'task.disqualify',
    help: 'task.disqualify-help',
  },
]

function TaskExit({ taskId, route, schema, name, help }: Exit & { taskId: string }) {
  const { t } = useWords()
  const leave = useCommand(route)
  return (
    <section>
      <Heading level={3} data-size="2xs">
        {t(name)}
      </Heading>
      <Paragraph>{t(help)}</Paragraph>
      <SchemaForm
        draft={`${route}.${taskId}`}
        schema={schema}
        root="body"
        submit={t(name)}
        error={leave.error}
        isSending={leave.isPending}
        onSubmit={(value, forget) => {
          const body = value as Request<ExitRoute>['body'] & object
          leave.mutate({ params: { taskId }, body } as Request<ExitRoute>, { onSuccess: forget })
        }}
      />
    </section>
  )
}

export function TaskExits({ taskId }: { taskId: string }) {
  return exits.map((exit) => <TaskExit key={exit.route} taskId={taskId} {...exit} />)
}
