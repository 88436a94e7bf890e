// A command that the server carries out some at a time: asked for once, and called again until nothing is left.
import { useRef, useState } from 'react'
import type { BodyOf } from '../../api/call.ts'
import { useCommand } from '../../api/use-api.ts'
import type { FormSchema } from '../../form/json-schema.ts'
import { SchemaForm } from '../../form/schema-form.tsx'
import { useWords } from '../../texts/language.tsx'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Paragraph } from '../../ui/paragraph.tsx'
import { Progress } from '../../ui/progress.tsx'
import { matterTexts } from './matter-texts.ts'

type RepeatedRoute = 'withdrawMatter' | 'closeConsultation'

export function RepeatedDialog({
  route,
  matterId,
  schema,
  title,
  help,
}: {
  route: RepeatedRoute
  matterId: string
  schema: FormSchema
  title: string
  help: string
}) {
  const { t } = useWords(matterTexts)
  const [isOpen, setOpen] = useState(false)
  const [left, setLeft] = useState<{ now: number; first: number } | undefined>(undefined)
  const asked = useRef<BodyOf<RepeatedRoute> | undefined>(undefined)
  const command = useCommand<RepeatedRoute>(route, ({ body }) => {
    if (body.left === 0 || asked.current === undefined) {
      setLeft(undefined)
      setOpen(false)
      return
    }
    setLeft((former) => ({ now: body.left, first: former?.first ?? body.left }))
    command.send({ params: { matterId }, body: asked.current })
  })
  return (
    <>
      <Button variant="secondary" onClick={() => setOpen(true)}>
        {title}
      </Button>
      <Dialog title={title} isOpen={isOpen} onClose={() => setOpen(false)}>
        <Paragraph>{help}</Paragraph>
        {left === undefined ? (
          <SchemaForm
            draft={`${route}.${matterId}`}
            schema={schema}
            root="body"
            submit={title}
            error={command.error}
            isSending={command.isPending}
            onSubmit={(value, forget) => {
              // The server parses it by the schema that the form was made from, and names what is wrong.
              const body = value as BodyOf<RepeatedRoute>
              asked.current = body
              command.send({ params: { matterId }, body }, forget)
            }}
          />
        ) : (
          <Progress
            label={t('matter.working', { left: left.now })}
            done={left.first - left.now}
            of={left.first}
          />
        )}
      </Dialog>
    </>
  )
}
