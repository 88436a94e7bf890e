// The written decision to refuse parts of the register: what, by which paragraph, why in general, and how to appeal (OSL 6:7–8, FL 43–44 §§).
import type { ActorStamp } from '../actor.ts'
import type { CalendarDay } from '../calendar/calendar-day.ts'
import type { Disclosure } from './disclosure.ts'
import type { MaskedTable } from './mask-register.ts'

const registers: Record<Disclosure['what'], string> = {
  assets: 'kommunens register över informationstillgångar och deras klassning',
  systems: 'kommunens register över informationssystem och deras klassning',
}

/** `OSL 18:8` as a decision writes it. */
function inFull(ground: string): string {
  const [, chapter, paragraph] = /^OSL (\d+):(.+)$/.exec(ground) ?? []
  return chapter === undefined ? ground : `${chapter} kap. ${paragraph} §`
}

/** What the paragraph that the rule rests on protects; others are named, and their text is the law's. */
const reasonOfRule = [
  'Enligt 18 kap. 8 § offentlighets- och sekretesslagen (2009:400), OSL, gäller sekretess för uppgift som lämnar eller kan bidra till upplysning om säkerhets- eller bevakningsåtgärd, om det kan antas att syftet med åtgärden motverkas om uppgiften röjs och åtgärden avser bland annat system för automatiserad behandling av information.',
  'Uppgifterna säger, var för sig eller tillsammans, hur information och system skyddas och var skyddet betyder mest. Den som vet det kan rikta ett angrepp dit, och syftet med skyddet motverkas då. Det kan inte skiljas mellan uppgifterna utan att just det röjs.',
]

/**
 * In Swedish, for it is the municipality's decision. It names nothing that is masked, and nobody who asked: whoever asks may
 * stay unknown (TF 2:18). A public court of appeal has its district by ordinance (1977:937).
 */
export function refusalText(
  { maskedFields, grounds, headings }: Pick<MaskedTable, 'maskedFields' | 'grounds' | 'headings'>,
  {
    what,
    requestedOn,
    decidedOn,
    examinedBy,
  }: {
    what: Disclosure['what']
    requestedOn: CalendarDay
    decidedOn: CalendarDay
    examinedBy: ActorStamp
  },
): string {
  const others = grounds.filter((ground) => ground !== 'OSL 18:8')
  const columns = headings.map((heading) => heading.replaceAll(/[()]/g, '')).join(', ')
  const paragraphs = [
    'Beslut att inte lämna ut vissa uppgifter i en allmän handling',
    `Beslutsdatum: ${decidedOn}`,
    `Begäran: ${requestedOn} begärdes att få ta del av ${registers[what]}.`,
    'BESLUT',
    `Handlingen lämnas ut utom i de delar som är maskerade. Begäran avslås i fråga om ${maskedFields} uppgifter. De finns i kolumnerna ${columns}, och varje maskerad uppgift är märkt med den bestämmelse som hindrar att den lämnas ut.`,
    'SKÄL',
    ...(grounds.includes('OSL 18:8') ? reasonOfRule : []),
    ...(others.length > 0
      ? [
          `Andra uppgifter omfattas av sekretess enligt ${others.map(inFull).join(', ')} OSL. Det står inte klart att de kan röjas utan den skada eller det men som bestämmelsen skyddar mot.`,
        ]
      : []),
    'Varje post har prövats för sig. Uppgifter som inte omfattas av sekretess lämnas ut.',
    `Prövat av: ${examinedBy.name}`,
    'HUR MAN ÖVERKLAGAR',
    'Beslutet får överklagas till Kammarrätten i Göteborg (6 kap. 7 och 8 §§ OSL). Överklagandet ska vara skriftligt och ställt till kammarrätten, men det ska lämnas till kommunen (43 § förvaltningslagen (2017:900), FL).',
    'Överklagandet ska ha kommit in till kommunen inom tre veckor från den dag då den som begärt uppgifterna fick del av beslutet (44 § FL). Skriv vilket beslut som överklagas, vilken ändring som begärs och varför. Kommunen prövar om överklagandet har kommit in i rätt tid och lämnar det i så fall till kammarrätten.',
  ]
  return paragraphs.join('\n\n')
}
