// One JSON line per event. Never a body, a token, a mail address or a free text.
type Fields = Record<string, string | number | boolean | undefined>

function write(level: 'info' | 'warn' | 'error', message: string, fields: Fields): void {
  process.stdout.write(`${JSON.stringify({ level, at: new Date().toISOString(), message, ...fields })}\n`)
}

export const log = {
  info: (message: string, fields: Fields = {}) => write('info', message, fields),
  warn: (message: string, fields: Fields = {}) => write('warn', message, fields),
  error: (message: string, fields: Fields = {}) => write('error', message, fields),
}

/** SES names the recipients that it refuses, and the register holds who they are. */
const mailAddress = /[^\s<>"',;:()[\]]+@[^\s<>"',;:()[\]]+/g

/** What may be logged of an unexpected error: its name and where it came from, not what it held. */
export function errorFields(error: unknown): Fields {
  if (!(error instanceof Error)) return { error: typeof error }
  return {
    error: error.name,
    errorMessage: error.message.replace(mailAddress, '…@…').slice(0, 500),
    stack: error.stack?.split('\n').slice(1, 6).join(' | '),
  }
}
