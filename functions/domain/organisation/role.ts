// The roles of the policy and of the municipal process around it (domain: RACI).
import * as z from 'zod'

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

/** The council elects the chair of a body: no manager gives the office, and it ends with the body. */
export function isElected(role: Role): boolean {
  return role === 'chair'
}
