// Integrity (riktighet, R) in the model of 2026: its levels (domain 3.4) and the questions that lead to them.
import type { ClassificationModel } from './classification-model.ts'

/** The question choices are *our choice*: each says in a unit’s own words what its level of domain 3.4 comes to. */
export const integrity2026: {
  readonly aspect: ClassificationModel['aspects'][number]
  readonly questions: ClassificationModel['questions']
} = {
  aspect: {
    aspect: 'integrity',
    name: { sv: 'Riktighet', en: 'Integrity' },
    question: {
      sv: 'Vad händer om informationen är fel, ändrad eller ofullständig?',
      en: 'What happens if the information is wrong, altered or incomplete?',
    },
    levels: [
      {
        level: 0,
        description: {
          sv: 'Fel saknar betydelse eller rättas av sig självt.',
          en: 'Errors do not matter or correct themselves.',
        },
        examples: [{ sv: 'Intern nyhetsnotis', en: 'An internal news item' }],
      },
      {
        level: 1,
        description: {
          sv: 'Fel ger merarbete eller missförstånd som upptäcks i ordinarie arbete.',
          en: 'Errors give extra work or misunderstandings that are found in ordinary work.',
        },
        examples: [{ sv: 'Bokningslista för lokaler', en: 'The booking list of premises' }],
      },
      {
        level: 2,
        description: {
          sv: 'Fel kan leda till felaktigt beslut, utbetalning eller utlämnande, och kan vara svårt att upptäcka.',
          en: 'Errors can lead to a wrong decision, payment or disclosure, and can be hard to find.',
        },
        examples: [
          { sv: 'Ekonomi', en: 'Accounts' },
          { sv: 'Lön', en: 'Pay' },
          { sv: 'Betyg', en: 'School grades' },
          { sv: 'Bygglov', en: 'Building permits' },
          { sv: 'Protokoll', en: 'Minutes' },
          { sv: 'Diarium', en: 'The diary of matters and documents' },
        ],
      },
      {
        level: 3,
        description: {
          sv: 'Fel kan skada liv och hälsa, ge rättsförlust som inte kan rättas, eller styra fysisk process fel.',
          en: 'Errors can harm life and health, cost someone a right beyond repair, or steer a physical process wrongly.',
        },
        examples: [
          { sv: 'Läkemedelslistor', en: 'Lists of medication' },
          { sv: 'Trygghetslarm', en: 'Personal safety alarms' },
          {
            sv: 'Styrsystem för dricksvatten och elnät',
            en: 'Control systems of drinking water and the power grid',
          },
          { sv: 'LVU-underlag', en: 'Grounds for taking a child into care (LVU)' },
        ],
      },
    ],
  },
  questions: [
    {
      id: 'r1',
      aspect: 'integrity',
      text: {
        sv: 'Uppgifterna är fel och ingen märker det. Vad kan hända en enskild person?',
        en: 'The information is wrong and nobody notices. What can happen to a person?',
      },
      help: {
        sv: 'Tänk på det värsta som rimligen kan hända, inte på det vanligaste.',
        en: 'Think of the worst that can reasonably happen, not of the most common.',
      },
      choices: [
        { level: 0, text: { sv: 'Ingenting.', en: 'Nothing.' } },
        {
          level: 1,
          text: { sv: 'Ett missförstånd eller besvär.', en: 'A misunderstanding or some trouble.' },
        },
        {
          level: 2,
          text: {
            sv: 'Personen får fel beslut, fel pengar eller fel insats.',
            en: 'The person gets the wrong decision, money or support.',
          },
        },
        {
          level: 3,
          text: {
            sv: 'Personen kan skadas, eller förlora en rätt som inte går att få tillbaka.',
            en: 'The person can be injured, or lose a right that cannot be restored.',
          },
        },
      ],
    },
    {
      id: 'r2',
      aspect: 'integrity',
      text: {
        sv: 'Hur märks det i arbetet hos er att uppgifterna är fel?',
        en: 'How does it show in your work that the information is wrong?',
      },
      choices: [
        {
          level: 0,
          text: {
            sv: 'Det spelar ingen roll, eller rättas av sig självt.',
            en: 'It does not matter, or corrects itself.',
          },
        },
        {
          level: 1,
          text: {
            sv: 'Vi upptäcker felet i det vanliga arbetet och rättar det.',
            en: 'We find the error in ordinary work and correct it.',
          },
        },
        {
          level: 2,
          text: {
            sv: 'Vi fattar beslut eller betalar ut på fel grund innan någon ser det.',
            en: 'We decide or pay on wrong grounds before anyone sees it.',
          },
        },
        {
          level: 3,
          text: {
            sv: 'Vi kan inte lita på något, och måste avbryta en uppgift vi ska klara.',
            en: 'We can trust nothing, and must break off a task that we have to manage.',
          },
        },
      ],
    },
    {
      id: 'r3',
      aspect: 'integrity',
      text: {
        sv: 'Vilka regler bryts om uppgifterna är fel?',
        en: 'Which rules are broken if the information is wrong?',
      },
      choices: [
        { level: 0, text: { sv: 'Inga.', en: 'None.' } },
        { level: 1, text: { sv: 'Våra egna rutiner.', en: 'Our own routines.' } },
        {
          level: 2,
          text: {
            sv: 'Lag eller avtal bryts, men felet går att rätta i efterhand.',
            en: 'A law or an agreement, but the error can be corrected afterwards.',
          },
        },
        {
          level: 3,
          text: {
            sv: 'Rättssäkerheten: någon omhändertas eller nekas stöd på fel grund.',
            en: 'Legal certainty: someone is taken into care or refused support on wrong grounds.',
          },
        },
      ],
    },
    {
      id: 'r4',
      aspect: 'integrity',
      text: {
        sv: 'Någon har ändrat uppgifterna i smyg. Vad kostar det kommunen?',
        en: 'Someone has secretly altered the information. What does it cost the municipality?',
      },
      help: {
        sv: 'Tänk på bedrägeri, till exempel ett bytt kontonummer i en utbetalning.',
        en: 'Think of fraud, such as a changed account number in a payment.',
      },
      choices: [
        {
          level: 0,
          text: { sv: 'Inget utöver vardagligt merarbete.', en: 'Nothing beyond everyday extra work.' },
        },
        { level: 1, text: { sv: 'Det ryms i enhetens budget.', en: 'The unit’s budget covers it.' } },
        {
          level: 2,
          text: {
            sv: 'Det märks i nämndens budget, och ledningen måste ta ställning.',
            en: 'It shows in the committee’s budget, and management must act on it.',
          },
        },
        {
          level: 3,
          text: {
            sv: 'Så mycket att kommunen måste avstå från annat.',
            en: 'So much that the municipality must give up something else.',
          },
        },
      ],
    },
    {
      id: 'r5',
      aspect: 'integrity',
      text: {
        sv: 'Det blir känt att uppgifterna var fel. Vad händer med förtroendet?',
        en: 'It becomes known that the information was wrong. What happens to trust?',
      },
      choices: [
        { level: 0, text: { sv: 'Ingen bryr sig.', en: 'Nobody minds.' } },
        { level: 1, text: { sv: 'Några klagar, men det går över.', en: 'Some complain, but it passes.' } },
        {
          level: 2,
          text: {
            sv: 'Det blir nyheter, och ledningen måste svara.',
            en: 'It makes the news, and management must answer.',
          },
        },
        {
          level: 3,
          text: {
            sv: 'Invånare slutar lita på våra beslut under lång tid.',
            en: 'Residents stop trusting our decisions for a long time.',
          },
        },
      ],
    },
    {
      id: 'r6',
      aspect: 'integrity',
      text: {
        sv: 'Styr uppgifterna något i verkligheten, till exempel vatten, el, värme, dörrar eller utryckning?',
        en: 'Does the information steer something physical, such as water, power, heating, doors or call-outs?',
      },
      choices: [
        { level: 0, text: { sv: 'Nej.', en: 'No.' } },
        {
          level: 1,
          text: { sv: 'Ja, men fel blir bara besvärliga.', en: 'Yes, but errors are only a nuisance.' },
        },
        {
          level: 2,
          text: {
            sv: 'Ja, och fel gör servicen märkbart sämre.',
            en: 'Yes, and errors make the service noticeably worse.',
          },
        },
        {
          level: 3,
          text: {
            sv: 'Ja, och fel kan skada människor eller slå ut det samhället behöver.',
            en: 'Yes, and errors can injure people or bring down what society needs.',
          },
        },
      ],
    },
  ],
}
