// Goes through a page by the tab key alone, once round, and tells what takes the focus and whether one sees it there.
import type { Tab } from './tab.ts'

export interface Stop {
  /** The element's own place among all elements of the page. */
  at: number
  what: string
  isInMain: boolean
  /** An outline, or a shadow that stands in for one. */
  isOutlined: boolean
  isWithinWindow: boolean
}

/** More stops than this on one page are a trap, or too much for anyone. */
const mostStops = 400

/** A field for a day and a time has a stop within it for each of its parts; a page with one control has no other stop. */
const mostStopsWithin = 10

/** The element that has the focus; undefined when it is the page itself, after the last one. */
export function focused(tab: Tab): Promise<Stop | undefined> {
  return tab.page.evaluate(() => {
    const element = document.activeElement
    if (element === null || element === document.body) return undefined
    const isDrawn = (one: Element | null, pseudo?: string): boolean => {
      if (one === null) return false
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(one, pseudo)
      return (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0) || boxShadow !== 'none'
    }
    const label = element.closest('label')
    const box = element.getBoundingClientRect()
    const isWithinWindow =
      box.bottom > 0 && box.top < window.innerHeight && box.right > 0 && box.left < window.innerWidth
    // The design system draws the ring of a radio button and a check box around the field that holds it.
    const holder = element.parentElement && getComputedStyle(element.parentElement)
    const isHolderOutlined =
      holder?.outlineStyle !== 'none' && Number.parseFloat(holder?.outlineWidth ?? '0') > 0
    const isOutlined =
      isDrawn(element) ||
      isDrawn(element, '::before') ||
      isDrawn(element, '::after') ||
      isDrawn(label) ||
      isHolderOutlined
    const name = element.getAttribute('aria-label') ?? label?.textContent ?? element.textContent
    return {
      at: [...document.querySelectorAll('*')].indexOf(element),
      what: `${element.localName}[${element.getAttribute('type')}].${element.className}: ${name.trim().slice(0, 40)}`,
      isInMain: element.closest('main') !== null,
      isOutlined,
      isWithinWindow,
    }
  })
}

/** What takes the focus without showing it. */
export const unseen = (stops: readonly Stop[]): Stop[] =>
  stops.filter(({ isOutlined, isWithinWindow }) => !isOutlined || !isWithinWindow)

/** Every stop of one round, in order. @throws Error when the focus does not come round */
export async function walkByKeyboard(tab: Tab): Promise<Stop[]> {
  const stops: Stop[] = []
  let within = 0
  for (let presses = 0; presses < mostStops; presses++) {
    await tab.page.keyboard.press('Tab')
    const stop = await focused(tab)
    const isSame = stop === undefined || stop.at === stops.at(-1)?.at
    within = isSame ? within + 1 : 0
    const isRound = !isSame && stops.some(({ at }) => at === stop.at)
    if (isRound || within > mostStopsWithin) return stops
    if (!isSame) stops.push(stop)
  }
  throw new Error(`After ${mostStops} presses of Tab the focus has not come round`)
}
