// The texts of reorganisations.
import type { Bilingual } from '../../../functions/domain/bilingual.ts'

export const reorganisationTexts = {
  'reorganisations.title': { sv: 'Omorganisationer', en: 'Reorganisations' },
  'reorganisations.none': {
    sv: 'Ingen omorganisation är planerad. När en är beslutad planerar samordnaren den här.',
    en: 'No reorganisation is planned. When one is decided the coordinator plans it here.',
  },
  'reorganisation.name': { sv: 'Omorganisation', en: 'Reorganisation' },
  'reorganisation.first-day': { sv: 'Första dag', en: 'First day' },
  'reorganisation.status': { sv: 'Läge', en: 'State' },
  'reorganisation.under-review': { sv: 'Granskas', en: 'Under review' },
  'reorganisation.approved': { sv: 'Godkänd', en: 'Approved' },
  'reorganisation.carried-out': { sv: 'Genomförd', en: 'Carried out' },
  'reorganisation.plan': { sv: 'Planera en omorganisation', en: 'Plan a reorganisation' },
  'reorganisation.plan-help': {
    sv: 'Ange vilka enheter som ändras och vem som tar över. Kommunjuristen och dataskyddsombudet granskar planen; den genomförs på sin första dag.',
    en: 'Say which units change and who takes over. Legal counsel and the data protection officer review the plan; it is carried out on its first day.',
  },
  'reorganisation.send-to-review': { sv: 'Skicka till granskning', en: 'Send it to review' },
  'reorganisation.change-plan': { sv: 'Ändra planen', en: 'Change the plan' },
  'reorganisation.change-help': {
    sv: 'Båda granskarna tillfrågas på nytt.',
    en: 'Both who review are asked anew.',
  },
  'reorganisation.review': { sv: 'Lämna granskning', en: 'Give your review' },
  'reorganisation.decision': { sv: 'Beslut', en: 'Decision' },
  'reorganisation.done-on': { sv: 'Genomförd', en: 'Carried out on' },
  'reorganisation.new-units': { sv: 'Nya enheter', en: 'New units' },
  'reorganisation.waits': {
    sv: 'Planen är godkänd och genomförs {day}.',
    en: 'The plan is approved and is carried out on {day}.',
  },
  'reorganisation.mapping': { sv: 'Vad som händer med enheterna', en: 'What becomes of the units' },
  'reorganisation.from': { sv: 'Enhet', en: 'Unit' },
  'reorganisation.change': { sv: 'Ändring', en: 'Change' },
  'reorganisation.to': { sv: 'Blir / tas över av', en: 'Becomes / taken over by' },
  'reorganisation.area': { sv: 'Område', en: 'Area' },
  'reorganisation.objects': { sv: 'Följer med', en: 'Goes along' },
  'reorganisation.taken': {
    sv: '{assets} tillgångar, {systems} system, {actions} åtgärder',
    en: '{assets} assets, {systems} systems, {actions} actions',
  },
  'reorganisation.reviews': { sv: 'Granskningar', en: 'Reviews' },
  'reorganisation.no-reviews': {
    sv: 'Ingen har granskat än. Kommunjuristen och dataskyddsombudet är tillfrågade.',
    en: 'Nobody has reviewed yet. Legal counsel and the data protection officer have been asked.',
  },
  'reorganisation.agrees': { sv: 'Godkänner', en: 'Agrees' },
  'reorganisation.wants-change': { sv: 'Vill ändra', en: 'Wants changes' },
  'reorganisation.back': { sv: 'Alla omorganisationer', en: 'All reorganisations' },
} as const satisfies Record<string, Bilingual>
