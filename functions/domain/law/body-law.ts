// Which chapter of the Local Government Act (kommunallagen, KL) a body decides under.
import * as z from 'zod'

/**
 * Committees follow KL 6 kap.; a federation board (KL 9 kap.) follows the committees' rules here. An advisory
 * body, as the council for information security, recommends and never decides (domain 2.6): no chapter is about it, and
 * how many must come is its own affair; ours is the committees' number *(our choice)*.
 */
export const BodyKind = z
  .enum(['council', 'committee', 'federation-board', 'advisory'])
  .describe(
    'fullmäktige (KL 5 kap.); nämnd, även kommunstyrelsen och utskott (KL 6 kap.); kommunalförbundets direktion (KL 9 kap.); rådgivande, inget beslutande organ enligt KL',
  )
export type BodyKind = z.infer<typeof BodyKind>
