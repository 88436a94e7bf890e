// SVG written as text: elements whose attributes and words are escaped, and the frame that makes a chart accessible.

type Attributes = Readonly<Record<string, string | number>>

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

// XML 1.0 has no way to write these, not even escaped.
const notInXml = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu

export const escaped = (text: string): string =>
  text.replace(notInXml, '\ufffd').replace(/[&<>"']/g, (character) => escapes[character] ?? '')

/** One element; `content` is markup already. */
export function element(name: string, attributes: Attributes, content = ''): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(String(value))}"`)
  const opening = `<${name}${written.join('')}`
  return content === '' ? `${opening}/>` : `${opening}>${content}</${name}>`
}

/** As many as fit in a line of the picture; the whole stands in the table beneath it. */
const mostCharacters = 84

/** Words at a place, in one line. */
export function label(x: number, y: number, text: string, attributes: Attributes = {}): string {
  const characters = Array.from(text)
  const fitting =
    characters.length > mostCharacters ? `${characters.slice(0, mostCharacters - 1).join('')}…` : text
  return element('text', { x: rounded(x), y: rounded(y), ...attributes }, escaped(fitting))
}

/** Whole tenths: a tenth of a pixel is seen by nobody, and fewer digits are the same on every machine. */
export const rounded = (value: number): number => Math.round(value * 10) / 10

export const ink = '#1f2933'
export const fontSize = 14

/** Wide enough for two columns of words, and as wide as the text of a page. */
export const chartWidth = 640

/** The picture as one thing with a name and a description, for whoever has it read aloud. */
export function picture(
  { title, description, height }: { title: string; description: string; height: number },
  fontFamily: string,
  content: string,
): string {
  const said = element('title', {}, escaped(title)) + element('desc', {}, escaped(description))
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    viewBox: `0 0 ${chartWidth} ${rounded(height)}`,
    width: chartWidth,
    height: rounded(height),
    role: 'img',
    lang: 'sv',
    'font-family': fontFamily,
    'font-size': fontSize,
    fill: ink,
  }
  return element('svg', attributes, said + content)
}
