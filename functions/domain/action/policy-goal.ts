// The four goals of the information-security policy, of which every action serves one.
import * as z from 'zod'

export const PolicyGoal = z
  .enum(['robust-handling', 'met-expectations', 'secure-digitalisation', 'classified-assets'])
  .describe(
    'robust, säker och tillförlitlig hantering; motsvarar behov och förväntningar; digitalisering med tillräcklig säkerhet; kritiska tillgångar klassade',
  )
export type PolicyGoal = z.infer<typeof PolicyGoal>

/** As the policy has them, under "Mål med informationssäkerhetsarbetet". */
export const policyGoals: Record<PolicyGoal, { sv: string; en: string }> = {
  'robust-handling': {
    sv: 'En robust, säker och tillförlitlig informationshantering',
    en: 'Robust, secure and reliable handling of information',
  },
  'met-expectations': {
    sv: 'Medborgares och externa verksamheters behov och förväntningar',
    en: 'What citizens and others need and expect',
  },
  'secure-digitalisation': {
    sv: 'Digitalisering med tillräcklig säkerhet',
    en: 'Digitalisation with sufficient security',
  },
  'classified-assets': {
    sv: 'Alla kritiska informationstillgångar klassade',
    en: 'Every critical information asset classified',
  },
}
