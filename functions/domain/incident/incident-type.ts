// The kinds of incidents that are counted (domain 8.2, N8).
import * as z from 'zod'

export const IncidentType = z
  .enum([
    'misdirected',
    'unauthorised-access',
    'outage',
    'malicious-code',
    'phishing',
    'supplier',
    'loss-or-theft',
    'wrong-access-rights',
    'other',
  ])
  .describe(
    'felskick, obehörig åtkomst, driftstörning, skadlig kod eller utpressning, nätfiske, leverantör, förlust eller stöld, ' +
      'fel i behörighet, annat',
  )
export type IncidentType = z.infer<typeof IncidentType>
