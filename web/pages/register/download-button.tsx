// A button that gives what is on the page as a file.
import type { ReactNode } from 'react'
import { Button } from '../../ui/button.tsx'

export function DownloadButton({
  fileName,
  mediaType,
  content,
  children,
}: {
  fileName: string
  mediaType: string
  /** Asked for when the button is pressed. */
  content: () => string
  children: ReactNode
}) {
  const download = () => {
    const address = URL.createObjectURL(new Blob([content()], { type: `${mediaType};charset=utf-8` }))
    const link = document.createElement('a')
    link.href = address
    link.download = fileName.replaceAll(/[/\\:]/g, '-')
    link.click()
    URL.revokeObjectURL(address)
  }
  return (
    <Button variant="secondary" onClick={download}>
      {children}
    </Button>
  )
}
