// The one template of all documents, in Typst's language. What people wrote reaches it as JSON and stays text: none of it is ever read as markup.

/**
 * Takes `sys.inputs.document`, the JSON that `render-pdf.ts` makes. The page is the municipality's: head with diary number
 * and secrecy marking on every page, page numbers `Sida 1 av 5`, Swedish hyphenation.
 */
export const typstTemplate = String.raw`
#let document-data = json(bytes(sys.inputs.document))
#let head = document-data.heading
#let frozen = document-data.frozen

#set document(
  title: head.title,
  author: head.municipality,
  description: head.documentType,
  date: datetime(
    year: frozen.at(0), month: frozen.at(1), day: frozen.at(2),
    hour: frozen.at(3), minute: frozen.at(4), second: frozen.at(5),
  ),
)
#set text(
  lang: "sv", region: "SE", font: document-data.font, fallback: false,
  size: 11pt, weight: "regular", hyphenate: true,
)
#set strong(delta: 200)
#set par(leading: 0.7em, spacing: 1.1em)

// A string with line breaks, as content. Data is put in as strings only. Where a line may end within a word stands a gap too
// small to see, not the sign without width: a reader would take that for a part of the letter before it, and some lose both.
#let parts(words) = if words.contains("\u{200b}") { words.split("\u{200b}").join(h(0.01pt)) } else { words }
#let lines(words) = if words.contains("\n") { words.split("\n").map(parts).join(linebreak()) } else { parts(words) }
#let bold(words) = text(weight: "semibold", lines(words))

#set page(
  paper: "a4",
  margin: (top: 3.4cm, bottom: 2.6cm, x: 2.5cm),
  header: {
    set text(size: 9pt)
    grid(
      columns: (1fr, auto),
      column-gutter: 1em,
      bold(head.municipality),
      if "diaryNumber" in head [Dnr #head.diaryNumber],
    )
    if "secrecy" in head {
      v(-0.3em)
      box(stroke: 0.8pt + rgb("#a00000"), inset: 3pt, bold(head.secrecy))
    }
    v(-0.4em)
    line(length: 100%, stroke: 0.5pt + rgb("#7b8794"))
  },
  footer: context {
    set text(size: 9pt)
    align(right)[Sida #counter(page).display() av #counter(page).final().first()]
  },
)

#show title: set text(size: 20pt, weight: "semibold", hyphenate: false)
#show heading: set text(weight: "semibold", hyphenate: false)
#show heading.where(level: 1): set text(size: 15pt)
#show heading.where(level: 2): set text(size: 12.5pt)
#show heading.where(level: 3): set text(size: 11pt)
#show heading: set block(above: 1.6em, below: 0.8em, sticky: true)

// Without this a table in a figure ends with its page, and the rows after it vanish without a word.
#show figure.where(kind: table): set block(breakable: true)
#show figure.where(kind: table): set figure.caption(position: top)
#show figure.caption: set align(left)
#show figure.caption: set text(size: 10pt)
// A caption never stays behind when its table begins on the next page.
#show figure.caption.where(kind: table): it => block(sticky: true, it)
#set table(
  stroke: (x, y) => (bottom: 0.5pt + rgb("#9aa5b1"), top: if y == 0 { 0.5pt + rgb("#9aa5b1") }),
  inset: (x: 5pt, y: 4pt),
)
#show table: set text(size: 9.5pt, hyphenate: false)
#show table: set par(leading: 0.55em, spacing: 0.7em, linebreaks: "simple")
#set list(marker: [–], indent: 0.4em)
#set enum(numbering: "1.", indent: 0.4em)

#let cell(it) = if it.divided { text(hyphenate: true, lines(it.text)) } else { lines(it.text) }

#let data-table(it) = table(
  columns: it.columns.map(column => column.share * 1fr),
  align: it.columns.map(column => if column.align == "end" { right + top } else { left + top }),
  table.header(..it.columns.map(column => text(hyphenate: true, bold(column.header)))),
  ..it.rows.flatten().map(cell),
)

#let show-block(it) = {
  if it.kind == "paragraph" {
    par(lines(it.text))
  } else if it.kind == "list" {
    list(..it.items.map(lines))
  } else if it.kind == "decision-points" {
    enum(..it.points.map(lines))
  } else if it.kind == "table" {
    figure(kind: table, caption: lines(it.caption), align(left, data-table(it)))
  } else if it.kind == "figure" {
    figure(
      caption: lines(it.caption),
      image(bytes(it.svg), format: "svg", width: 100%, alt: it.alternativeText),
    )
    figure(kind: table, caption: lines("Värden i " + it.caption), align(left, data-table(it.values)))
  } else {
    panic("There is no way to show " + it.kind)
  }
}

#text(size: 10pt, lines(head.documentType))
#v(-0.4em)
#title(lines(document-data.shownTitle))
#{
  let facts = ()
  if "day" in head { facts.push(("Datum", head.day)) }
  if "status" in head { facts.push(("Status", head.status)) }
  for (name, value) in facts {
    block(spacing: 0.6em)[#bold(name + ":") #lines(value)]
  }
}

#if document-data.hasContents {
  v(0.6em)
  outline(title: [Innehåll], depth: 2)
}

#for section in document-data.sections {
  heading(level: section.level, lines(section.heading))
  for it in section.blocks { show-block(it) }
}

#if document-data.attachments.len() > 0 {
  heading(level: 1)[Bilagor]
  list(..document-data.attachments.map(lines))
}
`
