// A button that opens a dialog with a form for one route, and closes it when it is done.
import { useState } from 'react'
import type { RouteName } from '../../functions/api/contract.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Paragraph } from '../ui/paragraph.tsx'
import { CommandForm, type CommandFormProps } from './command-form.tsx'

export function CommandDialog<N extends RouteName>({
  title,
  help,
  variant = 'secondary',
  onDone,
  ...form
}: CommandFormProps<N> & {
  /** What the button and the dialog are called. */
  title: string
  help?: string
  variant?: 'primary' | 'secondary' | 'tertiary'
}) {
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button variant={variant} onClick={() => setOpen(true)}>
        {title}
      </Button>
      <Dialog title={title} isOpen={isOpen} onClose={() => setOpen(false)}>
        {help !== undefined && <Paragraph>{help}</Paragraph>}
        <CommandForm<N>
          {...(form as unknown as CommandFormProps<N>)}
          onDone={(answer) => {
            setOpen(false)
            onDone?.(answer)
          }}
        />
      </Dialog>
    </>
  )
}
