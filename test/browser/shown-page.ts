// Questions to the page that is shown, asked in the browser: does it fit, is every text whole, can every control be seen.
import type { Tab } from './tab.ts'

/** What makes the page wider than its window; nothing may, for a page is read without scrolling sideways (WCAG 1.4.10). */
export function tooWide(tab: Tab): Promise<string[]> {
  return tab.page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement
    if (scrollWidth <= clientWidth) return []
    /** What scrolls by itself keeps its width to itself. */
    const scrolls = (element: Element | null): boolean =>
      element !== null &&
      element !== document.documentElement &&
      element !== document.body &&
      (getComputedStyle(element).overflowX !== 'visible' || scrolls(element.parentElement))
    const wide = [...document.body.querySelectorAll('*')]
      .filter(
        (element) =>
          element.getBoundingClientRect().right > clientWidth + 1 && !scrolls(element.parentElement),
      )
      .map(
        (element) => `${element.localName}.${element.className}: ${element.textContent.trim().slice(0, 40)}`,
      )
    return [`the page is ${scrollWidth} wide in ${clientWidth}`, ...wide.slice(-5)]
  })
}

/** Texts of which a part is cut off. */
export function cutTexts(tab: Tab): Promise<string[]> {
  return tab.page.evaluate(() => {
    const holdsText = (element: Element) =>
      [...element.childNodes].some(
        ({ nodeType, textContent }) => nodeType === Node.TEXT_NODE && textContent?.trim(),
      )
    return [...document.body.querySelectorAll<HTMLElement>('*')]
      .filter((element) => {
        const { overflowX, overflowY, clipPath, position } = getComputedStyle(element)
        const isForListenersAlone =
          position === 'absolute' && (clipPath !== 'none' || element.clientWidth <= 1)
        if (!holdsText(element) || isForListenersAlone || element.closest('[aria-hidden="true"]'))
          return false
        const cuts = (overflow: string) => overflow === 'hidden' || overflow === 'clip'
        const isCutAside = cuts(overflowX) && element.scrollWidth > element.clientWidth + 1
        const isCutBelow = cuts(overflowY) && element.scrollHeight > element.clientHeight + 1
        return isCutAside || isCutBelow
      })
      .map(
        (element) => `${element.localName}.${element.className}: ${element.textContent.trim().slice(0, 60)}`,
      )
  })
}

/** Controls that only their colour tells from the text around: in forced colours they have no border and no line under them. */
export function unseenControls(tab: Tab): Promise<string[]> {
  return tab.page.evaluate(() => {
    const isSeen = (element: Element): boolean => {
      const style = getComputedStyle(element)
      const sides = ['top', 'right', 'bottom', 'left'].map((side) => [
        style.getPropertyValue(`border-${side}-style`),
        Number.parseFloat(style.getPropertyValue(`border-${side}-width`)),
      ])
      const hasBorder = sides.some(([line, width]) => line !== 'none' && Number(width) > 0)
      const hasOutline = style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) > 0
      return hasBorder || hasOutline || style.textDecorationLine.includes('underline')
    }
    const isShown = (element: Element) =>
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true })
    return [...document.querySelectorAll('button, a[href], input:not([type=hidden]), select, textarea')]
      .filter((element) => isShown(element) && element.getClientRects().length > 0)
      .filter((element) => {
        const isNative = element.matches('input[type=checkbox], input[type=radio]')
        // A choice may be drawn by the label that holds it, and a link in a list of links is known by its place.
        const drawnBy = isNative ? [element, element.closest('label')] : [element]
        const isInMenu = element.closest('nav, .ds-skip-link') !== null
        return !isInMenu && !drawnBy.some((drawn) => drawn !== null && isSeen(drawn))
      })
      .map(
        (element) => `${element.localName}.${element.className}: ${element.textContent.trim().slice(0, 40)}`,
      )
  })
}
