// The roles of the policy and of the municipal process around it (domain: RACI).
import * as z from 'zod'
import type { Bilingual } from '../bilingual.ts'

export const Role = z.enum([
  'coordinator',
  'security-chief',
  'it-security-coordinator',
  'municipal-director',
  'legal-counsel',
  'data-protection-officer',
  'council-member',
  'registrar',
  'committee-secretary',
  'chair',
  'unit-manager',
  'company-director',
  'federation-director',
  'system-owner',
  'system-manager',
  'information-owner',
  'employee',
  'auditor',
  'administrator',
])
export type Role = z.infer<typeof Role>

/** The Swedish name of a role, as shown in the console, in mails and in the audit trail. */
export const roleNames: Record<Role, string> = {
  coordinator: 'informationssäkerhetssamordnare',
  'security-chief': 'säkerhetschef',
  'it-security-coordinator': 'IT-säkerhetssamordnare',
  'municipal-director': 'kommundirektör',
  'legal-counsel': 'kommunjurist',
  'data-protection-officer': 'dataskyddsombud',
  'council-member': 'ledamot i informationssäkerhetsrådet',
  registrar: 'registrator',
  'committee-secretary': 'nämndsekreterare',
  chair: 'ordförande',
  'unit-manager': 'förvaltningschef',
  'company-director': 'verkställande direktör',
  'federation-director': 'förbundschef',
  'system-owner': 'systemägare',
  'system-manager': 'systemförvaltare',
  'information-owner': 'informationsägare',
  employee: 'medarbetare',
  auditor: 'revisor',
  administrator: 'systemadministratör',
}

/** The names of the roles in both languages, for the console. */
export const roleTitles: Record<Role, Bilingual> = {
  coordinator: { sv: roleNames.coordinator, en: 'information security coordinator' },
  'security-chief': { sv: roleNames['security-chief'], en: 'security chief' },
  'it-security-coordinator': { sv: roleNames['it-security-coordinator'], en: 'IT security coordinator' },
  'municipal-director': { sv: roleNames['municipal-director'], en: 'municipal director' },
  'legal-counsel': { sv: roleNames['legal-counsel'], en: 'legal counsel' },
  'data-protection-officer': { sv: roleNames['data-protection-officer'], en: 'data protection officer' },
  'council-member': { sv: roleNames['council-member'], en: 'member of the information security council' },
  registrar: { sv: roleNames.registrar, en: 'registrar' },
  'committee-secretary': { sv: roleNames['committee-secretary'], en: 'committee secretary' },
  chair: { sv: roleNames.chair, en: 'chair' },
  'unit-manager': { sv: roleNames['unit-manager'], en: 'unit manager' },
  'company-director': { sv: roleNames['company-director'], en: 'managing director' },
  'federation-director': { sv: roleNames['federation-director'], en: 'federation director' },
  'system-owner': { sv: roleNames['system-owner'], en: 'system owner' },
  'system-manager': { sv: roleNames['system-manager'], en: 'system manager' },
  'information-owner': { sv: roleNames['information-owner'], en: 'information owner' },
  employee: { sv: roleNames.employee, en: 'employee' },
  auditor: { sv: roleNames.auditor, en: 'auditor' },
  administrator: { sv: roleNames.administrator, en: 'system administrator' },
}

/** The council elects the chair of a body: no manager gives the office, and it ends with the body. */
export function isElected(role: Role): boolean {
  return role === 'chair'
}
