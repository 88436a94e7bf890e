// The classification model of 2026: the common scale, the four aspects with their questions, and what follows from a level.
import { CalendarDay } from '../calendar/calendar-day.ts'
import type { ClassificationModel } from './classification-model.ts'
import { availability2026 } from './model-2026-availability.ts'
import { confidentiality2026 } from './model-2026-confidentiality.ts'
import { integrity2026 } from './model-2026-integrity.ts'
import { traceability2026 } from './model-2026-traceability.ts'

const byAspect = [confidentiality2026, integrity2026, availability2026, traceability2026]

/**
 * The model in force from 1 November 2026: scale and levels are domain 3.4, the stop text 3.7. Review times, in months, are
 * those of 3.3. The longest outage, in hours, is the upper bound of each level in 3.4 *(our choice)*; level 0 has none there, only
 * more than five working days, and ten days are proposed.
 */
export const model2026: ClassificationModel = {
  kind: 'classification-model',
  id: '2026-1',
  name: { sv: 'Klassificeringsmodell 2026', en: 'Classification model 2026' },
  validFrom: CalendarDay.parse('2026-11-01'),
  scale: [
    {
      level: 0,
      name: { sv: 'Ingen eller försumbar', en: 'None or negligible' },
      description: {
        sv: 'Märks knappt. Ingen enskild drabbas, inga kostnader utöver vardagligt merarbete, inget lagkrav bryts.',
        en: 'Hardly noticed. Nobody is harmed, no costs beyond everyday extra work, no demand of law is broken.',
      },
    },
    {
      level: 1,
      name: { sv: 'Måttlig', en: 'Moderate' },
      description: {
        sv: 'Besvärande men hanterbart. Verksamheten når sina mål med viss försening eller merarbete; enskild kan få obehag eller mindre olägenhet; förtroendet påverkas lokalt och övergående.',
        en: 'Troublesome but manageable. The activity reaches its goals with some delay or extra work; a person may suffer unease or a minor inconvenience; trust is affected locally and for a while.',
      },
    },
    {
      level: 2,
      name: { sv: 'Betydande', en: 'Considerable' },
      description: {
        sv: 'Tydlig skada. En viktig uppgift kan inte utföras som den ska; enskild kan lida märkbar skada eller men; lag eller avtal bryts; ekonomisk skada eller mediebild som kräver ledningens insats.',
        en: 'Clear harm. An important task cannot be carried out as it should; a person may suffer noticeable harm; a law or an agreement is broken; a financial loss or a picture in the media that management must act on.',
      },
    },
    {
      level: 3,
      name: { sv: 'Allvarlig', en: 'Serious' },
      description: {
        sv: 'Liv, hälsa, rättssäkerhet eller samhällsviktig verksamhet hotas; en primär uppgift kan inte fullgöras; stora ekonomiska förluster; förtroendet skadas långvarigt.',
        en: 'Life, health, legal certainty or an activity essential to society is threatened; a primary task cannot be fulfilled; large financial losses; trust is harmed for a long time.',
      },
    },
  ],
  stop: {
    name: { sv: 'Synnerligen allvarlig', en: 'Exceptionally serious' },
    text: {
      sv: 'Uppgifter som kan röra Sveriges säkerhet får inte registreras här, inte heller i fritext eller bilagor. Kontakta säkerhetsskyddschefen personligen eller enligt kommunens särskilda rutin. Beskriv inte ärendet i e-post.',
      en: 'Information that may concern Sweden’s security must not be registered here, nor in free text or attachments. Contact the protective security chief in person or by the municipality’s special routine. Do not describe the matter in e-mail.',
    },
  },
  aspects: byAspect.map(({ aspect }) => aspect),
  questions: byAspect.flatMap(({ questions }) => questions),
  reviewMonths: [36, 36, 24, 12],
  longestOutageHours: [240, 72, 24, 4],
}
