// A day, kept on one line.
export function Day({ day }: { day: string }) {
  return <time dateTime={day}>{day}</time>
}
