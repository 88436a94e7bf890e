// What the fixed values of actions and extraordinary reports are called in their forms.
import type { Bilingual } from '../../functions/domain/bilingual.ts'

export const planValueTexts = {
  'goal.robust-handling': {
    sv: 'En robust, säker och tillförlitlig informationshantering',
    en: 'Robust, secure and reliable handling of information',
  },
  'goal.met-expectations': {
    sv: 'Medborgares och externa verksamheters behov och förväntningar',
    en: 'What citizens and others need and expect',
  },
  'goal.secure-digitalisation': {
    sv: 'Digitalisering med tillräcklig säkerhet',
    en: 'Digitalisation with sufficient security',
  },
  'goal.classified-assets': {
    sv: 'Alla kritiska informationstillgångar klassade',
    en: 'Every critical information asset classified',
  },
  'secrecy.internal': { sv: 'Internt', en: 'Internal' },
  'secrecy.osl-18-8': {
    sv: 'Sekretess: säkerhets- eller bevakningsåtgärd (OSL 18 kap. 8 §)',
    en: 'Secret: security measure (OSL 18:8)',
  },
  'kind.incident': { sv: 'Incident', en: 'Incident' },
  'kind.assignment': { sv: 'Uppdrag från beslutande organ', en: 'Assignment from a deciding body' },
  'kind.report': { sv: 'Rapport', en: 'Report' },
  'kind.risk': { sv: 'Risk', en: 'Risk' },
  'kind.audit': { sv: 'Revision', en: 'Audit' },
  'kind.review': { sv: 'Granskning', en: 'Review' },
  'kind.law': { sv: 'Lag', en: 'Law' },
  'status.not-started': { sv: 'Ej påbörjad', en: 'Not started' },
  'status.in-progress': { sv: 'Pågår', en: 'In progress' },
  'status.done': { sv: 'Klar', en: 'Done' },
  'status.dropped': { sv: 'Utgår: ska inte göras', en: 'Dropped: is not to be done' },
  'cause.significant-incident': { sv: 'Betydande incident', en: 'Significant incident' },
  'cause.personal-data-incident': {
    sv: 'Allvarlig personuppgiftsincident',
    en: 'Serious personal data breach',
  },
  'cause.unfunded-gap': {
    sv: 'Kritisk brist utan ägare eller budget',
    en: 'Critical gap without owner or budget',
  },
  'cause.policy-deviation': { sv: 'Avvikelse från policyn', en: 'Deviation from the policy' },
  'cause.breach-at-level-3': {
    sv: 'Krav på nivå 3 som inte har åtgärdats i tid',
    en: 'Requirement at level 3 not met in time',
  },
  'cause.supplier-collapse': {
    sv: 'Leverantör som har fallit bort',
    en: 'Supplier that has collapsed',
  },
  'cause.supervisory-decision': {
    sv: 'Beslut av tillsynsmyndighet',
    en: 'Decision by a supervisory authority',
  },
  'cause.special-reasons': { sv: 'Särskilda skäl', en: 'Special reasons' },
} as const satisfies Record<string, Bilingual>
