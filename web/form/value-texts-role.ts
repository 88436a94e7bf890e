// What the roles are called where they stand alone; within a sentence they are written as the domain has them.

import type { Bilingual } from '../../functions/domain/bilingual.ts'
import { roleTitles } from '../../functions/domain/organisation/role.ts'

const asHeading = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

export const roleValueTexts: Readonly<Record<string, Bilingual>> = Object.fromEntries(
  Object.entries(roleTitles).map(([role, { sv, en }]) => [role, { sv: asHeading(sv), en: asHeading(en) }]),
)
