// Goes through a page by the tab key alone, once round, and tells what takes the focus and whether one sees it there.
import type { Tab } from './tab.ts'

export interface Stop {
  /** The element's own place among all elements of the page. */
  at: number
  what: string
  isInMain: boolean
  /** An outline, or a shadow that stands in for one. */
  isVisible: boolean
}

/** More stops than this on one page are a trap, or too much for anyone. */
const mostStops = 400

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
    const isWithin =
      box.bottom > 0 && box.top < window.innerHeight && box.right > 0 && box.left < window.innerWidth
    const isOutlined =
      isDrawn(element) || isDrawn(element, '::before') || isDrawn(element, '::after') || isDrawn(label)
    const name = element.getAttribute('aria-label') ?? label?.textContent ?? element.textContent
    return {
      at: [...document.querySelectorAll('*')].indexOf(element),
      what: `${element.localName}.${element.className}: ${name.trim().slice(0, 40)}`,
      isInMain: element.closest('main') !== null,
      isVisible: isOutlined && isWithin,
    }
  })
}

/** Every stop of one round, in order. @throws Error when the focus does not come round */
export async function walkByKeyboard(tab: Tab): Promise<Stop[]> {
  const stops: Stop[] = []
  for (let presses = 0; presses < mostStops; presses++) {
    await tab.page.keyboard.press('Tab')
    const stop = await focused(tab)
    // A field for a day or a time has stops within it.
    const isSame = stop === undefined || stop.at === stops.at(-1)?.at
    const isRound = !isSame && stops.some(({ at }) => at === stop.at)
    if (isRound) return stops
    if (!isSame) stops.push(stop)
  }
  throw new Error(`After ${mostStops} presses of Tab the focus has not come round`)
}
