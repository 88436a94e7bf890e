// What a tender's annex of security requirements says besides the requirements: headings, how to answer, clauses of the agreement.
import type { Aspect } from '../classification/class-levels.ts'
import type { Words } from '../classification/classification-model.ts'
import type { Circumstances } from './requirement-catalogue.ts'

/** The days a supplier has to hand everything over, and to erase it, when the agreement ends *(our choice)*. */
const [handOverDays, erasureDays] = [30, 90]

export const procurementWords = {
  title: { sv: 'Säkerhetskrav vid upphandling', en: 'Security requirements for procurement' },
  date: { sv: 'Datum', en: 'Date' },
  catalogue: { sv: 'Kravkatalog', en: 'Catalogue of requirements' },
  class: { sv: 'Klass', en: 'Class' },
  level: { sv: 'nivå', en: 'level' },
  circumstances: { sv: 'Förutsättningar', en: 'Circumstances' },
  stricter: { sv: 'Skärpt krav:', en: 'Stricter here:' },
  howToAnswer: { sv: 'Så besvaras kraven', en: 'How to answer' },
  clauses: { sv: 'Avtalsvillkor', en: 'Clauses of the agreement' },
} satisfies Readonly<Record<string, Words>>

/** The heads of the columns of each table. */
export const columnWords: readonly Words[] = [
  { sv: 'Nr', en: 'No.' },
  { sv: 'Krav', en: 'Requirement' },
  { sv: 'Lydelse', en: 'Wording' },
  { sv: 'Bevis', en: 'Evidence' },
  { sv: 'ISO/IEC 27002:2022', en: 'ISO/IEC 27002:2022' },
  { sv: 'Lag 2025:1506, 2 kap. 3 §', en: 'Act 2025:1506, ch. 2 s. 3' },
  { sv: 'Svar', en: 'Answer' },
]

/** The name of each aspect where no model is at hand. */
export const aspectWords: Readonly<Record<Aspect, Words>> = {
  confidentiality: { sv: 'Konfidentialitet', en: 'Confidentiality' },
  integrity: { sv: 'Riktighet', en: 'Integrity' },
  availability: { sv: 'Tillgänglighet', en: 'Availability' },
  traceability: { sv: 'Spårbarhet', en: 'Traceability' },
}

/** Circumstances that bring requirements of their own, in the order they are named. */
export const circumstanceWords: readonly { readonly key: keyof Circumstances; readonly words: Words }[] = [
  {
    key: 'supplier',
    words: { sv: 'en leverantör utanför kommunen', en: 'a supplier outside the municipality' },
  },
  { key: 'cloud', words: { sv: 'molntjänst', en: 'cloud service' } },
  { key: 'exposed', words: { sv: 'nås från internet', en: 'reached from the internet' } },
  { key: 'personalData', words: { sv: 'personuppgifter', en: 'personal data' } },
  {
    key: 'highRisk',
    words: { sv: 'personuppgifter med hög risk', en: 'personal data at high risk' },
  },
]

/** How a bidder answers; each a paragraph. */
export const introduction: readonly Words[] = [
  {
    sv: 'Kraven följer av den klass som informationen har och av hur systemet drivs. Alla är ska-krav: ett anbud som inte uppfyller alla krav kan inte antas.',
    en: 'The requirements follow from the class of the information and from how the system is run. All are mandatory: a tender that does not meet all of them cannot be accepted.',
  },
  {
    sv: 'Svara på varje krav i kolumnen Svar med ja eller nej, beskriv kort hur kravet uppfylls och bifoga det bevis som anges. Likvärdigt bevis godtas.',
    en: 'Answer each requirement in the column Answer with yes or no, describe briefly how it is met, and enclose the evidence named. Equivalent evidence is accepted.',
  },
  {
    sv: 'Ett krav gäller det som levereras och leverantörens egen hantering av kommunens information, under hela avtalstiden och även hos underleverantörer. Beslut som ett krav lägger på kommunen fattar kommunen; leverantören gör det möjligt att följa dem.',
    en: 'A requirement holds for what is delivered and for how the supplier itself handles the municipality’s information, as long as the agreement runs, and for subcontractors too. Decisions that a requirement places with the municipality are the municipality’s; the supplier makes it possible to follow them.',
  },
  {
    sv: 'Hänvisningarna till standard och lag visar vad kravet bygger på och är inga egna krav.',
    en: 'The references to the standard and the law show what a requirement builds on, and are no requirements of their own.',
  },
]

/** A clause of the agreement. */
export interface ContractClause {
  readonly title: Words
  readonly text: Words
  readonly onlyWith?: keyof Circumstances
}

/**
 * What the agreement must settle (K42, K43, K45, K46). The supplier's 24 hours for notice are K42's; they leave the
 * municipality its own clocks (cybersäkerhetslagen 2025:1506 2 kap. 5–8 §§ *(secondary)*, GDPR art. 33).
 */
export const contractClauses: readonly ContractClause[] = [
  {
    title: { sv: 'Incidentanmälan', en: 'Notice of incidents' },
    text: {
      sv: 'Leverantören anmäler en incident som kan påverka tjänsten eller kommunens information till den kontakt som kommunen har angett, utan dröjsmål och senast 24 timmar efter att den upptäcktes. Anmälan säger vad som är känt; orsak, påverkan och åtgärder lämnas allt eftersom, så att kommunen kan hålla sina egna frister för rapportering.',
      en: 'The supplier gives notice of an incident that may affect the service or the municipality’s information to the contact named by the municipality, without delay and at the latest 24 hours after it was discovered. The notice says what is known; cause, effects and measures follow as they become known, so that the municipality can keep its own time limits for reporting.',
    },
  },
  {
    title: { sv: 'Insyn och uppföljning', en: 'Insight and follow-up' },
    text: {
      sv: 'Leverantören visar minst en gång om året att kraven är uppfyllda. Kommunen, eller den som kommunen utser, får granska säkerheten på plats och i handlingar. Brister åtgärdas inom den tid som parterna bestämmer.',
      en: 'The supplier shows at least once a year that the requirements are met. The municipality, or someone it appoints, may examine the security on site and in documents. Shortcomings are put right within the time the parties settle.',
    },
  },
  {
    title: { sv: 'Underleverantörer', en: 'Subcontractors' },
    text: {
      sv: 'En underleverantör som får tillgång till kommunens information godkänns skriftligt av kommunen i förväg och omfattas av samma krav. Leverantören svarar för underleverantören som för sig själv.',
      en: 'A subcontractor who is given access to the municipality’s information is approved by the municipality in writing beforehand and is bound by the same requirements. The supplier answers for the subcontractor as for itself.',
    },
  },
  {
    title: { sv: 'Var informationen hanteras', en: 'Where the information is handled' },
    text: {
      sv: 'Leverantören anger i vilka länder informationen lagras och från vilka länder den kan nås. Information hanteras inte utanför EU och EES utan kommunens skriftliga godkännande i förväg.',
      en: 'The supplier states in which countries the information is stored and from which it can be reached. Information is not handled outside the EU and EEA without the municipality’s approval in writing beforehand.',
    },
  },
  {
    title: { sv: 'Tystnadsplikt', en: 'Secrecy' },
    text: {
      sv: 'Den som hos leverantören eller en underleverantör får tillgång till kommunens information har dessförinnan skriftligt förbundit sig till tystnadsplikt, som gäller även efter avtalets slut.',
      en: 'Anyone at the supplier or a subcontractor who is given access to the municipality’s information has undertaken secrecy in writing beforehand, and is bound by it after the agreement has ended too.',
    },
  },
  {
    title: { sv: 'Personuppgifter', en: 'Personal data' },
    text: {
      sv: 'Personuppgiftsbiträdesavtal (dataskyddsförordningen art. 28) tecknas innan personuppgifter behandlas. En personuppgiftsincident anmäls enligt villkoret om incidentanmälan.',
      en: 'A data processing agreement (GDPR art. 28) is signed before personal data is processed. Notice of a personal data breach is given as the clause on notice of incidents says.',
    },
    onlyWith: 'personalData',
  },
  {
    title: { sv: 'Ändrad klass', en: 'Changed class' },
    text: {
      sv: 'Om informationens klass ändras under avtalstiden lämnar kommunen de krav som tillkommer, och parterna bestämmer när och till vilket pris de uppfylls.',
      en: 'If the class of the information changes while the agreement runs, the municipality hands over the requirements that are added, and the parties settle when and at what price they are met.',
    },
  },
  {
    title: { sv: 'Avslut', en: 'Exit' },
    text: {
      sv: `När avtalet upphör lämnar leverantören över all kommunens information i ett öppet och dokumenterat format inom ${handOverDays} dagar från begäran. När kommunen har bekräftat mottagandet raderar leverantören informationen, även hos underleverantörer och i säkerhetskopior, och intygar det skriftligt, senast ${erasureDays} dagar efter bekräftelsen.`,
      en: `When the agreement ends, the supplier hands over all the municipality’s information in an open and documented format within ${handOverDays} days of the request. When the municipality has confirmed that it has received it, the supplier erases the information, at subcontractors and in backups too, and certifies so in writing, at the latest ${erasureDays} days after the confirmation.`,
    },
  },
]
