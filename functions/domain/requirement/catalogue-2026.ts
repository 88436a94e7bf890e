// The catalogue of requirements of 2026, all 58 rows of domain 3.8 in order.
import { CalendarDay } from '../calendar/calendar-day.ts'
import { catalogue2026K01ToK20 } from './catalogue-2026-k01-to-k20.ts'
import { catalogue2026K21ToK40 } from './catalogue-2026-k21-to-k40.ts'
import { catalogue2026K41ToK58 } from './catalogue-2026-k41-to-k58.ts'
import type { RequirementCatalogue } from './requirement-catalogue.ts'

/**
 * The first catalogue. The controls are those of ISO/IEC 27002:2022 and the points those of cybersäkerhetslagen
 * (2025:1506) 2 kap. 3 §, both as domain 3.8 gives them *(secondary)*. Costly *(our choice)* is protection that needs
 * a licence, equipment, a service or work that comes again and again, and that belongs to the one system: access
 * control of rooms and destruction of equipment serve many systems at once, and are never too much for one of them.
 */
export const catalogue2026: RequirementCatalogue = {
  kind: 'requirement-catalogue',
  id: '2026-1',
  name: { sv: 'Kravkatalog 2026', en: 'Catalogue of requirements 2026' },
  // The day the regulation on security measures took effect (MCFFS 2026:11) *(our choice)*.
  validFrom: CalendarDay.parse('2026-10-01'),
  requirements: [...catalogue2026K01ToK20, ...catalogue2026K21ToK40, ...catalogue2026K41ToK58],
}
