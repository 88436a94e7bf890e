// A dialog over the page. The browser keeps the focus in it, closes it by Escape and gives the focus back.
import { type ReactNode, useEffect, useId, useRef } from 'react'
import { useWords } from '../texts/language.tsx'
import { Button } from './button.tsx'
import { Heading } from './heading.tsx'

export function Dialog({
  title,
  isOpen,
  onClose,
  children,
}: {
  title: string
  isOpen: boolean
  onClose: () => void
  children: ReactNode
}) {
  const { t } = useWords()
  const id = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    if (isOpen) dialog.current?.showModal()
    else dialog.current?.close()
  }, [isOpen])
  return (
    <dialog ref={dialog} className="ds-dialog" aria-labelledby={id} onClose={onClose}>
      {isOpen && (
        <div className="dialog">
          <Heading level={2} id={id}>
            {title}
          </Heading>
          {children}
          <div>
            <Button variant="tertiary" onClick={onClose}>
              {t('close')}
            </Button>
          </div>
        </div>
      )}
    </dialog>
  )
}
