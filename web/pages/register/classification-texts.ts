// The texts of the guided classification and of a classification that is read.
import type { Bilingual } from '../../../functions/domain/bilingual.ts'

export const classificationTexts = {
  aspect: { sv: 'Aspekt', en: 'Aspect' },
  level: { sv: 'Nivå', en: 'Level' },
  why: { sv: 'Varför den här nivån?', en: 'Why this level?' },

  'dialogue.step': { sv: 'Steg {step} av {of}: {title}', en: 'Step {step} of {of}: {title}' },
  'dialogue.question': { sv: '{title}, fråga {number} av {of}', en: '{title}, question {number} of {of}' },
  'dialogue.levels': { sv: 'Nivåer och följder', en: 'Levels and consequences' },
  'dialogue.check': { sv: 'Kontrollera och skicka', en: 'Check and send' },
  'dialogue.level': { sv: 'Nivå {level}, {name}', en: 'Level {level}, {name}' },
  'dialogue.next': { sv: 'Nästa', en: 'Next' },
  'dialogue.back': { sv: 'Tillbaka', en: 'Back' },
  'dialogue.skip': { sv: 'Hoppa över frågan', en: 'Skip the question' },
  'dialogue.choose': {
    sv: 'Svara på minst en fråga i varje aspekt.',
    en: 'Answer at least one question of each aspect.',
  },
  'dialogue.choose-or-skip': {
    sv: 'Välj ett svar, eller hoppa över frågan.',
    en: 'Choose an answer, or skip the question.',
  },
  'dialogue.what-levels-mean': {
    sv: 'Vad nivåerna betyder för {aspect}, med exempel',
    en: 'What the levels mean for {aspect}, with examples',
  },
  'dialogue.you-answered': { sv: '{question} – {answer}', en: '{question} – {answer}' },
  'dialogue.changed-by-you': {
    sv: 'Svaren ger nivå {level}; du föreslår en annan.',
    en: 'The answers come to level {level}; you propose another.',
  },
  'dialogue.level-proposed': { sv: 'Nivå i förslaget', en: 'Level proposed' },
  'dialogue.change-answers': { sv: 'Ändra svaren om {aspect}', en: 'Change the answers on {aspect}' },
  'dialogue.consequence': {
    sv: 'Värsta rimliga följd för {aspect}',
    en: 'Worst realistic consequence for {aspect}',
  },
  'dialogue.consequence-help': {
    sv: 'Skriv med egna ord vad som händer, för vem. Krävs från nivå 2.',
    en: 'Say in your own words what happens, and to whom. Demanded from level 2.',
  },
  'dialogue.consequence-optional': {
    sv: 'Får lämnas tom på den här nivån.',
    en: 'May be left empty at this level.',
  },
  'dialogue.consequence-missing': {
    sv: 'Skriv den värsta rimliga följden.',
    en: 'Say the worst realistic consequence.',
  },
  'dialogue.consequence-of': {
    sv: '{aspect}: skriv den värsta rimliga följden',
    en: '{aspect}: say the worst realistic consequence',
  },
  'dialogue.reported-at-once': {
    sv: 'Ett avbrott i det som har nivå 3 kan behöva anmälas inom 24 timmar (cybersäkerhetslagen 2025:1506).',
    en: 'An outage of what has level 3 may have to be reported within 24 hours (Cybersecurity Act 2025:1506).',
  },
  'dialogue.laws': { sv: 'Lagrum', en: 'Statutes' },
  'dialogue.laws-help': {
    sv: 'Med komma emellan, till exempel OSL 26:1, GDPR art. 9',
    en: 'Separated by commas, for example OSL 26:1, GDPR art. 9',
  },
  'dialogue.outage': { sv: 'Längsta avbrott i timmar', en: 'Longest outage in hours' },
  'dialogue.outage-help': {
    sv: 'Modellen föreslår högst {hours} timmar för nivån. Får lämnas tomt.',
    en: 'The model proposes at most {hours} hours for the level. May be left empty.',
  },
  'dialogue.loss': { sv: 'Längsta dataförlust i timmar', en: 'Longest loss of data in hours' },
  'dialogue.loss-help': {
    sv: 'Så gammal säkerhetskopian får vara. Får lämnas tomt.',
    en: 'How old the backup may be. May be left empty.',
  },
  'dialogue.afterwards': {
    sv: 'Informationsägaren beslutar. Gäller det personuppgifter, sekretess eller tillgänglighet på nivå 3 ger dataskyddsombud, jurist eller IT-säkerhet råd först.',
    en: 'The information owner decides. On personal data, secrecy or availability at level 3 the data protection officer, legal counsel or IT security gives advice first.',
  },
  'dialogue.wrong-aspects': { sv: 'Det gäller: {aspects}.', en: 'It concerns: {aspects}.' },
  'dialogue.sent-back': {
    sv: '{name} skickade tillbaka det förra förslaget: {reason}',
    en: '{name} sent the last proposal back: {reason}',
  },

  'proposal.levels': { sv: 'Föreslagen klass', en: 'Proposed class' },
  'proposal.consequence': { sv: 'Värsta rimliga följd', en: 'Worst realistic consequence' },
  'proposal.laws': { sv: 'Lagrum', en: 'Statutes' },
  'proposal.outage': { sv: 'Längsta avbrott', en: 'Longest outage' },
  'proposal.loss': { sv: 'Längsta dataförlust', en: 'Longest loss of data' },
  'proposal.hours': { sv: '{count} timmar', en: '{count} hours' },
  'proposal.behind': {
    sv: 'Svaren bakom förslaget ({count})',
    en: 'The answers behind the proposal ({count})',
  },
  'proposal.answers': { sv: 'Svar på konsekvensfrågorna', en: 'Answers to the consequence questions' },
  'proposal.question': { sv: 'Fråga', en: 'Question' },
  'proposal.answer': { sv: 'Svar', en: 'Answer' },

  'summary.trigger': { sv: 'Därför klassas den', en: 'Why it is classified' },
  'summary.because': { sv: 'Skäl', en: 'Reason' },
  'summary.what-changed': { sv: 'Det som ändrats', en: 'What has changed' },
  'summary.before': { sv: 'Klassen innan', en: 'The class before' },
  'summary.proposal': { sv: 'Förslag av {name}, {day}', en: 'Proposed by {name}, {day}' },
  'summary.advice': { sv: 'Råd', en: 'Advice' },
  'summary.no-advice': { sv: 'Inget råd kom i tid.', en: 'No advice came in time.' },
  'advice.personal-data': { sv: 'om personuppgifter', en: 'on personal data' },
  'advice.secrecy': { sv: 'om sekretess', en: 'on secrecy' },
  'advice.availability': { sv: 'om tillgänglighet', en: 'on availability' },
  'summary.sent-back': { sv: 'Skickat tillbaka', en: 'Sent back' },
  'summary.decision': { sv: 'Beslut', en: 'Decision' },
  'summary.outcome': { sv: 'Utfall', en: 'Outcome' },
  'summary.accepted': { sv: 'Förslaget godtogs', en: 'The proposal was accepted' },
  'summary.changed': { sv: 'Klassen ändrades', en: 'The class was changed' },
  'summary.imported': {
    sv: 'Inläst från fil, beslutad tidigare',
    en: 'Imported from a file, decided before',
  },
  'summary.class': { sv: 'Beslutad klass', en: 'Class decided' },
  'summary.reason': { sv: 'Motivering', en: 'Motivation' },
  'summary.decided-by': { sv: 'Beslutat av', en: 'Decided by' },
  'summary.on-behalf-of': { sv: 'I stället för', en: 'On behalf of' },
  'summary.decided-on': { sv: 'Beslutat den', en: 'Decided on' },
  'summary.valid-until': { sv: 'Gäller till och med', en: 'Valid until' },
  'summary.none': { sv: 'Tillgången har ingen klassning än.', en: 'The asset has no classification yet.' },
  'model.examples': { sv: 'Exempel: {examples}.', en: 'Examples: {examples}.' },
} as const satisfies Record<string, Bilingual>
