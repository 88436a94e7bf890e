// Whose advice a proposed class needs before it is decided (domain 3.3, samråd).
import type { z } from 'zod'
import type { Role } from '../organisation/role.ts'
import type { InformationAsset } from '../register/information-asset.ts'
import type { ClassLevels } from './class-levels.ts'
import type { AdviceGround } from './classification.ts'

export interface NeededAdvice {
  role: Role
  ground: z.infer<typeof AdviceGround>
}

/** The data protection officer on personal data, legal counsel on secrecy, IT security on the highest availability. */
export function neededAdvice(
  {
    personalData,
    secrecy,
    strongSecrecy,
  }: Pick<InformationAsset, 'personalData' | 'secrecy' | 'strongSecrecy'>,
  levels: ClassLevels,
): NeededAdvice[] {
  const hasSecrecy = secrecy.length > 0 || strongSecrecy
  return [
    ...(personalData.has === 'none'
      ? []
      : [{ role: 'data-protection-officer', ground: 'personal-data' } as const]),
    ...(hasSecrecy ? [{ role: 'legal-counsel', ground: 'secrecy' } as const] : []),
    ...(levels.availability === 3
      ? [{ role: 'it-security-coordinator', ground: 'availability' } as const]
      : []),
  ]
}
