// Which chapter of the Local Government Act (kommunallagen, KL) a body decides under.
import * as z from 'zod'

/** Committees follow KL 6 kap.; a federation board (KL 9 kap.) follows the committees' rules here. */
export const BodyKind = z
  .enum(['council', 'committee', 'federation-board'])
  .describe(
    'fullmäktige (KL 5 kap.); nämnd, även kommunstyrelsen och utskott (KL 6 kap.); kommunalförbundets direktion (KL 9 kap.)',
  )
export type BodyKind = z.infer<typeof BodyKind>
