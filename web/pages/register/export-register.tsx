// Writes the register to a file and offers it, for as long as its address works.
import { useState } from 'react'
import type { AnswerOf } from '../../api/call.ts'
import { CommandForm } from '../../form/command-form.tsx'
import { useMay } from '../../session/me.tsx'
import { useWords } from '../../texts/language.tsx'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Paragraph } from '../../ui/paragraph.tsx'
import { FileOffer } from './file-offer.tsx'
import { exportRegisterSchema } from './register-schemas.built.ts'
import { registerTexts } from './register-texts.ts'

export function ExportRegister({ what, unitId }: { what: 'assets' | 'systems'; unitId: string | undefined }) {
  const { t } = useWords(registerTexts)
  const [isOpen, setOpen] = useState(false)
  const [file, setFile] = useState<AnswerOf<'exportRegister'> | undefined>(undefined)
  if (!useMay('register:export')) return null
  const known = { what, unitId }
  return (
    <>
      <Button variant="secondary" onClick={() => setOpen(true)}>
        {t('export.title')}
      </Button>
      <Dialog
        title={t('export.title')}
        isOpen={isOpen}
        onClose={() => {
          setOpen(false)
          setFile(undefined)
        }}
      >
        {file === undefined ? (
          <>
            <Paragraph>{t(unitId === undefined ? 'export.help' : 'export.help-unit')}</Paragraph>
            <CommandForm
              route="exportRegister"
              schema={exportRegisterSchema}
              known={known}
              initial={exportFirst}
              submit={t('export.write')}
              onDone={({ body }) => setFile(body)}
            />
          </>
        ) : (
          <FileOffer file={file} />
        )}
      </Dialog>
    </>
  )
}

const exportFirst = { version: 'public', format: 'xlsx' }
