// As much of a text as fits in one line of a chart; the whole stands in the table beneath it.
import type { ChartSize } from './use-chart-size.ts'

/** How wide a letter is on average, in px at the usual size of a chart's text. */
const letterWidth = 7.4

/** The same of the bold text of a value. */
const valueLetterWidth = 9

export const widthOfValue = (text: string, { scale }: ChartSize): number =>
  text.length * valueLetterWidth * scale

export function fittingText(text: string, size: ChartSize): string {
  const most = Math.floor(size.width / (letterWidth * size.scale))
  return text.length > most ? `${text.slice(0, Math.max(most - 1, 1))}…` : text
}
