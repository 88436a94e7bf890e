// The time-line of a matter: where it is and what comes next, the way of its process, and what has happened day by day.
import { HistorySection } from './history-section.tsx'
import { MatterFacts } from './matter-facts.tsx'
import { useMatter } from './matter-on-page.ts'
import { NowSection } from './now-section.tsx'
import { PathSection } from './path-section.tsx'

export function Component() {
  const matter = useMatter()
  return (
    <>
      <NowSection matter={matter} />
      <PathSection matter={matter} />
      <MatterFacts matter={matter} />
      <HistorySection matter={matter} />
    </>
  )
}
