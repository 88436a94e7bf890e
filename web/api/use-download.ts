// Asks for a file's address and has the browser save it: it is sent as an attachment, so the page stays where it is.
import { useMutation } from '@tanstack/react-query'

export function useDownload<File extends { downloadUrl: string }, Wanted = void>(
  addressOf: (wanted: Wanted) => Promise<File>,
) {
  return useMutation({
    mutationFn: addressOf,
    onSuccess: ({ downloadUrl }) => window.location.assign(downloadUrl),
  })
}
