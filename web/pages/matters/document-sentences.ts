// What each action on a matter’s document or plan is in a sentence.
import type { AuditSentence } from './audit-sentence.ts'

export const documentSentences: Record<string, AuditSentence> = {
  'document.created': {
    sv: 'Dokumentet lades upp.',
    en: 'The document was created.',
    isMinor: true,
  },
  'document.matter-opened': {
    sv: 'Dokumentet fick ett öppet ärende.',
    en: 'The document got an open matter.',
    isMinor: true,
  },
  'document.matter-closed': {
    sv: 'Dokumentet har inget öppet ärende längre.',
    en: 'The document has no open matter any longer.',
    isMinor: true,
  },
  'document.version-in-force': {
    sv: 'Dokumentet fick en ny gällande version.',
    en: 'The document got a new version in force.',
    isMinor: true,
  },
  'document.repealed': { sv: 'Dokumentet upphävdes.', en: 'The document was repealed.' },
  'document.out-of-force': {
    sv: 'Dokumentet har ingen gällande version.',
    en: 'The document has no version in force.',
  },
  'document.looked-at': {
    sv: 'Dokumentets datum sågs över.',
    en: 'The dates of the document were looked at.',
    isMinor: true,
  },
  'document-version.entered-into-force': {
    sv: 'Version {label} publicerades och gäller från {validFrom}.',
    en: 'Version {label} was published and applies from {validFrom}.',
  },
  'document-version.superseded': {
    sv: 'Den tidigare versionen ersattes.',
    en: 'The former version was superseded.',
  },
  'document-version.repealed': { sv: 'Versionen upphävdes.', en: 'The version was repealed.' },
  'document-version.gained-legal-force': {
    sv: 'Versionen vann laga kraft.',
    en: 'The version gained legal force.',
    isMinor: true,
  },
  'document-version.lost-legal-force': {
    sv: 'Versionen har inte längre laga kraft.',
    en: 'The version no longer has legal force.',
    isMinor: true,
  },
  'document-version.suspended': {
    sv: 'Versionen får inte tillämpas tills vidare.',
    en: 'The version may not be applied for the time being.',
  },
  'document-version.resumed': {
    sv: 'Versionen får tillämpas igen.',
    en: 'The version may be applied again.',
  },
  'document-version.restored': {
    sv: 'Den tidigare versionen gäller igen.',
    en: 'The former version applies again.',
  },
  'document-version.annulled': {
    sv: 'Versionen upphävdes av domstol.',
    en: 'The version was annulled by a court.',
  },
  'document-version.changed-editorially': {
    sv: '{who} ändrade texten redaktionellt: version {label}.',
    en: '{who} changed the text editorially: version {label}.',
  },
  'document-version.recorded': {
    sv: '{who} registrerade version {label}.',
    en: '{who} recorded version {label}.',
  },
}

export const planSentences: Record<string, AuditSentence> = {
  'action-plan.opened': { sv: 'Handlingsplanen öppnades.', en: 'The action plan was opened.' },
  'action-plan.inputs-gathered': {
    sv: 'Underlaget till planen hämtades ur systemet.',
    en: 'The input to the plan was gathered from the system.',
  },
  'action-plan.item-added': {
    sv: '{who} lade till en åtgärd i planen.',
    en: '{who} added an action to the plan.',
    isMinor: true,
  },
  'action-plan.item-removed': {
    sv: '{who} tog bort en åtgärd ur planen.',
    en: '{who} removed an action from the plan.',
    isMinor: true,
  },
  'action-plan.drafted': { sv: 'Förslaget till plan blev klart.', en: 'The draft of the plan was finished.' },
  'action-plan.ranked': {
    sv: 'Planens åtgärder fick sin ordning.',
    en: 'The actions of the plan got their order.',
    isMinor: true,
  },
  'action-plan.not-ranked': {
    sv: 'Rådet prioriterade inte åtgärderna.',
    en: 'The council did not rank the actions.',
  },
  'action-plan.financed': {
    sv: 'Finansieringen fördes in i planen.',
    en: 'The financing was entered in the plan.',
    isMinor: true,
  },
  'action-plan.not-financed': {
    sv: 'Finansieringen prövades inte.',
    en: 'The financing was not examined.',
  },
  'action-plan.adopted': { sv: 'Handlingsplanen är fastställd.', en: 'The action plan is adopted.' },
  'action-plan.followed-up': {
    sv: 'De ansvariga fick veta sina åtgärder.',
    en: 'Those responsible were told of their actions.',
    isMinor: true,
  },
  'action-plan.looked-at': { sv: 'Planen sågs över.', en: 'The plan was looked at.', isMinor: true },
  'action-plan.missed': {
    sv: 'Planen blev inte beslutad i tid.',
    en: 'The plan was not decided in time.',
  },
}
