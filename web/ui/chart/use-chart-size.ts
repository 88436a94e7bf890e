// How wide a chart may be drawn and how large its text is, so that its words are as legible at 320 px and at 200 % as on a wide screen.
import { type RefObject, useEffect, useState } from 'react'

const usualWidth = 640
const usualFontSize = 16

export interface ChartSize {
  width: number
  /** How much larger than usual the reader has the text. */
  scale: number
}

/** The size of the element that the chart is drawn in, followed as it changes. */
export function useChartSize(drawnIn: RefObject<HTMLElement | null>): ChartSize {
  const [size, setSize] = useState<ChartSize>({ width: usualWidth, scale: 1 })
  useEffect(() => {
    const element = drawnIn.current
    if (element === null) return
    const measure = () => {
      const fontSize = Number.parseFloat(getComputedStyle(element).fontSize)
      // A chart that is not shown yet has no width.
      if (element.clientWidth > 0)
        setSize({ width: element.clientWidth, scale: fontSize / usualFontSize || 1 })
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [drawnIn])
  return size
}
