// What the processes, origins, outcomes and lists of words of a matter are called.

import type { Bilingual } from '../../functions/domain/bilingual.ts'
import type { DocumentType } from '../../functions/domain/document/document.ts'
import type { MatterOrigin, MatterProcess } from '../../functions/domain/matter/matter.ts'
import type { MatterOutcome } from '../../functions/domain/matter/phase.ts'

export const processNames: Record<MatterProcess, Bilingual> = {
  'policy-adoption': { sv: 'Styrdokument', en: 'Governing document' },
  'action-plan': { sv: 'Handlingsplan', en: 'Action plan' },
  'annual-report': { sv: 'Årsrapport', en: 'Annual report' },
  'extraordinary-report': { sv: 'Extraordinär rapport', en: 'Extraordinary report' },
}

export const documentTypeNames: Record<DocumentType, Bilingual> = {
  policy: { sv: 'Policy', en: 'Policy' },
  guideline: { sv: 'Riktlinje', en: 'Guideline' },
  'action-plan': { sv: 'Handlingsplan', en: 'Action plan' },
  instruction: { sv: 'Tillämpningsanvisning', en: 'Instruction' },
  'annual-report': { sv: 'Årsrapport', en: 'Annual report' },
  'extraordinary-report': { sv: 'Extraordinär rapport', en: 'Extraordinary report' },
}

export const originNames: Record<MatterOrigin, Bilingual> = {
  committee: { sv: 'Nämnd', en: 'Committee' },
  'council-assignment': { sv: 'Uppdrag från fullmäktige', en: 'Assignment from the council' },
  motion: { sv: 'Motion', en: 'Motion' },
  auditor: { sv: 'Revisor', en: 'Auditor' },
  'council-preparation': { sv: 'Fullmäktigeberedning', en: 'Council preparation' },
  company: { sv: 'Bolag', en: 'Company' },
  'citizen-proposal': { sv: 'Medborgarförslag', en: 'Citizen proposal' },
  administration: { sv: 'Förvaltning', en: 'Administration' },
  'review-date': { sv: 'Översynsdatum', en: 'Review date' },
  'topicality-review': { sv: 'Aktualitetsprövning', en: 'Topicality review' },
  'court-ruling': { sv: 'Domstols avgörande', en: 'Ruling of a court' },
  'annual-cycle': { sv: 'Årshjul', en: 'Annual cycle' },
  'special-reasons': { sv: 'Särskilda skäl', en: 'Special reasons' },
}

export const matterOutcomeNames: Record<MatterOutcome, Bilingual> = {
  'in-force': { sv: 'gäller', en: 'in force' },
  repealed: { sv: 'upphävt', en: 'repealed' },
  rejected: { sv: 'avslaget', en: 'rejected' },
  withdrawn: { sv: 'återtaget', en: 'withdrawn' },
  refused: { sv: 'avskrivet', en: 'struck off' },
  lapsed: { sv: 'förfallet', en: 'lapsed' },
  annulled: { sv: 'upphävt av domstol', en: 'annulled by a court' },
  received: { sv: 'mottaget', en: 'received' },
}
